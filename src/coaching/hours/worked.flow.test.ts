import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Day, done, expectDone, type Id } from '#values/public.ts'
import { aPeriod, aRoute, type CoachingRegion, coachingRegion, reach } from '../../../tests/coaching-region.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { approveLines } from '../approvals/approve-lines.ts'

interface Answer {
  readonly id: string
  readonly already: boolean
  readonly minutes: number
  readonly because: string
  readonly detail: string
}

describe('hours that somebody worked', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let route: Id<'Route'>
  let period: Id<'Period'>
  beforeAll(async () => {
    fresh = await freshApp({ clock: movableClock('2026-11-27T15:00:00Z').clock })
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    route = await aRoute(fresh.house, region)
    period = await aPeriod(fresh.house, region, route, { from: '2026-03-01' as Day, until: '2026-12-31' as Day })
  })
  afterAll(() => fresh.close())

  const enter = (also: object) =>
    http.call<Answer>(region.marijke, 'POST', '/coaching/worked', { key: crypto.randomUUID(), route, ...also })
  const week = (also: object = {}) => ({
    ...{ kind: 'week', from: '2026-11-16', until: '2026-11-22', minutes: '24:00' },
    ...also,
  })
  const shift = (also: object = {}) => ({ kind: 'shift', day: '2026-11-24', start: '9:00', end: '17:00', ...also })
  const worked = async () =>
    (await http.call<{ worked: number }>(region.marijke, 'GET', `/coaching/periods/${period}/balance`)).body.worked

  it('are kept by the week, as people write them, and come once however often they are sent', async () => {
    const same = { key: crypto.randomUUID(), route, ...week({ minutes: '7,5' }) }
    const sent = await Promise.all([1, 2, 3].map(() => http.call(region.marijke, 'POST', '/coaching/worked', same)))
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(await worked()).toBe(450)
    const other = await http.call<Answer>(region.marijke, 'POST', '/coaching/worked', { ...same, minutes: '8' })
    expect([other.status, other.body.because]).toEqual([409, 'received-before'])
    expect(other.body.detail).toMatch(/al eerder ontvangen met een andere inhoud: .*, 7:30\. Klopt dat niet\?/)
    expect(await worked()).toBe(450)
  })

  it('by the shift in real time: less the break, past midnight, and over both changes of the clock', async () => {
    const shifts: readonly (readonly [object, number])[] = [
      [shift({ break: 30 }), 450],
      [shift({ day: '2026-11-10', start: '23:00', end: '7:00' }), 480],
      [shift({ day: '2026-03-28', start: '23:00', end: '7:00' }), 420],
      [shift({ day: '2026-10-24', start: '23:00', end: '7:00' }), 540],
    ]
    const before = await worked()
    for (const [typed, minutes] of shifts)
      expect((await enter(typed)).body, JSON.stringify(typed)).toMatchObject({ minutes })
    expect(await worked()).toBe(before + 450 + 480 + 420 + 540)
  })

  it('are refused with a sentence that names the field, and nothing is stored', async () => {
    const before = await worked()
    const bad: readonly (readonly [object, string, RegExp])[] = [
      [week({ from: '2026-06-31', until: '2026-07-02' }), 'no-such-day', /^Dag: die maand heeft 30 dagen/],
      [week({ from: '2026-11-02', until: '2026-11-09' }), 'not-a-week', /^Dag: kies een eerste en een laatste dag/],
      [week({ from: '2026-11-27', until: '2026-11-28' }), 'in-the-future', /^Dag: kies vandaag/],
      [week({ from: '2026-02-02', until: '2026-02-08' }), 'outside-grant', /^Dag: er zijn uren toegekend voor/],
      [week({ from: '2026-11-02', until: '2026-11-08', minutes: 'abc' }), 'not-worked-hours', /^Uren: schrijf/],
      [week({ from: '2026-11-02', until: '2026-11-08', minutes: -30 }), 'not-worked-hours', /^Uren: schrijf/],
      [week({ from: '2026-11-02', until: '2026-11-08', minutes: 90.5 }), 'not-worked-hours', /^Uren: schrijf/],
      [week({ from: '2026-11-02', until: '2026-11-08', minutes: '169:00' }), 'not-worked-hours', /^Uren: schrijf/],
      [week(), 'worked-already', /^Dag: voor deze dagen staan al uren/],
      [shift({ day: '2026-11-18' }), 'worked-already', /^Dag: voor deze dagen staan al uren/],
      [shift({ day: '2026-11-20', start: '25:00' }), 'not-a-time', /^Tijd/],
      [shift({ day: '2026-11-02', break: 480 }), 'not-a-duration', /^Minuten/],
      [{ ...shift({ day: '2026-11-03' }), route: crypto.randomUUID() }, 'no-such-route', /^Mensen/],
    ]
    for (const [typed, because, sentence] of bad) {
      const { status, body } = await enter(typed)
      expect([status >= 400 && status < 500, body.because, JSON.stringify(typed)]).toEqual([
        true,
        because,
        JSON.stringify(typed),
      ])
      expect(body.detail).toMatch(sentence)
    }
    expect(await worked()).toBe(before)
  })

  it('are entered on the week sheet by shift and by week, keep what was typed, and say why an hour is gone', async () => {
    const sheet = '/coaching/hours?week=2026-10-19'
    const night = {
      ...{ worked: 'shift', shiftKey: crypto.randomUUID(), shiftRoute: route, shiftDay: '23-10-2026' },
      ...{ shiftStart: '22:00', shiftEnd: '6:00', shiftBreak: '' },
    }
    const before = await worked()
    const wrong = await http.post(region.marijke, sheet, { ...night, shiftEnd: 'laat' })
    expect([
      wrong.statusCode,
      wrong.body.includes('Tijd: schrijf een tijd'),
      wrong.body.includes('value="laat"'),
    ]).toEqual([422, true, true])
    expect((await http.post(region.marijke, sheet, night)).headers.location).toBe(sheet)
    expect((await http.post(region.marijke, sheet, night)).statusCode).toBe(303)
    expect(await worked()).toBe(before + 480)
    const page = (await http.get(region.marijke, sheet)).body
    const marked = [...page.matchAll(/<a [^>]*aria-current="page"[^>]*>/g)].map(
      ([link]) => /href="([^"]+)/.exec(link)?.[1],
    )
    expect([...new Set(marked)], 'one place in the menu').toEqual(['/coaching/hours'])
    expect(page).toContain('vrijdag 23 oktober, 22.00 uur tot 6.00 uur')
    expect(page).toContain('zaterdag 24 oktober, 23.00 uur tot 7.00 uur')
    expect(page).toContain('De klok ging terug: een uur meer.')
    const september = '/coaching/hours?week=2026-09-07'
    const whole = {
      ...{
        worked: 'week',
        weekKey: crypto.randomUUID(),
        weekRoute: route,
        weekFrom: '7-9-2026',
        weekUntil: '13-9-2026',
      },
      weekHours: '24:30',
    }
    expect((await http.post(region.marijke, september, { ...whole, weekRoute: '' })).body).toContain(
      'Kies wie er werkte.',
    )
    expect((await http.post(region.marijke, september, whole)).statusCode).toBe(303)
    expect((await http.post(region.marijke, september, { ...whole, weekKey: crypto.randomUUID() })).body).toContain(
      'voor deze dagen staan al uren',
    )
    expect(await worked()).toBe(before + 480 + 1470)
    const id = /value="([^"]+)" name="workedOut"/.exec((await http.get(region.marijke, september)).body)?.[1] ?? ''
    expect((await http.post(region.marijke, september, { workedOut: id })).headers.location).toBe(september)
    expect(await worked()).toBe(before + 480)
    expect((await http.post(region.marijke, september, { workedOut: id })).statusCode).toBe(404)
  })

  it('are corrected upwards and downwards as long as they carry what was approved on them', async () => {
    const { dichtbij, naomi, sanne, jelle } = region
    await reach(fresh.house, region, naomi.person, dichtbij)
    const at = await aRoute(fresh.house, region, { firm: dichtbij, coach: sanne.account })
    const days = { from: '2026-11-02' as Day, until: '2026-12-31' as Day }
    const share = await aPeriod(fresh.house, region, at, { firm: dichtbij, ofWorked: true, ...days })
    const hours = { ...week({ from: '2026-11-09', until: '2026-11-15' }), route: at }
    const send = (method: 'POST' | 'PUT', path: string, minutes: string) =>
      http.call<Answer>(sanne, method, path, { key: crypto.randomUUID(), ...hours, minutes })
    const sums = async () => {
      const { body } = await http.call<{ worked: number; approved: number }>(
        sanne,
        'GET',
        `/coaching/periods/${share}/balance`,
      )
      return [body.worked, body.approved]
    }
    const first = (await send('POST', '/coaching/worked', '24:00')).body.id
    const session = await http.call<{ lines: { id: string }[] }>(sanne, 'POST', '/coaching/sessions', {
      ...{ key: crypto.randomUUID(), day: '2026-11-10', start: '9:00', minutes: '2:00' },
      people: [{ route: at, activity: 'train' }],
    })
    const lines = session.body.lines.map(({ id }) => id)
    expectDone(await approveLines(fresh.house, jelle, { lines }))
    expect(await sums()).toEqual([1440, 120])
    const more = await send('PUT', `/coaching/worked/${first}`, '30:00')
    expect([more.status, await sums()]).toEqual([200, [1800, 120]])
    const less = await send('PUT', `/coaching/worked/${more.body.id}`, '20:00')
    expect([less.status, await sums()]).toEqual([200, [1200, 120]])
    const tooFew = await send('PUT', `/coaching/worked/${less.body.id}`, '19:59')
    expect([tooFew.status, tooFew.body.because]).toEqual([409, 'approved-on-it'])
    const none = await http.call<Answer>(sanne, 'DELETE', `/coaching/worked/${less.body.id}`)
    expect([none.status, none.body.because, await sums()]).toEqual([409, 'approved-on-it', [1200, 120]])
    const byHand = fresh.house.db.act(sanne, 'enter-hours', async (act) => {
      await sql`update coaching.worked set gone_at = ${act.now}, gone_as = 'withdrawn' where id = ${less.body.id}`.execute(
        act.figures(),
      )
      return done()
    })
    await expect(byHand).rejects.toMatchObject({ code: '23514' })
    expect(await sums()).toEqual([1200, 120])
  })
})
