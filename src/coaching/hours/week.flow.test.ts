import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '#people/dossiers/add-person.ts'
import { addDays, expectDone, type Id, startOfWeek } from '#values/public.ts'
import { aPeriod, aRoute, type CoachingRegion, coachingRegion, reach } from '../../../tests/coaching-region.ts'
import { freshApp } from '../../../tests/fresh-region.ts'
import { personOf } from '../../../tests/known-person.ts'
import { throughHttp } from '../../../tests/through-http.ts'

describe('the week sheet of a coach', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let route: string
  beforeAll(async () => {
    fresh = await freshApp()
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    const made = await aRoute(fresh.house, region)
    await aPeriod(fresh.house, region, made)
    route = made
  })
  afterAll(() => fresh.close())

  const line = (at: number, given: Record<string, string>) =>
    Object.fromEntries(
      Object.entries({ key: crypto.randomUUID(), route, activity: 'train', ...given }).map(([name, value]) => [
        `${name}${at}`,
        value,
      ]),
    )
  const enter = (fields: Record<string, string>) => http.post(region.marijke, '/coaching/hours', fields)
  const typed = (day: string) => day.split('-').toReversed().join('-')
  const lastMonday = () => addDays(startOfWeek(fresh.house.clock.today()), -7)
  const lines = async () =>
    (await http.call<{ rows: { minutes: number }[] }>(region.marijke, 'GET', '/coaching/hours')).body.rows

  it('keeps what is good, and shows the rest again as it was typed with the reason at its field', async () => {
    const day = typed(lastMonday())
    const answer = await enter({
      ...line(1, { day, start: '9:00', minutes: '1:30' }),
      ...line(2, { day, start: '13:00', minutes: 'abc' }),
      ...line(3, { day: '31-6-2026', start: '15:00', minutes: '30' }),
      ...line(4, { route: '' }),
    })
    expect(answer.statusCode).toBeLessThan(500)
    expect(answer.body).toContain('abc')
    expect(answer.body).toContain('31-6-2026')
    expect((await lines()).map(({ minutes }) => minutes)).toEqual([90])
  })

  it('is sent twice and comes once', async () => {
    const same = line(1, { day: typed(lastMonday()), start: '14:00', minutes: '45' })
    expect((await enter(same)).statusCode).toBe(303)
    expect((await enter(same)).statusCode).toBe(303)
    expect((await lines()).map(({ minutes }) => minutes).toSorted()).toEqual([45, 90])
  })

  it('opens with last week, a week later, and sends it as it stands', async () => {
    const page = await http.get(region.marijke, '/coaching/hours')
    expect(page.body).toContain('Vorige week staat klaar')
    expect(page.body).toContain(`value="${typed(addDays(lastMonday(), 7))}"`)
    expect((await enter({})).body).toContain('Kies bij minstens één regel met wie.')
  })

  it('is for who coaches', async () => {
    expect((await http.get(region.nadia, '/coaching/hours')).statusCode).toBe(403)
    expect((await http.get(region.sanne, '/coaching/hours')).body).toContain('toegekende uren')
  })

  it('loses no line that was typed, however many were kept before it, and stays on its week', async () => {
    const monday = addDays(lastMonday(), -7)
    const here = `/coaching/hours?week=${monday}`
    const good = (at: number) => line(at, { day: typed(monday), start: `${8 + at}:00`, minutes: '30' })
    const bad = line(6, {
      day: typed(monday),
      start: '20:00',
      minutes: '30',
      log: 'x'.repeat(301),
      goal: 'Zelf beginnen',
    })
    const answer = await http.post(region.marijke, here, {
      ...good(1),
      ...good(2),
      ...good(3),
      ...good(4),
      ...good(5),
      ...bad,
    })
    expect(answer.body).toContain('Zelf beginnen')
    expect(answer.body).toContain('Gebruik hier minder letters.')
    expect(answer.body).toContain(bad.key6)
    const again = await http.post(region.marijke, here, { ...bad, log6: 'Kort.' })
    expect(again.headers.location).toBe(here)
  })

  it('takes the same line of two phones once, and another line at that time not at all', async () => {
    const day = typed(addDays(lastMonday(), 2))
    const before = (await lines()).length
    for (const _ of ['one phone', 'another'])
      expect((await enter(line(1, { day, start: '7:00', minutes: '0:15' }))).statusCode).toBe(303)
    expect(await lines()).toHaveLength(before + 1)
    const other = await enter(line(1, { day, start: '7:00', minutes: '0:15', log: 'Iets anders.' }))
    expect(other.body).toContain('Kies een andere tijd.')
  })

  it('refuses a line that was changed after it arrived, keeps it as typed, and offers to take out what arrived', async () => {
    const day = typed(addDays(lastMonday(), 1))
    const here = `/coaching/hours?week=${lastMonday()}`
    const one = line(1, { day, start: '7:00', minutes: '0:20' })
    expect((await http.post(region.marijke, here, one)).statusCode).toBe(303)
    const changed = { ...one, minutes1: '0:25', log1: 'Toch langer.' }
    const twice = await http.post(region.marijke, here, {
      ...changed,
      ...line(2, { ...one, key: one.key1 ?? '', day, start: '7:00', minutes: '0:20' }),
    })
    expect(twice.body).toContain('al eerder ontvangen met een andere inhoud')
    expect(twice.body).toContain('Toch langer.')
    const rows = (
      await http.call<{ rows: { session: string; day: string; minutes: number }[] }>(
        region.marijke,
        'GET',
        '/coaching/hours',
      )
    ).body.rows
    const [stands, ...more] = rows.filter((row) => row.day === addDays(lastMonday(), 1))
    expect([stands?.minutes, more]).toEqual([20, []])
    expect((await http.post(region.marijke, here, { out: stands?.session ?? '' })).headers.location).toBe(here)
    const gone = await http.post(region.marijke, here, changed)
    expect(gone.body).toContain('daarna weggehaald')
    const fresh = /name="key1" value="([^"]+)"/.exec(gone.body)?.[1] ?? ''
    expect(fresh).not.toBe(one.key1)
    expect((await http.post(region.marijke, here, { ...changed, key1: fresh })).statusCode).toBe(303)
    expect((await http.post(region.tom, here, { out: stands?.session ?? '' })).statusCode).toBe(404)
  })

  it('divides the minutes of a group over who was there', async () => {
    const asked = { given: 'Ali', family: 'Demir', town: 'Zwolle' }
    const dossier = expectDone(await addPerson(fresh.house, region.karin, asked as never)).id as Id<'Dossier'>
    const person = await personOf(fresh.house, region.karin, dossier)
    for (const one of [region.stapsteen, region.uwv]) await reach(fresh.house, region, person, one)
    const other = await aRoute(fresh.house, region, { subject: person.subject, holder: person.holder })
    await aPeriod(fresh.house, region, other, { subject: person.subject, holder: person.holder })
    const day = typed(addDays(lastMonday(), 3))
    const sent = await enter({ ...line(1, { day, start: '10:00', minutes: '1:31' }), also1: other })
    expect(sent.statusCode).toBe(303)
    const shares = (await lines()).slice(-2).map(({ minutes }) => minutes)
    expect(shares).toEqual([45, 45])
  })
})
