import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day, type Id } from '#values/public.ts'
import { aPeriod, aRoute, type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { rowsPastPolicies } from '../../../tests/past-policies.ts'
import { throughHttp } from '../../../tests/through-http.ts'

type Kept = { id: string; already: boolean; lines: { id: string; minutes: number; marks: string[] }[] } & Problem
type Problem = { because: string; detail: string; field: string }

describe('hours of coaching', () => {
  const time = movableClock(`${aMonday}T15:00:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let route: Id<'Route'>
  let period: Id<'Period'>
  const monday: Day = aMonday
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    route = await aRoute(fresh.house, region)
    period = await aPeriod(fresh.house, region, route)
  })
  afterAll(() => fresh.close())

  const session = (also: object = {}) => ({
    key: crypto.randomUUID(),
    day: monday,
    start: '9:00',
    minutes: '1:00',
    people: [{ route, activity: 'train', log: 'De kassa geoefend.' }],
    ...also,
  })
  const enter = (who = region.marijke, also: object = {}) =>
    http.call<Kept>(who, 'POST', '/coaching/sessions', session(also))
  const balance = async (of = period) =>
    (await http.call<Record<string, number>>(region.marijke, 'GET', `/coaching/periods/${of}/balance`)).body
  const list = async (who = region.marijke) =>
    (
      await http.call<{ rows: { id: string; state: string; minutes: number; sentBack: object | null }[] }>(
        who,
        'GET',
        '/coaching/hours',
      )
    ).body.rows
  const approve = (who: CoachingRegion['nadia'], lines: string[]) =>
    http.call<{ approved: number; results: { line: string; because: string | null }[] }>(
      who,
      'POST',
      '/coaching/approvals',
      { lines },
    )

  it('are entered as people write them, and come once however often they are sent', async () => {
    const one = session({ minutes: '1,5', start: '8:00' })
    const sent = await Promise.all(
      [1, 2, 3].map(() => http.call<Kept>(region.marijke, 'POST', '/coaching/sessions', one)),
    )
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(sent.map(({ body }) => body.id)).size).toBe(1)
    expect(sent.filter(({ body }) => !body.already)).toHaveLength(1)
    expect(await balance()).toMatchObject({ granted: 3744, used: 90, approved: 0, paid: 0, left: 3654 })
  })

  it('are refused with what was received, when the same key comes with something else: of twenty at once one is kept', async () => {
    const one = session({ start: '6:00', minutes: 10, day: addDays(monday, -1) })
    const twenty = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        http.call<Kept>(region.marijke, 'POST', '/coaching/sessions', { ...one, minutes: 10 + at }),
      ),
    )
    const [kept] = twenty.filter(({ status }) => status === 201).map(({ body }) => body)
    const others = twenty.filter(({ status }) => status !== 201)
    expect(others.map(({ status, body }) => [status, body.because])).toEqual(Array(19).fill([409, 'received-before']))
    const stored = kept?.lines[0]?.minutes ?? 0
    expect(others[0]?.body.detail).toMatch(
      /al eerder ontvangen met een andere inhoud: .*6\.00 uur, 0:\d\d\. Klopt dat niet\?/,
    )
    const again = (also: object) => http.call<Kept>(region.marijke, 'POST', '/coaching/sessions', { ...one, ...also })
    expect((await again({ minutes: stored })).body).toMatchObject({ id: kept?.id, already: true })
    const [person] = one.people
    for (const also of [
      ...[{ day: monday }, { start: '6:30' }, { remote: true }, { place: 'Kantine' }, { minutes: 'abc' }],
      ...[{ people: [{ ...person, log: 'Iets anders.' }] }, { people: [{ ...person, activity: 'guide' }] }],
    ])
      expect([(await again({ minutes: stored, ...also })).body.because, also]).toEqual(['received-before', also])
    expect((await http.call(region.marijke, 'DELETE', `/coaching/sessions/${kept?.id}`)).status).toBe(200)
    expect((await again({ minutes: stored + 1 })).body.detail).toMatch(/Verstuur hem opnieuw als nieuwe regel/)
    expect(await balance()).toMatchObject({ used: 90 })
  })

  it('are refused with a sentence that names the field, and nothing is stored', async () => {
    const before = await balance()
    const bad: readonly (readonly [object, string, RegExp])[] = [
      [{ day: '2026-06-31' }, 'no-such-day', /^Dag: die maand heeft 30 dagen/],
      [{ minutes: '25:00' }, 'not-a-duration', /^Minuten: schrijf 1 tot 1440/],
      [{ minutes: 0 }, 'not-a-duration', /^Minuten/],
      [{ minutes: -30 }, 'not-a-duration', /^Minuten/],
      [{ minutes: 1441 }, 'not-a-duration', /^Minuten/],
      [{ minutes: 'abc' }, 'not-a-duration', /^Minuten/],
      [{ minutes: 90.5 }, 'not-a-duration', /^Minuten/],
      [{ day: addDays(monday, -60) }, 'outside-grant', /^Dag: er zijn uren toegekend voor/],
      [{ day: addDays(monday, 1) }, 'in-the-future', /^Dag: kies vandaag/],
      [{ people: [{ route, activity: 'travel' }] }, 'unknown-activity', /^Activiteit: kies er een/],
      [{ people: [{ route: crypto.randomUUID(), activity: 'train' }] }, 'no-such-route', /^Mensen/],
      [{ start: '25:00' }, 'not-a-time', /^Tijd/],
      [{ start: '8:30' }, 'overlap', /^Begin: je bent vanaf 8\.00 uur/],
    ]
    for (const [also, because, sentence] of bad) {
      const { status, body } = await enter(region.marijke, also)
      expect([status >= 400 && status < 500, body.because, JSON.stringify(also)]).toEqual([
        true,
        because,
        JSON.stringify(also),
      ])
      expect(body.detail).toMatch(sentence)
    }
    expect(await balance()).toEqual(before)
  })

  it('keeps what is good of a week, and tells of the rest what was typed and why not', async () => {
    const good = session({ start: '11:00', minutes: 45 })
    const wrong = session({ start: '13:00', minutes: 'abc' })
    const { body } = await http.call<{
      results: { kept: object | null; refused: Problem | null; typed: { minutes: string } }[]
    }>(region.marijke, 'POST', '/coaching/weeks', { sessions: [good, wrong] })
    expect(body.results[0]).toMatchObject({ refused: null })
    expect(body.results[1]).toMatchObject({
      kept: null,
      refused: { because: 'not-a-duration', field: 'minutes' },
      typed: { minutes: 'abc' },
    })
  })

  it('are approved by a colleague with authority, never by who was there, and once', async () => {
    const { body } = await enter(region.marijke, { start: '14:00', minutes: '45 min' })
    const [line] = body.lines.map(({ id }) => id) as [string]
    expect((await approve(region.marijke, [line])).status).toBe(403)
    const hatted = { ...region.marijke, roles: ['job-coach', 'approver'] }
    const sheets = await http.call<{ rows: { coach: string; lines: number }[] }>(
      region.nadia,
      'GET',
      '/coaching/approvals',
    )
    expect(sheets.body.rows).toMatchObject([{ coach: region.marijke.account, lines: 3 }])
    const { approveLines } = await import('../approvals/approve-lines.ts')
    expect(await approveLines(fresh.house, hatted, { lines: [line] })).toMatchObject({
      value: { approved: 0, results: [{ because: 'own-hours' }] },
    })
    expect((await approve(region.nadia, [line])).body.approved).toBe(1)
    expect((await approve(region.gerard, [line])).body.results).toMatchObject([{ because: 'not-waiting' }])
    expect(await balance()).toMatchObject({ approved: 45 })
  })

  it('lose their approval when they change, and keep what was there before', async () => {
    const { body } = await enter(region.marijke, { start: '16:00', minutes: 20, day: addDays(monday, -1) })
    await approve(region.nadia, [body.lines[0]?.id ?? ''])
    const before = await balance()
    const changed = await http.call<Kept>(
      region.marijke,
      'PUT',
      `/coaching/sessions/${body.id}`,
      session({ start: '16:00', minutes: 30, day: addDays(monday, -1) }),
    )
    expect(changed.status).toBe(200)
    expect(await balance()).toMatchObject({ approved: (before.approved ?? 0) - 20, used: (before.used ?? 0) + 10 })
    expect((await http.call(region.tom, 'DELETE', `/coaching/sessions/${changed.body.id}`)).status).toBe(404)
    const kept = await owner('select count(*)::int as n from coaching.line where session_id = $1', [body.id])
    expect(kept).toEqual([{ n: 1 }])
  })

  it('go back to the coach with a reason, and can be taken back by who decided', async () => {
    const { body } = await enter(region.marijke, { start: '17:00', minutes: 15, day: addDays(monday, -2) })
    const [line] = body.lines.map(({ id }) => id) as [string]
    const back = { line, reason: 'unclear', words: 'Wat is er geoefend?' }
    expect((await http.call(region.nadia, 'POST', '/coaching/approvals/sending-back', back)).status).toBe(200)
    const mine = (await list()).find(({ id }) => id === line)
    expect(mine).toMatchObject({ state: 'returned', sentBack: { reason: 'unclear', words: 'Wat is er geoefend?' } })
    const undone = await http.call(region.nadia, 'POST', '/coaching/approvals/undoing', { lines: [line] })
    expect(undone.body).toEqual({ takenBack: 1 })
    expect((await list()).find(({ id }) => id === line)).toMatchObject({ state: 'waiting', sentBack: null })
  })

  it('are corrected by a line against them once they were claimed: 45 must be 30', async () => {
    const { body } = await enter(region.marijke, { start: '10:00', minutes: 45, day: addDays(monday, -7) })
    const [line] = body.lines.map(({ id }) => id) as [string]
    await approve(region.nadia, [line])
    await owner('update coaching.line set claim_id = gen_random_uuid() where id = $1', [line])
    const thirty = () => session({ start: '10:00', minutes: 30, day: addDays(monday, -7) })
    expect(
      (await http.call<Problem>(region.marijke, 'PUT', `/coaching/sessions/${body.id}`, thirty())).body.because,
    ).toBe('claimed')
    const before = await balance()
    expect((await http.call(region.marijke, 'POST', `/coaching/sessions/${body.id}/correction`, thirty())).status).toBe(
      200,
    )
    expect(await balance()).toMatchObject({ approved: before.approved, used: (before.used ?? 0) - 15 })
    const rows = await owner<{ id: string }>(
      "select id from coaching.line where day = $1 and state = 'waiting' order by minutes",
      [addDays(monday, -7)],
    )
    expect(
      (
        await approve(
          region.nadia,
          rows.map(({ id }) => id),
        )
      ).body.approved,
    ).toBe(2)
    expect(await balance()).toMatchObject({ approved: (before.approved ?? 0) - 15 })
  })

  it('are asked for within this life: no day lies four weeks before the first one', async () => {
    for (const until of ['0001-01-01', '1899-12-31'])
      expect((await http.call<Problem>(region.marijke, 'GET', `/coaching/hours?until=${until}`)).status).toBe(400)
    expect((await http.call(region.marijke, 'GET', '/coaching/hours?until=1900-01-01')).status).toBe(200)
  })

  it('give exactly one result each when twenty approve a hundred and fifty lines at once', {
    timeout: 60_000,
  }, async () => {
    const ids: string[] = []
    for (let at = 0; at < 150; at++) {
      const { body } = await enter(region.tom, {
        start: `${7 + (at % 15)}:${at % 2 ? '30' : '00'}`,
        minutes: 2,
        day: addDays(monday, -10 - Math.floor(at / 15)),
      })
      ids.push(body.lines[0]?.id ?? '')
    }
    const before = await balance()
    const both = [region.nadia, region.gerard]
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        approve(both[at % 2] as typeof region.nadia, at % 3 ? ids : ids.toReversed()),
      ),
    )
    expect(all.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(all.reduce((sum, { body }) => sum + body.approved, 0)).toBe(150)
    const said = await owner<{ n: number }>(
      "select count(*)::int as n from coaching.verdict where verdict = 'approved' and line_id = any($1) group by line_id",
      [ids],
    )
    expect(said.map(({ n }) => n)).toEqual(Array(150).fill(1))
    expect(await balance()).toMatchObject({ approved: (before.approved ?? 0) + 300 })
  })

  const owner = <Row extends object = object>(text: string, values: unknown[]) =>
    rowsPastPolicies<Row>(fresh, text, values)
})
