import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Id } from '#values/public.ts'
import { aPeriod, aRoute, type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'

describe('week sheets on Friday at four', () => {
  const time = movableClock(`${aMonday}T15:00:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let route: Id<'Route'>
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    route = await aRoute(fresh.house, region)
    await aPeriod(fresh.house, region, route)
    for (const [who, days, start] of [
      [region.marijke, 0, '9:00'],
      [region.tom, -1, '21:30'],
    ] as const)
      await http.call(who, 'POST', '/coaching/sessions', {
        key: crypto.randomUUID(),
        day: addDays(aMonday, days),
        start,
        minutes: 45,
        people: [{ route, activity: 'train', log: 'De kassa geoefend.' }],
      })
  })
  afterAll(() => fresh.close())

  const boxes = (body: string) =>
    [...body.matchAll(/<input[^>]*name="sheet"[^>]*>/g)].map(([box]) => ({
      ids: /value="([^"]+)"/.exec(box)?.[1] ?? '',
      chosen: box.includes('checked'),
    }))

  it('have the odd ones on top, and the others selected already', async () => {
    const { body, statusCode } = await http.get(region.nadia, '/coaching/approvals')
    expect(statusCode).toBe(200)
    expect(boxes(body).map(({ chosen }) => chosen)).toEqual([false, true])
    expect(body.indexOf('In het weekend')).toBeLessThan(body.indexOf('Klaar om goed te keuren'))
    expect((await http.get(region.marijke, '/coaching/approvals')).statusCode).toBe(403)
  })

  it('are approved with one button, and taken back as one', async () => {
    const before = boxes((await http.get(region.nadia, '/coaching/approvals')).body)
    const sent = await http.post(region.nadia, '/coaching/approvals', { sheet: before.map(({ ids }) => ids) })
    expect(sent.statusCode).toBe(303)
    expect((await http.get(region.nadia, '/coaching/approvals')).body).toContain('Er wachten geen uren op je')
    const said = sent.cookies.find(({ name }) => name === 'said')?.value ?? ''
    const { text, undo } = JSON.parse(Buffer.from(said, 'base64url').toString())
    expect(text).toBe('2 regels zijn goedgekeurd')
    await http.post(region.nadia, undo.action, undo.fields)
    expect(boxes((await http.get(region.nadia, '/coaching/approvals')).body)).toHaveLength(2)
  })

  it('lose one line to the coach, with a reason', async () => {
    const [odd] = boxes((await http.get(region.nadia, '/coaching/approvals')).body)
    const page = `/coaching/approvals/${odd?.ids}`
    expect((await http.get(region.nadia, page)).body).toContain('Wat klopt er niet?')
    expect((await http.post(region.nadia, page, {})).statusCode).toBe(422)
    expect((await http.post(region.nadia, page, { reason: 'unclear' })).statusCode).toBe(303)
    expect((await http.get(region.nadia, page)).statusCode).toBe(404)
    const { body } = await http.call<{ rows: { sentBack: object | null }[] }>(region.tom, 'GET', '/coaching/hours')
    expect(body.rows).toMatchObject([{ sentBack: { reason: 'unclear', words: null } }])
  })
})
