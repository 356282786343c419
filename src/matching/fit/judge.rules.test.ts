import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#values/public.ts'
import type { Demand } from './demand.ts'
import {
  anyDemand,
  anyProfile,
  licenceIds,
  means,
  nearDemand,
  nearProfile,
  needIds,
  skillIds,
} from './fit.arbitraries.ts'
import { aDemand, aProfile, onDay } from './fit.builders.ts'
import { judge } from './judge.rules.ts'
import { conditionNames, type Judgement, type ListName } from './judgement.ts'
import type { Profile } from './profile.ts'
import { usualWeights } from './weights.rules.ts'

const judged = (person: Profile, work: Demand) => judge(person, work, usualWeights, onDay)
const verdicts = (of: Judgement) => of.conditions.map(({ verdict }) => verdict)
const pair = fc.oneof(fc.tuple(anyProfile, anyDemand), fc.tuple(nearProfile, nearDemand))

describe('a judgement', () => {
  it('names all eleven conditions, always in the same order', () => {
    expect(judged(aProfile(), aDemand()).conditions.map(({ name }) => name)).toEqual(conditionNames)
  })

  it('fits when every condition says yes', () => {
    expect(judged(aProfile(), aDemand()).list).toBe('fits')
  })

  it('is to be asked when nothing says no and something is not known', () => {
    expect(judged(aProfile({ spokenDutch: null }), aDemand()).list).toBe('to-ask')
  })

  it('is almost with exactly one no, also when something is still to be asked', () => {
    expect(judged(aProfile({ spokenDutch: 'A1', needs: null }), aDemand()).list).toBe('almost')
    expect(judged(aProfile({ spokenDutch: 'A1', hours: { min: 8, max: 12, startWith: null } }), aDemand()).list).toBe(
      'no',
    )
  })

  it('counts missing skills as one condition and names them all', () => {
    const { list, conditions } = judged(aProfile({ skills: [], skillsAbsent: ['a', 'b'] }), aDemand())
    expect(list).toBe('almost')
    expect(conditions[6]).toMatchObject({ verdict: 'no', remedy: { kind: 'learn', skills: ['a', 'b'] } })
  })

  it('names the wish that comes closest to the work, and of equals the first in the alphabet', () => {
    const nearest = (...occupations: string[]) => judged(aProfile({ occupations }), aDemand()).parts[0]?.facts
    expect(nearest('cleaner', 'bakery-worker')).toEqual({ wished: 'bakery-worker', closeness: 5 })
    expect(nearest('window-cleaner', 'bus-cleaner')).toMatchObject({ wished: 'bus-cleaner' })
    expect(nearest()).toEqual({ wished: null, closeness: 0 })
  })

  it('shows the sum: forty for the work, twenty-four of thirty for four of five skills', () => {
    const { parts, score } = judged(aProfile(), aDemand())
    expect(parts.map(({ name, points, of }) => [name, points, of])).toEqual([
      ['occupation', 40, 40],
      ['skills', 24, 30],
      ['hours', 15, 15],
      ['distance', 12, 15],
    ])
    expect(score).toBe(91)
  })
})

