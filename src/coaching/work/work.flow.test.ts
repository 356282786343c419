import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '#platform/public.ts'
import { addDays, type Day, type Id } from '#values/public.ts'
import { aPeriod, aRoute, type CoachingRegion, coachingRegion, reach } from '../../../tests/coaching-region.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'

interface Work {
  readonly toDo: readonly {
    kind: string
    person: string | null
    count: number | null
    to: string
    due: string | null
  }[]
}

describe('what help at work asks of each', () => {
  const time = movableClock(`${aMonday}T15:00:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let route: Id<'Route'>
  const monday: Day = aMonday
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    route = await aRoute(fresh.house, region)
    await aPeriod(fresh.house, region, route, { until: addDays(monday, 40) })
  })
  afterAll(() => fresh.close())

  const kinds = [
    'coaching-referral',
    'decide-coaching',
    'complete-request',
    'help-ends',
    'hours-returned',
    'approve-hours',
    'hours-missing',
    'papers-end',
    'review-wage-value',
  ]
  const workOf = async (who: Caller) => {
    const { body } = await http.call<Work>(who, 'GET', '/worklist')
    return body.toDo
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, person, count, to, due }) => ({ kind, ...(count ? { count } : { person }), to, due }))
  }

  it('stands with the coach whose help ends, and with nobody else', async () => {
    expect(await workOf(region.marijke)).toEqual([
      { kind: 'help-ends', person: 'Naomi van den Brink', to: `/coaching/${route}`, due: addDays(monday, 40) },
    ])
    for (const who of [region.tom, region.sanne, region.peter, region.henk]) expect(await workOf(who)).toEqual([])
  })

  it('asks who approves for sheets, and the coach for what came back', async () => {
    const sent = await http.call<{ lines: { id: string }[] }>(region.marijke, 'POST', '/coaching/sessions', {
      ...{ key: crypto.randomUUID(), day: monday, start: '9:00', minutes: '1:00' },
      people: [{ route, activity: 'train' }],
    })
    const sheets = { kind: 'approve-hours', count: 1, to: '/coaching/approvals', due: null }
    expect(await workOf(region.nadia)).toEqual([sheets])
    expect((await workOf(region.marijke)).map(({ kind }) => kind)).toEqual(['help-ends'])
    const back = { line: sent.body.lines[0]?.id, reason: 'wrong-time' }
    expect((await http.call(region.nadia, 'POST', '/coaching/approvals/sending-back', back)).status).toBeLessThan(300)
    expect(await workOf(region.nadia)).toEqual([])
    expect(await workOf(region.marijke)).toContainEqual({
      ...{ kind: 'hours-returned', count: 1, to: '/coaching/hours', due: null },
    })
  })

  it('asks the firm that was referred to for an answer, until it gives one', async () => {
    const made = await http.call<{ id: string }>(region.fatima, 'POST', '/people', { given: 'Femke', family: 'Hart' })
    const referred = await http.call<{ id: string }>(region.fatima, 'POST', '/coaching/referrals', {
      ...{ dossier: made.body.id, kind: 'coaching', entry: 'activation', firm: region.stapsteen },
      ...{ payer: region.municipality, ground: 'participation-act' },
    })
    const line = {
      kind: 'coaching-referral',
      person: 'Femke Hart',
      to: `/coaching/${referred.body.id}`,
      due: addDays(monday, 1),
    }
    expect(await workOf(region.tom)).toEqual([line])
    expect(await workOf(region.sanne)).toEqual([])
    const said = { reason: 'no-room', nextStep: 'Vraag het in maart opnieuw.' }
    expect(
      (await http.call(region.tom, 'POST', `/coaching/routes/${referred.body.id}/steps/decline`, said)).body,
    ).toMatchObject({ phase: 'declined' })
    expect(await workOf(region.tom)).toEqual([])
  })

  it('reminds the coach of weeks that are over without an hour of work, until they stand there', async () => {
    const { dichtbij, naomi, sanne } = region
    await reach(fresh.house, region, naomi.person, dichtbij)
    const at = await aRoute(fresh.house, region, { firm: dichtbij, coach: sanne.account })
    await aPeriod(fresh.house, region, at, { firm: dichtbij, ofWorked: true, from: addDays(monday, -14) })
    const missing = (week: Day) => ({
      ...{ kind: 'hours-missing', count: 1, to: `/coaching/hours?week=${week}`, due: null },
    })
    expect(await workOf(sanne)).toEqual([missing(addDays(monday, -14))])
    const enter = (week: Day) =>
      http.call(sanne, 'POST', '/coaching/worked', {
        ...{ key: crypto.randomUUID(), route: at, kind: 'week', minutes: '24:00' },
        ...{ from: week, until: addDays(week, 6) },
      })
    expect((await enter(addDays(monday, -14))).status).toBe(201)
    expect(await workOf(sanne)).toEqual([missing(addDays(monday, -7))])
    const away = { reason: 'sickness', from: addDays(monday, -5), until: addDays(monday, -4) }
    expect((await http.call(sanne, 'POST', `/coaching/routes/${at}/pauses`, away)).status).toBeLessThan(300)
    expect(await workOf(sanne)).toEqual([])
  })

  it('tells whoever keeps the papers of a firm that its recognition ends, unless the next one stands there', async () => {
    const papers = async () => (await workOf(region.nadia)).filter(({ kind }) => kind === 'papers-end')
    const { body } = await http.call<{ recognitions: { id: string; kind: string }[] }>(
      region.nadia,
      'GET',
      '/coaching/firm',
    )
    const iro = body.recognitions.find(({ kind }) => kind === 'iro')?.id
    const until = addDays(monday, 50)
    const end = { what: 'recognition', id: iro, until }
    expect((await http.call(region.nadia, 'POST', '/coaching/firm/endings', end)).status).toBeLessThan(300)
    expect(await papers()).toEqual([{ kind: 'papers-end', count: 1, to: '/coaching/firm', due: addDays(until, -28) }])
    expect((await workOf(region.jelle)).filter(({ kind }) => kind === 'papers-end')).toEqual([])
    const next = { what: 'recognition', kind: 'iro', byWhom: 'UWV', from: addDays(until, 1) }
    expect((await http.call(region.nadia, 'POST', '/coaching/firm/papers', next)).status).toBeLessThan(300)
    expect(await papers()).toEqual([])
  })
})
