import type { NewPeriod } from '../src/coaching/periods/period.store.ts'
import type { Caller } from '../src/platform/public.ts'
import { addDays, type Day, type Id } from '../src/values/public.ts'
import { claimTerms } from './claim-terms.ts'
import { aPeriod, aRoute, type CoachingRegion } from './coaching-region.ts'
import type { freshApp } from './fresh-region.ts'
import { throughHttp } from './through-http.ts'

type Answer = Record<string, never> & { readonly id: string; readonly because: string; readonly rows: never[] }

/** Approved hours of Naomi at Stapsteen, and everything that is done with them as money, through HTTP. */
export async function coachingClaims(fresh: Awaited<ReturnType<typeof freshApp>>, region: CoachingRegion) {
  const http = throughHttp(fresh)
  const call = <T = Answer>(who: Caller, method: 'GET' | 'POST' | 'PUT', url: string, body?: object) =>
    http.call<T>(who, method, url, body)
  const today = fresh.house.clock.today()

  /** A half-year that UWV granted at € 74,78 an hour. */
  async function aGrant(also: Partial<NewPeriod> = {}) {
    const route = await aRoute(fresh.house, region)
    const period = await aPeriod(fresh.house, region, route, { rate: 7478, ...also })
    return { route, period }
  }

  /** Hours that a coach entered and a colleague approved: minutes on as many days before today. */
  async function hours(
    route: Id<'Route'>,
    all: readonly number[],
    from = addDays(today, -20),
  ): Promise<readonly string[]> {
    const ids: string[] = []
    for (const [at, minutes] of all.entries()) {
      const day: Day = addDays(from, at)
      const people = [{ route, activity: 'train', log: 'De kassa geoefend.' }]
      const sent = { key: crypto.randomUUID(), day, start: '9:00', minutes, people }
      const { body, status } = await call<{ lines: { id: string }[] }>(
        region.marijke,
        'POST',
        '/coaching/sessions',
        sent,
      )
      if (status > 201) throw new Error(JSON.stringify(body))
      ids.push(body.lines[0]?.id ?? '')
    }
    return approved(ids)
  }

  async function approved(lines: readonly string[]): Promise<readonly string[]> {
    const { body } = await call<{ approved: number }>(region.nadia, 'POST', '/coaching/approvals', { lines })
    if (body.approved !== lines.length) throw new Error(JSON.stringify(body))
    return lines
  }

  const bills = () => call(region.nadia, 'POST', '/claims/terms', claimTerms)
  const claim = (period: string, also: object = {}, who = region.nadia) =>
    call(who, 'POST', '/claims', { period, ...also })
  const answer = (id: string, refused: readonly object[] = []) =>
    call(region.peter, 'POST', `/claims/${id}/answer`, { refused })
  const pay = (id: string, cents: number, reference = '2026-0001') =>
    call(region.nadia, 'POST', `/claims/${id}/payments`, { on: fresh.house.clock.today(), cents, reference })

  return { ...http, call, aGrant, hours, approved, bills, claim, answer, pay }
}

export type CoachingClaims = Awaited<ReturnType<typeof coachingClaims>>