describe('whoever and whatever is judged', () => {
  it('the parts add up to the score, each a whole number between nothing and the most it can bring', () => {
    fc.assert(
      fc.property(
        pair,
        fc.record({ occupation: fc.nat(100), skills: fc.nat(100), hours: fc.nat(100), distance: fc.nat(100) }),
        ([person, work], weights) => {
          const { parts, score } = judge(person, work, weights, onDay)
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score)
          for (const { name, points, of } of parts) {
            expect(of).toBe(weights[name])
            expect(Number.isInteger(points) && points >= 0 && points <= of).toBe(true)
          }
        },
      ),
    )
  })

  const more: Record<string, fc.Arbitrary<(person: Profile, work: Demand) => [Profile, Demand]>> = {
    'a skill': fc.constantFrom(...skillIds).map((skill) => (p, w) => [{ ...p, skills: [...p.skills, skill] }, w]),
    'a licence': fc.constantFrom(...licenceIds).map((one) => (p, w) => [{ ...p, licences: [...p.licences, one] }, w]),
    'a means of transport': means.map((one) => (p, w) => [
      p.transports ? { ...p, transports: [...p.transports, one] } : p,
      w,
    ]),
    'a condition arranged at work': fc
      .constantFrom(...needIds)
      .map((need) => (p, w) => [p, { ...w, offers: { ...w.offers, [need]: true } }]),
    'a wish for this very work': fc.constant((p, w) => [{ ...p, occupations: [...p.occupations, w.occupation] }, w]),
    'hours, up to many more': fc
      .integer({ min: 1, max: 20 })
      .map((hours) => (p, w) => [p.hours ? { ...p, hours: { ...p.hours, max: p.hours.max + hours } } : p, w]),
    'willingness to work fewer hours': fc
      .integer({ min: 1, max: 20 })
      .map((hours) => (p, w) => [
        p.hours ? { ...p, hours: { ...p.hours, min: Math.max(0, p.hours.min - hours) } } : p,
        w,
      ]),
    'a home next to the work': fc.constant((p, w) => [
      p.place && w.place ? { ...p, place: { ...p.place, lat: w.place.lat, lon: w.place.lon } } : p,
      w,
    ]),
    'a wished skill that is there': fc.constant((p, w) => {
      const known = p.skills.find((skill) => !w.wishedSkills.includes(skill))
      return [p, known ? { ...w, wishedSkills: [...w.wishedSkills, known] } : w]
    }),
  }
  const worse: Record<ListName, number> = { fits: 0, 'to-ask': 1, almost: 2, no: 3 }

  for (const [what, adding] of Object.entries(more)) {
    it(`${what} never moves somebody to a worse list or a lower score`, () => {
      fc.assert(
        fc.property(pair, adding, ([person, work], add) => {
          const [before, after] = [judged(person, work), judged(...add(person, work))]
          expect(after.score).toBeGreaterThanOrEqual(before.score)
          expect(worse[after.list]).toBeLessThanOrEqual(worse[before.list])
        }),
        { numRuns: 300 },
      )
    })
  }

  it('not known never becomes no: forgetting anything about a person adds no no', () => {
    const open = [
      'hours',
      'dayparts',
      'earliestStart',
      'availableFrom',
      'availabilityConfirmed',
      'place',
      'transports',
      'needs',
      'spokenDutch',
      'registered',
    ] as const
    fc.assert(
      fc.property(pair, fc.subarray([...open]), ([person, work], forgotten) => {
        const empty = Object.fromEntries(forgotten.map((field) => [field, null]))
        const before = verdicts(judged(person, work))
        verdicts(judged({ ...person, ...empty, skillsAbsent: [], licencesAbsent: [] }, work)).forEach(
          (verdict, place) => {
            if (verdict === 'no') expect(before[place]).toBe('no')
          },
        )
      }),
      { numRuns: 300 },
    )
  })

  it('nobody about whom nothing is known meets a no', () => {
    const stranger = aProfile({
      ...{ hours: null, dayparts: null, earliestStart: null, availableFrom: null, availabilityConfirmed: null },
      ...{ place: null, transports: null, needs: null, spokenDutch: null, registered: null },
      ...{ occupations: [], skills: [], licences: [] },
    })
    fc.assert(
      fc.property(anyDemand, (work) => {
        expect(verdicts(judged(stranger, work))).not.toContain('no')
      }),
    )
  })

  it('a name, an age, a sex, an origin or a ground changes nothing', () => {
    const forbidden = fc.record({
      name: fc.string(),
      age: fc.nat(99),
      sex: fc.string(),
      origin: fc.string(),
      ground: fc.string(),
      address: fc.string(),
    })
    fc.assert(
      fc.property(pair, forbidden, ([person, work], more) => {
        expect(judged({ ...person, ...more }, { ...work, ...more })).toEqual(judged(person, work))
      }),
    )
  })

  it('the order in which things were typed changes neither list nor score', () => {
    const turned = (person: Profile): Profile => ({
      ...person,
      occupations: person.occupations.toReversed(),
      skills: person.skills.toReversed(),
      transports: person.transports?.toReversed() ?? null,
    })
    fc.assert(
      fc.property(pair, ([person, work]) => {
        expect(judged(turned(person), work)).toEqual(judged(person, work))
      }),
    )
  })
})

describe('being registered', () => {
  it('counts only where the vacancy may ask for it', () => {
    expect(judged(aProfile({ registered: false }), aDemand()).list).toBe('fits')
    expect(judged(aProfile({ registered: false }), aDemand({ registeredOnly: true })).list).toBe('almost')
    expect(judged(aProfile({ registered: null }), aDemand({ registeredOnly: true })).list).toBe('to-ask')
    expect(judged(aProfile({ registered: true }), aDemand({ registeredOnly: true })).list).toBe('fits')
  })
})

describe('the day of availability', () => {
  const start = (person: Partial<Profile>, work: Partial<Demand> = {}) =>
    judged(aProfile(person), aDemand(work)).conditions[3]

  it('has to be confirmed not too long ago', () => {
    expect(start({ availabilityConfirmed: day('2026-08-22') })).toMatchObject({ verdict: 'yes' })
    expect(start({ availabilityConfirmed: day('2026-08-21') })).toMatchObject({ verdict: 'unknown', ask: 'person' })
    expect(start({ availabilityConfirmed: null })).toMatchObject({ verdict: 'unknown' })
  })

  it('may be the last day on which the work can begin, and one day later is too late', () => {
    expect(start({ availableFrom: day('2026-12-01') })).toMatchObject({ verdict: 'yes' })
    expect(start({ availableFrom: day('2026-12-02') })).toMatchObject({
      verdict: 'no',
      remedy: { kind: 'start-day', day: '2026-12-02' },
    })
    expect(start({ availableFrom: day('2026-12-15') }, { startUntil: day('2026-12-15') })).toMatchObject({
      verdict: 'yes',
    })
  })

  it('is enough today for work that could have begun already', () => {
    expect(start({ availableFrom: day('2026-11-20') }, { startFrom: day('2026-10-01') })).toMatchObject({
      verdict: 'yes',
    })
    expect(start({ availableFrom: day('2026-11-21') }, { startFrom: day('2026-10-01') })).toMatchObject({
      verdict: 'no',
    })
  })

  it('asks the employer where the vacancy names no day and the person is not free yet', () => {
    const noDay = { startFrom: null, startUntil: null }
    expect(start({ availableFrom: day('2026-11-20') }, noDay)).toMatchObject({ verdict: 'yes' })
    expect(start({ availableFrom: day('2027-03-01') }, noDay)).toMatchObject({ verdict: 'unknown', ask: 'employer' })
  })
})
