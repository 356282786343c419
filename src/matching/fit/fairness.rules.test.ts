import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearDemand, nearProfile } from './fit.arbitraries.ts'
import { onDay } from './fit.builders.ts'
import { judge } from './judge.rules.ts'
import type { Profile } from './profile.ts'
import { usualWeights } from './weights.rules.ts'

/** What a record of somebody might hold beside what counts, read by nobody here. */
const ofNoConcern = fc.record({
  name: fc.string({ unit: 'grapheme' }),
  sex: fc.constantFrom('f', 'm', 'x'),
  birthDate: fc.date({ noInvalidDate: true }),
  origin: fc.string(),
  address: fc.string(),
})

describe('a judgement', () => {
  it('is the same on the other side of the workplace, as far away', () => {
    fc.assert(
      fc.property(nearProfile, nearDemand, (person, work) => {
        fc.pre(person.place !== null && work.place !== null)
        const { place: home } = person
        const { place: there } = work
        if (!home || !there) return
        const place = { ...home, lon: 2 * there.lon - home.lon }
        expect(judge({ ...person, place }, work, usualWeights, onDay)).toEqual(judge(person, work, usualWeights, onDay))
      }),
      { numRuns: 500 },
    )
  })

  it('does not change with a name, a sex, an age, an origin or an address', () => {
    fc.assert(
      fc.property(nearProfile, nearDemand, ofNoConcern, (person, work, other) => {
        const somebody: Profile = { ...person, ...other }
        expect(judge(somebody, work, usualWeights, onDay)).toEqual(judge(person, work, usualWeights, onDay))
      }),
      { numRuns: 300 },
    )
  })
})
