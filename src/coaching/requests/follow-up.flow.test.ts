import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day } from '#values/public.ts'
import { coachingHalfYears } from '../../../tests/coaching-half-years.ts'
import { type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { at, type CoachingRequests, coachingRequests, goals } from '../../../tests/coaching-requests.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'

interface Shown {
  readonly number: number
  readonly start: Day
  readonly from: Day
  readonly until: Day
  readonly asked: number
}

describe('help at work goes on, half-year by half-year', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let world: CoachingRequests
  let of: ReturnType<typeof coachingHalfYears>
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    world = await coachingRequests(fresh, region)
    of = coachingHalfYears(fresh, time, region, world)
  })
  afterAll(() => fresh.close())

  const call = (...asked: Parameters<CoachingRequests['call']>) => world.call(...asked)
  const seen = async (id: string) => (await call(region.marijke, 'GET', at(id))).body as never as Shown
  const nextOf = async (route: string) =>
    (await call(region.marijke, 'GET', `/coaching/routes/${route}`)).body.next as never as object | null

  it('for three years: each filled in from the one before, with the share of its year, and no day twice', async () => {
    const { route } = await of.atWorkSince('2026-11-16' as Day)
    const asked: [number, Day, Day, number][] = []
    for (let number = 2; number <= 6; number += 1) {
      const last = (await of.periodsOf(route)).at(-1)
      of.passTo(addDays(last?.until as Day, -20))
      expect(await nextOf(route)).toMatchObject({
        ...{ number, from: addDays(last?.until as Day, 1), lastDay: addDays(last?.until as Day, 28) },
      })
      const id = await of.askedAgain(route)
      expect(await nextOf(route)).toBeNull()
      const one = await seen(id)
      asked.push([one.number, one.from, one.until, one.asked])
      expect(one).toMatchObject({
        employer: 'Bakkerij Ten Hove',
        start: '2026-11-16',
        term: number === 6 ? 'last' : null,
      })
      expect((await of.send(id)).body).toMatchObject({ late: false })
      expect((await of.grant(id)).status).toBe(200)
    }
    expect(asked).toEqual([
      [2, '2027-05-16', '2027-11-15', 3785],
      [3, '2027-11-16', '2028-05-15', 1872],
      [4, '2028-05-16', '2028-11-15', 1892],
      [5, '2028-11-16', '2029-05-15', 1117],
      [6, '2029-05-16', '2029-11-15', 1135],
    ])
    const periods = await of.periodsOf(route)
    for (const [at, one] of periods.entries())
      if (at > 0) expect(one.from).toBe(addDays(periods[at - 1]?.until as Day, 1))

    of.passTo('2029-11-01' as Day)
    const seventh = (await of.begin(route)).body.id
    expect(await seen(seventh)).toMatchObject({ number: 7, term: 'beyond' })
    expect((await of.send(seventh)).body.because).toBe('not-ready')
    const regime = { regime: 'uwv-medium' }
    expect((await of.put(seventh, 'regime', regime)).body.because).toBe('say-why-longer')
    const why = 'De leiding wisselde, en zonder hulp valt het werk stil.'
    expect((await of.put(seventh, 'regime', { ...regime, argument: why })).status).toBe(200)
    expect((await of.put(seventh, 'goals', { goals: [{ ...goals[0], by: '2030-02-01' }] })).status).toBe(200)
    await world.signed(seventh)
    expect((await of.send(seventh)).status).toBe(200)
    expect((await of.grant(seventh)).body.because).toBe('say-why-longer')
    expect(await of.periodsOf(route)).toHaveLength(6)
    expect((await of.grant(seventh, { differsBecause: 'Het bedrijf verhuist; de hulp loopt af.' })).status).toBe(200)
    expect((await of.periodsOf(route)).at(-1)).toMatchObject({ number: 7, from: '2029-11-16', until: '2030-05-15' })
  })

  it('late after four weeks, and then with what it costs', async () => {
    const { route } = await of.atWorkSince(of.today())
    const last = (await of.periodsOf(route)).at(-1)?.until as Day
    of.passTo(addDays(last, 29))
    const id = await of.askedAgain(route)
    expect((await of.send(id)).body).toMatchObject({ because: 'late' })
    expect((await call(region.marijke, 'GET', at(id))).body).toMatchObject({
      lateness: { late: true, lastDay: addDays(last, 28), earliest: addDays(last, 1), daysLost: 0 },
    })
  })

  it('in the next contract with the same employer, and not in other work or after too long', async () => {
    const { route, dossier, work } = await of.atWorkSince(of.today())
    const ends = addDays(of.today(), 150)
    of.passTo(ends)
    const ending = { on: ends, reason: 'contract-ended', next: 'new-search' }
    expect((await call(region.karin, 'POST', `/placements/${work}/ending`, ending)).status).toBe(200)
    const { id } = (await of.begin(route)).body
    const elsewhere = (await call(region.karin, 'POST', '/employers', { name: 'Garage Kamp' })).body.id
    const wants = async (employer: string, from: Day) => {
      const known = { kind: 'hire', dossier, employer, tasks: 'Taarten maken.', minutesWeek: 1440, from }
      const made = await call(region.karin, 'POST', '/placements', known)
      expect(made.status).toBe(201)
      const { body } = await of.put(id, 'work', { placement: made.body.id })
      if (body.because) await call(region.karin, 'POST', `/placements/${made.body.id}/withdrawal`, {})
      return body.because ?? 'goes on'
    }
    expect(await wants(elsewhere, addDays(ends, 1))).toBe('other-work')
    expect(await wants(world.employer, addDays(ends, 30))).toBe('other-work')
    expect(await wants(world.employer, addDays(ends, 29))).toBe('goes on')
    expect(await seen(id)).toMatchObject({ number: 2, start: addDays(ends, -150), employer: 'Bakkerij Ten Hove' })
  })

  it('begins the count anew once the route was closed and opened again for other work', async () => {
    const { route, dossier } = await of.atWorkSince(of.today())
    const step = (name: string, body: object = {}) =>
      call(region.marijke, 'POST', `/coaching/routes/${route}/steps/${name}`, body)
    of.passTo(addDays(of.today(), 30))
    expect((await step('stop', { reason: 'no-longer-works', nextStep: 'Zoeken naar ander werk.' })).status).toBe(200)
    of.passTo(addDays(of.today(), 90))
    expect((await step('reopen', { reason: 'new-work' })).status).toBe(200)
    const elsewhere = (await call(region.karin, 'POST', '/employers', { name: 'Garage Ruis' })).body.id
    const known = { kind: 'hire', dossier, employer: elsewhere, tasks: 'Banden wisselen.', minutesWeek: 1440 }
    const work = (await call(region.karin, 'POST', '/placements', { ...known, from: addDays(of.today(), 7) })).body.id
    const { id } = (await of.begin(route)).body
    expect((await of.put(id, 'work', { placement: work, from: addDays(of.today(), 7) })).status).toBe(200)
    expect(await seen(id)).toMatchObject({ number: 1, start: addDays(of.today(), 7), from: addDays(of.today(), 7) })
  })
})
