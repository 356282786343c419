import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day, type Id, notFound } from '#values/public.ts'
import { aRoute, type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { aMonday, freshHouse } from '../../../tests/fresh-region.ts'
import type { NewPeriod } from './period.store.ts'
import { grantedOn, grantPeriod, stopPeriods } from './periods-of.ts'

interface Span {
  readonly from: Day
  readonly until: Day
}
const meet = (one: Span, other: Span) => one.from <= other.until && other.from <= one.until

const span = fc
  .record({ begins: fc.integer({ min: 0, max: 900 }), days: fc.integer({ min: 0, max: 200 }) })
  .map(({ begins, days }): Span => ({ from: addDays(aMonday, begins), until: addDays(aMonday, begins + days) }))

const granted = {
  placement: null,
  kind: 'half-year',
  share: 1000,
  ofWorked: false,
  granted: 600,
  rate: null,
  regime: 'medium',
  payerKind: 'uwv',
  payer: null,
  payerName: 'UWV Elders',
  decidedOn: aMonday,
  reference: null,
  differsBecause: null,
  basis: {},
} as const

describe('periods of help', () => {
  let fresh: Awaited<ReturnType<typeof freshHouse>>
  let region: CoachingRegion
  let route: Id<'Route'>
  beforeAll(async () => {
    fresh = await freshHouse()
    region = await coachingRegion(fresh.house)
    route = await aRoute(fresh.house, region)
  })
  afterAll(() => fresh.close())

  const newPeriod = (number: number, span: Span): NewPeriod => ({
    ...{ ...granted, ...region.naomi.person, firm: region.stapsteen },
    ...{ route, number, ...span },
  })

  /** Nothing of it stays: each history begins without a period. */
  const grantAll = async (spans: readonly Span[]) => {
    let came: { readonly kept: readonly Span[]; readonly stored: readonly Span[] } = { kept: [], stored: [] }
    await fresh.house.db.act(region.peter, 'decide-coaching', async (act) => {
      const kept: Span[] = []
      for (const [at, { from, until }] of spans.entries()) {
        const made = await grantPeriod(act, newPeriod(at + 1, { from, until }))
        const free = kept.every((one) => !meet(one, { from, until }))
        expect(made !== undefined, `${from} to ${until} after ${JSON.stringify(kept)}`).toBe(free)
        if (made) kept.push({ from, until })
      }
      came = { kept, stored: (await grantedOn(act, [route])).map(({ from, until }) => ({ from, until })) }
      return notFound()
    })
    return came
  }

  it('never overlap, whatever is granted in whatever order, and every free stretch can be granted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(span, { maxLength: 12 }), async (spans) => {
        const { kept, stored } = await grantAll(spans)
        expect(stored).toEqual([...kept].toSorted((a, b) => a.from.localeCompare(b.from)))
      }),
      { numRuns: 40 },
    )
  })

  it('that stopped early leave the days after it free for who begins again', async () => {
    const [from, until] = [aMonday, addDays(aMonday, 180)]
    const again = { from: addDays(aMonday, 31), until: addDays(aMonday, 200) }
    let came: readonly boolean[] = []
    await fresh.house.db.act(region.peter, 'decide-coaching', async (act) => {
      const first = await grantPeriod(act, newPeriod(1, { from, until }))
      const tooSoon = await grantPeriod(act, newPeriod(2, again))
      await stopPeriods(act, route, addDays(aMonday, 30))
      const then = await grantPeriod(act, newPeriod(2, again))
      came = [first, tooSoon, then].map((id) => id !== undefined)
      return notFound()
    })
    expect(came).toEqual([true, false, true])
  })

  it('that were granted ahead and never begin leave every day free', async () => {
    const ahead = { from: addDays(aMonday, 10), until: addDays(aMonday, 190) }
    let came: object = {}
    await fresh.house.db.act(region.peter, 'decide-coaching', async (act) => {
      await grantPeriod(act, newPeriod(1, ahead))
      await stopPeriods(act, route, aMonday)
      const [never] = await grantedOn(act, [route])
      came = { endedOn: never?.endedOn, again: (await grantPeriod(act, newPeriod(2, ahead))) !== undefined }
      return notFound()
    })
    expect(came).toEqual({ endedOn: addDays(aMonday, 9), again: true })
  })
})
