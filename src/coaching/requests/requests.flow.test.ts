import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guestOf } from '#access/public.ts'
import { expectDone, type Id, periodOfMonths } from '#values/public.ts'
import { type CoachingRegion, coachingRegion, reach } from '../../../tests/coaching-region.ts'
import { at, type CoachingRequests, coachingRequests, goals } from '../../../tests/coaching-requests.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { seeToSign } from '../signatures/see-to-sign.ts'
import { signByLink, signOwn } from '../signatures/sign.ts'

const aDay = 24 * 3600

describe('job coaching is asked of who pays', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let world: CoachingRequests
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    world = await coachingRequests(fresh, region)
  })
  afterAll(() => fresh.close())

  const call = (...asked: Parameters<CoachingRequests['call']>) => world.call(...asked)
  const granted = { says: 'granted', from: '2026-11-16', until: '2027-05-15', minutes: 3723 }
  const periodsOn = async (route: string) =>
    ((await call(region.marijke, 'GET', `/coaching/routes/${route}`)).body.periods ?? []) as object[]

  it('from its first word to the hours that were granted', async () => {
    const { route } = await world.aRouteAtWork()
    const id = await world.filledIn(route)
    const begun = (await call(region.marijke, 'GET', at(id))).body as Record<string, unknown>
    expect(begun).toMatchObject({
      ...{ phase: 'preparing', employer: 'Bakkerij Ten Hove', from: '2026-11-16', until: '2027-05-15' },
      ...{ minutesWeek: 1440, share: 1000, asked: 3723, ready: true, mostGoals: 3, signed: false },
    })
    expect((await call(region.peter, 'GET', at(id))).status).toBe(404)
    expect((await call(region.marijke, 'POST', at(id, '/sending'), {})).body.because).toBe('not-signed')
    await world.signed(id)
    const said = await call(region.marijke, 'POST', at(id, '/sending'), {})
    expect(said.body).toMatchObject({ receivedOn: '2026-11-23', late: false })
    expect((await call(region.sanne, 'GET', at(id))).status).toBe(404)
    expect((await call(region.henk, 'GET', at(id))).status).toBe(404)
    const waits = (await call(region.peter, 'GET', '/coaching/requests?show=waiting')).body as never as {
      rows: { id: string; decideBy: string }[]
    }
    expect(waits.rows).toMatchObject([{ id, decideBy: '2027-01-04' }])

    const missing = { says: 'incomplete', missing: ['contract'] }
    expect((await call(region.peter, 'POST', at(id, '/decision'), missing)).status).toBe(200)
    expect((await call(region.peter, 'GET', at(id))).body).toMatchObject({
      phase: 'incomplete',
      clock: { by: null, stands: true },
      decisions: [{ says: 'incomplete', by: '2026-12-07' }],
    })
    expect((await call(region.peter, 'POST', at(id, '/decision'), granted)).body.because).toBe('to-be-completed')
    time.passes(4 * aDay)
    expect((await call(region.marijke, 'POST', at(id, '/completion'), {})).status).toBe(200)
    expect((await call(region.peter, 'GET', at(id))).body).toMatchObject({
      phase: 'sent',
      clock: { by: '2027-01-08', stoppedDays: 4 },
      decides: 'me',
    })
    expect((await call(region.marijke, 'POST', at(id, '/decision'), granted)).status).toBe(403)
    const more = { ...granted, minutes: 4000 }
    expect((await call(region.peter, 'POST', at(id, '/decision'), more)).body.because).toBe('say-why-different')
    expect((await call(region.peter, 'POST', at(id, '/decision'), granted)).body).toMatchObject({ says: 'granted' })
    expect(await periodsOn(route)).toHaveLength(1)
    expect((await call(region.marijke, 'GET', at(id))).body).toMatchObject({
      phase: 'granted',
      objectionBy: '2027-01-08',
      decisions: [{ says: 'incomplete' }, { says: 'granted', granted: 3723, from: '2026-11-16' }],
    })
    expect((await call(region.peter, 'POST', at(id, '/decision'), granted)).status).toBe(409)
  })

  it('and twenty decisions at the same moment leave one', async () => {
    const { route } = await world.aRouteAtWork('2026-11-16')
    const id = await world.sent(route)
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        call(region.peter, 'POST', at(id, '/decision'), n % 2 ? granted : { says: 'refused', reason: 'no-need-shown' }),
      ),
    )
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(all.filter(({ status }) => status === 409)).toHaveLength(19)
    const one = (await call(region.marijke, 'GET', at(id))).body as never as { phase: string; decisions: object[] }
    expect(one.decisions).toHaveLength(1)
    expect(await periodsOn(route)).toHaveLength(one.phase === 'granted' ? 1 : 0)
  })

  it('late only by who knows what it costs, with the days before the last four weeks gone', async () => {
    const { route } = await world.aRouteAtWork('2026-10-05')
    const id = await world.signed(await world.filledIn(route))
    const late = await call(region.marijke, 'POST', at(id, '/sending'), {})
    expect(late.status).toBe(409)
    const view = (await call(region.marijke, 'GET', at(id))).body as Record<string, unknown>
    expect(view).toMatchObject({
      lateness: { late: true, lastDay: '2026-11-02', earliest: '2026-10-30', daysLost: 25 },
    })
    expect((await call(region.marijke, 'POST', at(id, '/sending'), { knowsLate: true })).status).toBe(200)
    const rule = ((await call(region.peter, 'GET', at(id))).body as never as { rule: object }).rule
    expect(rule).toMatchObject({ from: '2026-10-30', until: '2027-04-04' })
  })

  it('of a payer elsewhere by letter, with its own hours and the reason why, and of one that works here never', async () => {
    const { route } = await world.aRouteAtWork('2026-11-16', true)
    const id = await world.sent(route)
    const letter = { decidedOn: '2026-11-27', reference: 'B-1' }
    const own = {
      ...letter,
      says: { ...granted, says: 'partly', minutes: 3000, differsBecause: 'Minder uren zijn genoeg.' },
    }
    expect(
      (await call(region.marijke, 'POST', at(id, '/decision-letter'), { ...own, decidedOn: '2026-11-30' })).status,
    ).toBe(422)
    expect((await call(region.marijke, 'POST', at(id, '/decision-letter'), own)).body).toMatchObject({ says: 'partly' })
    const here = await world.sent((await world.aRouteAtWork()).route)
    expect((await call(region.marijke, 'POST', at(here, '/decision-letter'), own)).body.because).toBe(
      'payer-decides-here',
    )
  })

  it('with a no that has its reason, an objection, and a second answer', async () => {
    const { route } = await world.aRouteAtWork()
    const id = await world.sent(route)
    const no = { says: 'refused', reason: 'cheaper-help-is-enough' }
    expect((await call(region.peter, 'POST', at(id, '/decision'), no)).status).toBe(200)
    const objection = { byWhom: 'worker', on: '2026-11-27' }
    expect((await call(region.marijke, 'POST', at(id, '/objection'), { ...objection, on: '2026-11-26' })).status).toBe(
      422,
    )
    expect((await call(region.marijke, 'POST', at(id, '/objection'), objection)).status).toBe(201)
    expect((await call(region.marijke, 'POST', at(id, '/objection'), objection)).status).toBe(409)
    const changed = { outcome: 'changed', on: '2026-11-27' }
    expect((await call(region.peter, 'POST', at(id, '/objection/outcome'), changed)).status).toBe(200)
    expect((await call(region.peter, 'POST', at(id, '/decision'), granted)).body).toMatchObject({ says: 'granted' })
    expect(await periodsOn(route)).toHaveLength(1)
  })

  it('with an objection that succeeds while it was asked for anew: one of the two is to be withdrawn first', async () => {
    const { route } = await world.aRouteAtWork()
    const id = await world.sent(route)
    const today = fresh.house.clock.today()
    await call(region.peter, 'POST', at(id, '/decision'), { says: 'refused', reason: 'no-need-shown' })
    await call(region.marijke, 'POST', at(id, '/objection'), { byWhom: 'worker', on: today })
    const anew = (await call(region.marijke, 'POST', '/coaching/requests', { route, kind: 'half-year' })).body.id
    const changed = { outcome: 'changed', on: today }
    const refused = await call(region.peter, 'POST', at(id, '/objection/outcome'), changed)
    expect(refused).toMatchObject({ status: 409, body: { because: 'asked-anew' } })
    await call(region.marijke, 'POST', at(anew, '/withdrawal'), {})
    expect((await call(region.peter, 'POST', at(id, '/objection/outcome'), changed)).status).toBe(200)
    expect((await call(region.peter, 'GET', at(id))).body).toMatchObject({ phase: 'sent' })
  })

  it('that is taken over in the middle: in the half-year that runs, from today, and nothing is late', async () => {
    const { person, work } = await world.aRouteAtWork('2025-08-31')
    const taken = await world.aRouteOf(person, {
      ...{ entry: 'takeover', phase: 'ready', firm: region.dichtbij, coach: region.sanne.account },
      contract: work as Id<'Placement'>,
    })
    await reach(fresh.house, region, person, region.dichtbij)
    const { id } = (await call(region.sanne, 'POST', '/coaching/requests', { route: taken, kind: 'half-year' })).body
    const today = fresh.house.clock.today()
    expect((await call(region.sanne, 'GET', at(id))).body).toMatchObject({
      ...{ number: 3, start: '2025-08-31', from: today, until: '2027-02-27' },
      lateness: { late: false, daysLost: 0 },
    })
    const later = { placement: work, from: '2027-03-01' }
    expect((await call(region.sanne, 'PUT', at(id, '/work'), later)).status).toBe(200)
    expect((await call(region.sanne, 'GET', at(id))).body).toMatchObject({ number: 4, until: '2027-08-30' })
    const afterAll = { placement: work, from: '2099-03-01' }
    expect((await call(region.sanne, 'PUT', at(id, '/work'), afterAll)).status).toBe(200)
  })

  it('that is taken over of work that began long ago: as a first half-year, and who pays decides', async () => {
    const { person, work } = await world.aRouteAtWork('2010-03-01')
    const taken = await world.aRouteOf(person, {
      ...{ entry: 'takeover', phase: 'ready', firm: region.dichtbij, coach: region.sanne.account },
      contract: work as Id<'Placement'>,
    })
    await reach(fresh.house, region, person, region.dichtbij)
    const begun = await call(region.sanne, 'POST', '/coaching/requests', { route: taken, kind: 'half-year' })
    expect(begun.status).toBe(201)
    const today = fresh.house.clock.today()
    const { until } = periodOfMonths(today, 6)
    expect((await call(region.sanne, 'GET', at(begun.body.id))).body).toMatchObject({ number: 1, from: today, until })
  })

  it('is not processed when it was not completed in time, and not before that time is over', async () => {
    const { route } = await world.aRouteAtWork()
    const id = await world.sent(route)
    await call(region.peter, 'POST', at(id, '/decision'), { says: 'incomplete', missing: ['goals'] })
    const aside = { says: 'not-processed', reason: 'not-completed-in-time' }
    expect((await call(region.peter, 'POST', at(id, '/decision'), aside)).body.because).toBe('time-is-not-over')
    time.passes(15 * aDay)
    expect((await call(region.marijke, 'POST', at(id, '/completion'), {})).body.because).toBe('time-is-over')
    expect((await call(region.peter, 'POST', at(id, '/decision'), aside)).status).toBe(200)
    expect(await periodsOn(route)).toHaveLength(0)
    expect((await call(region.marijke, 'POST', '/coaching/requests', { route, kind: 'half-year' })).status).toBe(201)
  })

  it('is signed by a link of one’s own under the very text, and a changed text asks its names anew', async () => {
    const { route, person } = await world.aRouteAtWork()
    const id = await world.filledIn(route)
    await call(region.marijke, 'POST', at(id, '/text'))
    const link = await call(region.marijke, 'POST', at(id, '/sign-link'), { role: 'candidate' })
    const token =
      String((link.body as never as { path: string }).path)
        .split('/')
        .at(-1) ?? ''
    const guest = await guestOf(fresh.house, 'nl', '/coaching-sign/:token')
    const forHer = expectDone(await seeToSign(fresh.house, guest, token, 'nl'))
    expect(forHer).toMatchObject({ role: 'candidate', asked: true })
    expect(forHer.parts.map(({ heading }) => heading)).toContain('Waar het werk aandacht vraagt')
    const his = await call(region.marijke, 'POST', at(id, '/sign-link'), { role: 'employer' })
    const hisToken =
      String((his.body as never as { path: string }).path)
        .split('/')
        .at(-1) ?? ''
    const forHim = expectDone(await seeToSign(fresh.house, guest, hisToken, 'nl'))
    expect(forHim.parts.map(({ heading }) => heading)).not.toContain('Waar het werk aandacht vraagt')
    expectDone(await signByLink(fresh.house, guest, token))
    expect(await signByLink(fresh.house, guest, token)).toMatchObject({ refusal: { because: 'signed-already' } })
    await call(region.marijke, 'PUT', at(id, '/matching'), { points: [] })
    expect(await signByLink(fresh.house, guest, hisToken)).toMatchObject({ refusal: { because: 'text-replaced' } })
    expect((await call(region.marijke, 'POST', at(id, '/sending'), {})).body.because).toBe('not-signed')
    await call(region.marijke, 'POST', at(id, '/text'))
    const self = { ...region.naomi.self, subject: person.subject }
    expect(expectDone(await signOwn(fresh.house, self, id))).toEqual({ role: 'candidate' })
  })

  it('refuses what cannot be, with the field, and stores nothing of it', async () => {
    const { route } = await world.aRouteAtWork()
    const id = await world.sent(route)
    const wrong = [
      { ...granted, from: '2026-06-31' },
      { ...granted, minutes: 0 },
      { ...granted, minutes: -30 },
      { ...granted, minutes: 'abc' },
      { ...granted, minutes: 90.5 },
      { ...granted, from: '2026-11-01' },
      { ...granted, until: '2026-11-01' },
      { ...granted, from: 'gisteren' },
      { says: 'refused', reason: 'no such reason' },
      { says: 'refused', reason: 'no-need-shown', words: 'Hij heeft adhd.' },
      { says: 'incomplete', missing: [] },
      { says: 'perhaps' },
    ]
    for (const body of wrong) {
      const answer = await call(region.peter, 'POST', at(id, '/decision'), body)
      expect([400, 422], JSON.stringify([body, answer.body])).toContain(answer.status)
    }
    expect((await call(region.peter, 'GET', at(id))).body).toMatchObject({ phase: 'sent', decisions: [] })
    expect((await call(region.peter, 'POST', at('nothing', '/decision'), granted)).status).toBeLessThan(500)
    const many = { goals: Array.from({ length: 4 }, () => goals[0]) }
    const fresh2 = (await call(region.marijke, 'POST', '/coaching/requests', { route, kind: 'trial' })).body.id
    expect((await call(region.marijke, 'PUT', at(fresh2, '/goals'), many)).status).toBe(422)
    expect((await call(region.sanne, 'PUT', at(fresh2, '/goals'), { goals })).status).toBe(404)
    const heavy = { regime: 'uwv-intensive' }
    expect((await call(region.marijke, 'PUT', at(fresh2, '/regime'), heavy)).status).toBe(422)
  })
})
