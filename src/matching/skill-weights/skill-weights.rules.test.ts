import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#values/public.ts'
import { reckon, weightOf } from './skill-weights.rules.ts'

const today = day('2026-11-23')

describe('what a skill weighs', () => {
  it('is least where more than half of the work asks it, and a step more each time half as much work does', () => {
    expect([100, 51, 50, 25, 12, 6, 3, 1].map((askedBy) => weightOf(askedBy, 100))).toEqual([
      50, 50, 75, 100, 125, 150, 175, 200,
    ])
  })

  it('is never less for a skill that is rarer, and stays between a half and twice the usual', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 1, max: 400_000 }))
    fc.assert(
      fc.property(counts, fc.nat(400_000), ([a, b], more) => {
        const [rare, common] = a < b ? [a, b] : [b, a]
        const work = common + more
        expect(weightOf(rare, work)).toBeGreaterThanOrEqual(weightOf(common, work))
        expect(weightOf(rare, work)).toBeLessThanOrEqual(200)
        expect(weightOf(common, work)).toBeGreaterThanOrEqual(50)
      }),
    )
  })

  it('counts from tomorrow on, so that a list of today stays what it was', () => {
    const reckoned = reckon([{ skill: 'iron', askedBy: 1 }], 8, { today, last: today })
    expect(reckoned).toEqual({
      done: true,
      value: { validFrom: '2026-11-24', weights: [{ skill: 'iron', askedBy: 1, openWork: 8, weight: 125 }] },
    })
  })

  it('is reckoned once for one day, and not from nothing', () => {
    const asked = [{ skill: 'iron', askedBy: 1 }]
    expect(reckon(asked, 8, { today, last: day('2026-11-24') })).toMatchObject({
      refusal: { because: 'already-reckoned' },
    })
    expect(reckon([], 8, { today, last: null })).toMatchObject({ refusal: { because: 'no-open-work' } })
  })
})
