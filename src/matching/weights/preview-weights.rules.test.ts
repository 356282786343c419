import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id } from '#values/public.ts'
import { anyDemand, anyProfile, nearDemand, nearProfile } from '../fit/fit.arbitraries.ts'
import { aDemand, aProfile, onDay } from '../fit/fit.builders.ts'
import { rank } from '../fit/lists.rules.ts'
import type { Profile } from '../fit/profile.ts'
import { usualWeights, type Weights } from '../fit/weights.rules.ts'
import { summed, tenChanged } from './preview-weights.rules.ts'

const numbered = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const people = fc
  .array(fc.oneof(anyProfile, nearProfile, nearProfile), { maxLength: 30 })
  .map((all) => all.map((one, n): Profile => ({ ...one, subject: id<'Subject'>(numbered(97 - n)) })))
const works = fc.oneof(anyDemand, nearDemand)
const weights = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 100])
  .map(
    ([a = 0, b = 0, c = 0, d = 0, e = 100]): Weights => ({
      ...{ occupation: b - a, skills: c - b, hours: d - c, distance: e - d },
    }),
  )

/** The first ten as the lists themselves have them. */
function firstTen(
  all: readonly Profile[],
  work: typeof anyDemand extends fc.Arbitrary<infer D> ? D : never,
  by: Weights,
) {
  const { fits, toAsk } = rank(all, work, by, onDay)
  return [...fits, ...toAsk]
    .toSorted((a, b) => b.judgement.score - a.judgement.score || (a.subject < b.subject ? -1 : 1))
    .slice(0, 10)
    .map(({ subject }) => subject)
}

describe('what other weights would do', () => {
  it('is what the lists themselves would show', () => {
    fc.assert(
      fc.property(people, works, weights, weights, (all, work, now, next) => {
        const [before, after] = [firstTen(all, work, now), firstTen(all, work, next)]
        expect(tenChanged(all, work, [now, next], onDay)).toEqual({
          places: after.length,
          other: after.filter((one) => !before.includes(one)).length,
          otherFirst: before[0] !== after[0],
        })
      }),
      { numRuns: 300 },
    )
  })

  it('is nothing when the weights stay the same', () => {
    fc.assert(
      fc.property(people, works, weights, (all, work, same) => {
        expect(tenChanged(all, work, [same, same], onDay)).toMatchObject({ other: 0, otherFirst: false })
      }),
    )
  })

  it('puts who lives nearer first once distance weighs the most', () => {
    const near = aProfile({ occupations: ['production-worker'] }, 1)
    const far = aProfile({ place: { lat: 52.255, lon: 6.13, exact: true } }, 2)
    const nearby = { occupation: 5, skills: 5, hours: 5, distance: 85 }
    expect(tenChanged([near, far], aDemand(), [usualWeights, nearby], onDay)).toEqual({
      ...{ places: 2, other: 0, otherFirst: true },
    })
  })

  it('leaves work that nobody may fit out of its sums', () => {
    const none = { places: 0, other: 0, otherFirst: false }
    const some = { places: 10, other: 3, otherFirst: true }
    expect(summed([none, some, { ...some, other: 0 }], { people: 40, ofWork: 60 })).toEqual({
      ...{ people: 40, ofWork: 60, work: 2, otherFirst: 2, otherTen: 1, places: 20, otherPlaces: 3 },
    })
  })
})
