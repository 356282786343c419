import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#values/public.ts'
import { type CoachingClaims, coachingClaims } from '../../../tests/coaching-claims.ts'
import { type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'

interface Account {
  readonly parties: readonly { readonly id: string; readonly name: string }[]
  readonly with: string | null
  readonly figures: readonly { readonly name: string; readonly value: number | null }[]
  readonly rows:
    | readonly { readonly name: string | null; readonly is: string | null; readonly minutes: number }[]
    | null
}

describe('accountability between a firm and who pays', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let of: CoachingClaims
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    of = await coachingClaims(fresh, region)
    const { route, period } = await of.aGrant()
    const lines = await of.hours(route, [90, 50, 30])
    await of.bills()
    const { id } = (await of.claim(period)).body
    await of.answer(id, [{ line: lines[1], reason: 'wrong-day' }])
    await of.hours(route, [60], addDays(fresh.house.clock.today(), -3))
    const report = { results: [{ goal: 'Op tijd beginnen.', outcome: 'reached' }], conclusion: 'Het gaat goed.' }
    await of.call(region.marijke, 'PUT', `/coaching/periods/${period}/report`, report)
    const paper = { role: 'employer', on: fresh.house.clock.today(), grade: 8, name: 'Jan Ten Hove' }
    await of.call(region.marijke, 'POST', `/coaching/periods/${period}/report/paper-signature`, paper)
  }, 60_000)
  afterAll(() => fresh.close())

  const seen = async (who = region.nadia, asked = '') =>
    (await of.call<Account>(who, 'GET', `/claims/accountability${asked}`)).body
  const numbers = ({ figures }: Account) => Object.fromEntries(figures.map(({ name, value }) => [name, value]))

  it('is one set of numbers, on the side of the firm and on the side of who pays', async () => {
    const [firm, payer] = [await seen(region.nadia), await seen(region.peter)]
    expect(firm.parties.map(({ name }) => name)).toEqual(['UWV Hanzestroom'])
    expect(payer.parties.map(({ name }) => name)).toEqual(['Firma Stapsteen'])
    expect(numbers(payer)).toEqual(numbers(firm))
    expect(numbers(firm)).toMatchObject({
      ...{ granted: 1, 'granted-minutes': 3744, worked: 230, 'worked-to-claim': 60, 'worked-accepted': 120 },
      ...{ 'worked-refused': 50, 'worked-claimed': 0, claimed: 1, 'claimed-cents': 25637, 'open-cents': 18097 },
      ...{ ended: 0, 'goals-reached': 0, 'employer-grade': null },
    })
  })

  it('holds what came of help once it ended', async () => {
    const until = addDays(fresh.house.clock.today(), 400)
    expect(numbers(await seen(region.nadia, `?until=${until}`))).toMatchObject({
      ...{ ended: 1, 'goals-reached': 1, 'report-missing': 0, 'employer-grade': 80, 'candidate-grade': null },
    })
  })

  it('leads from each number to its rows', async () => {
    const { rows } = await seen(region.peter, '?figure=worked-refused')
    expect(rows).toMatchObject([{ name: 'Naomi van den Brink', is: 'refused', minutes: 50 }])
    expect((await seen(region.nadia, '?figure=worked')).rows).toHaveLength(4)
    expect((await seen(region.nadia, '?figure=nothing')).rows).toBeNull()
  })

  it('leaves out the days before and after, and says nothing to who is no party', async () => {
    const today = fresh.house.clock.today()
    expect(numbers(await seen(region.nadia, `?from=${today}`))).toMatchObject({ worked: 0, claimed: 1 })
    expect(numbers(await seen(region.nadia, `?until=${addDays(today, -25)}`))).toMatchObject({ worked: 0, claimed: 0 })
    expect(await seen(region.sanne)).toMatchObject({ parties: [], with: null, figures: [], rows: null })
    expect((await seen(region.sanne, `?with=payer:${region.uwv}`)).figures).toEqual([])
    expect((await of.call(region.karin, 'GET', '/claims/accountability')).status).toBe(403)
    expect((await of.call(region.nadia, 'GET', '/claims/accountability?from=31-31-2026')).status).toBe(400)
  })

  it('stands on a page and in files with the same numbers', async () => {
    const page = await of.get(region.nadia, '/claims/accountability?figure=worked-refused')
    for (const text of ['Uren goedgekeurd', '3:50 uur', '€ 180,97', 'De regels van: Afgewezen'])
      expect(page.body, text).toContain(text)
    const csv = (await of.get(region.nadia, '/claims/accountability/file?format=csv')).body
    for (const row of ['Uren goedgekeurd', '230', '180,97']) expect(csv).toContain(row)
    const lines = (await of.get(region.nadia, '/claims/accountability/file?format=csv&figure=worked-refused')).body
    expect(lines).toContain('Naomi van den Brink')
    for (const format of ['xlsx', 'pdf'])
      expect((await of.get(region.peter, `/claims/accountability/file?format=${format}`)).statusCode).toBe(200)
  })
})
