import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { at, type CoachingRequests, coachingRequests } from '../../../tests/coaching-requests.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'

const aDay = 24 * 3600
const days = { from: '2026-12-07', until: '2027-02-06' }

/** What UWV says of the trial, and what it says of the coaching beside it. */
const ofTrial = {
  yes: { decision: 'granted', ...days },
  no: { decision: 'refused', reason: 'no-job-after' },
} as const
const ofCoaching = {
  yes: { says: 'granted', ...days, minutes: 1240, differsBecause: 'Zo is het afgesproken.' },
  partly: { says: 'partly', ...days, minutes: 600, differsBecause: 'Minder is genoeg.' },
  no: { says: 'refused', reason: 'no-need-shown' },
} as const

type Trial = keyof typeof ofTrial
type Coaching = keyof typeof ofCoaching

describe('a trial and its coaching are asked for at the same time, from one request', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let world: CoachingRequests
  let http: ReturnType<typeof throughHttp>
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock, jobs: true })
    region = await coachingRegion(fresh.house)
    world = await coachingRequests(fresh, region)
    http = throughHttp(fresh)
  })
  afterAll(() => fresh.close())

  const begun = async (route: string) => {
    const id = await world.filledIn(route, 'trial')
    return { id, work: `/coaching/requests/${id}/parts/work` }
  }
  /** Where the button of a page leads. */
  const leadsTo = (page: string, path: string) =>
    new RegExp(`href="(${path}[^"]*)"`).exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const typed = {
    ...{ tasks: 'Brood bakken.', hours: '24', from: '7-12-2026', until: '6-2-2027', supervisor: 'Anja' },
    ...{ insured: 'yes', intends: 'yes' },
  }

  /** As the job coach does it on the screen: from the part about the work to the trial, and back with it. */
  async function asked() {
    const { route } = await world.aRouteToTry()
    const { id, work } = await begun(route)
    const there = leadsTo((await http.get(region.marijke, work)).body, '/placements/new')
    const form = (await http.get(region.marijke, there)).body
    expect(form).toContain('Bakkerij Ten Hove')
    const link = new URL(there, 'http://x').searchParams
    const fields = { kind: 'trial', dossier: link.get('person') ?? '', payer: link.get('payer') ?? '', back: work }
    const sent = await http.post(region.marijke, '/placements/new', {
      ...fields,
      ...typed,
      at: 'Bakkerij Ten Hove (Raalte)',
    })
    expect(sent.headers.location).toBe(work)
    const chosen = /<option value="([^"]+)" selected=""/.exec((await http.get(region.marijke, work)).body)?.[1] ?? ''
    expect((await http.post(region.marijke, work, { placement: chosen })).statusCode).toBe(303)
    await world.call(region.marijke, 'PUT', at(id, '/regime'), { regime: 'uwv-medium' })
    await world.signed(id)
    const gone = await world.call(region.marijke, 'POST', at(id, '/sending'), {})
    expect(gone.status, JSON.stringify(gone.body)).toBe(200)
    await stands(route, { phase: 'requested' })
    return { id, route, trial: chosen }
  }

  const stands = (route: string, so: object) =>
    vi.waitFor(
      async () => expect((await world.call(region.marijke, 'GET', `/coaching/routes/${route}`)).body).toMatchObject(so),
      { timeout: 20_000, interval: 100 },
    )
  const decideTrial = async ({ trial }: { trial: string }, says: Trial) =>
    expect((await world.call(region.peter, 'POST', `/placements/${trial}/decision`, ofTrial[says])).status).toBe(200)
  const decideCoaching = async ({ id }: { id: string }, says: Coaching) => {
    const answer = await world.call(region.peter, 'POST', at(id, '/decision'), ofCoaching[says])
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  }
  async function start(trial: string) {
    const paper = (role: string) => ({ role, on: fresh.house.clock.today() })
    await world.call(region.marijke, 'POST', `/placements/${trial}/signature`, {})
    for (const role of ['candidate', 'employer'])
      await world.call(region.marijke, 'POST', `/placements/${trial}/paper-signature`, paper(role))
    return world.call(region.marijke, 'POST', `/placements/${trial}/start`, {})
  }

  it('asks where it is, and says so when nobody knows that employer', async () => {
    const { route, dossier } = await world.aRouteToTry()
    const { work } = await begun(route)
    const fields = { kind: 'trial', dossier, payer: region.uwv, back: work, ...typed }
    const none = await http.post(region.marijke, '/placements/new', { ...fields, at: 'Bakkerij Nergens' })
    expect(none.statusCode).toBe(422)
    expect(none.body).toContain('Kies een werkgever uit de lijst.')
    expect(none.body).toContain('Brood bakken.')
    const away = await http.post(region.marijke, '/placements/new', {
      ...fields,
      ...{ at: 'Bakkerij Ten Hove', back: '//elsewhere.example' },
    })
    expect(away.headers.location).toMatch(/^\/placements\//)
  })

  it.each([
    ['yes', 'yes'],
    ['yes', 'partly'],
  ] as const)(
    'trial %s, coaching %s: it begins on its first day, whichever was decided first',
    async (trial, coaching) => {
      for (const first of ['trial', 'coaching']) {
        const one = await asked()
        if (first === 'trial') await decideTrial(one, trial)
        await decideCoaching(one, coaching)
        if (first === 'coaching') await decideTrial(one, trial)
        await stands(one.route, { phase: 'requested', periods: [{ kind: 'trial', from: days.from }] })
        expect((await start(one.trial)).status).toBe(409)
        time.passes(14 * aDay)
        const begins = await start(one.trial)
        expect(begins.status, JSON.stringify(begins.body)).toBe(200)
        await stands(one.route, { phase: 'trial' })
        time.passes(-14 * aDay)
      }
    },
  )

  it.each([
    ['no', 'yes'],
    ['no', 'partly'],
  ] as const)('trial %s, coaching %s: no hour is left, whichever was decided first', async (trial, coaching) => {
    for (const first of ['trial', 'coaching']) {
      const one = await asked()
      if (first === 'trial') await decideTrial(one, trial)
      await decideCoaching(one, coaching)
      if (first === 'coaching') await decideTrial(one, trial)
      await stands(one.route, { phase: 'ready', periods: [{ from: days.from, endedOn: '2026-12-06' }] })
    }
  })

  it.each(['yes', 'no'] as const)('trial %s, coaching no: she can be asked for again', async (trial) => {
    for (const first of ['trial', 'coaching']) {
      const one = await asked()
      if (first === 'trial') await decideTrial(one, trial)
      await decideCoaching(one, 'no')
      if (first === 'coaching') await decideTrial(one, trial)
      await stands(one.route, { phase: 'ready', periods: [] })
    }
  })

  it('a trial that is called off leaves no hour, and can be asked for again', async () => {
    const one = await asked()
    await decideTrial(one, 'yes')
    await decideCoaching(one, 'yes')
    expect((await world.call(region.marijke, 'POST', `/placements/${one.trial}/withdrawal`, {})).status).toBe(200)
    await stands(one.route, { phase: 'ready', periods: [{ endedOn: '2026-12-06' }] })
    const again = await world.call(region.marijke, 'POST', '/coaching/requests', { route: one.route, kind: 'trial' })
    expect(again.status).toBe(201)
  })
})
