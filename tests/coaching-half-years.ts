import { addDays, type Day, daysBetween } from '../src/values/public.ts'
import type { CoachingRegion } from './coaching-region.ts'
import { at, type CoachingRequests, goals } from './coaching-requests.ts'
import type { freshApp, movableClock } from './fresh-region.ts'

const aDay = 24 * 3600

interface Rule {
  readonly from: Day
  readonly until: Day
  readonly minutes: number
}

/** Half-years of help at Stapsteen, each asked for, signed and granted through HTTP while the days pass. */
export function coachingHalfYears(
  fresh: Awaited<ReturnType<typeof freshApp>>,
  time: ReturnType<typeof movableClock>,
  region: CoachingRegion,
  world: CoachingRequests,
) {
  const { call } = world
  const today = () => fresh.house.clock.today()
  const passTo = (day: Day) => time.passes(daysBetween(today(), day) * aDay)
  const begin = (route: string) => call(region.marijke, 'POST', '/coaching/requests', { route, kind: 'half-year' })
  const put = (id: string, part: string, body: object) => call(region.marijke, 'PUT', at(id, `/${part}`), body)
  const send = (id: string) => call(region.marijke, 'POST', at(id, '/sending'), {})

  /** As the rule gives it, unless something else is said. */
  async function grant(id: string, also: object = {}) {
    const { rule } = (await call(region.peter, 'GET', at(id))).body as never as { readonly rule: Rule }
    const asRule = { says: 'granted', from: rule.from, until: rule.until, minutes: rule.minutes }
    return call(region.peter, 'POST', at(id, '/decision'), { ...asRule, ...also })
  }

  const wants = ({ status, body }: { status: number; body: object }) => {
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`)
  }

  /** Somebody at work from that day on, with a first half-year. */
  async function atWorkSince(from: Day) {
    const work = await world.aRouteAtWork(from)
    wants(await grant(await world.sent(work.route)))
    return work
  }

  /** What is filled in still holds, but for the day of each goal. */
  async function filledAgain(route: string): Promise<string> {
    const { id } = (await begin(route)).body
    wants(await put(id, 'goals', { goals: goals.map((goal) => ({ ...goal, by: addDays(today(), 30) })) }))
    return id
  }

  const askedAgain = async (route: string): Promise<string> => world.signed(await filledAgain(route))

  const periodsOf = async (route: string) =>
    (await call(region.marijke, 'GET', `/coaching/routes/${route}`)).body.periods as never as readonly {
      readonly id: string
      readonly number: number
      readonly from: Day
      readonly until: Day
    }[]

  /** Until that many were granted; then it is three weeks before the last of them ends. */
  async function granted(route: string, number: number) {
    for (let count = 1; count <= number; count += 1) {
      const last = (await periodsOf(route)).at(-1)?.until as Day
      passTo(addDays(last, -20))
      if (count === number) return
      const id = await askedAgain(route)
      wants(await send(id))
      wants(await grant(id))
    }
  }

  return { filledAgain, today, passTo, begin, put, send, grant, atWorkSince, askedAgain, periodsOf, granted }
}
