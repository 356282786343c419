import fc from 'fast-check'
import { addDays } from '#values/public.ts'
import type { Demand } from './demand.ts'
import { aDemand, aProfile, onDay } from './fit.builders.ts'
import type { Means, Profile } from './profile.ts'

const { constantFrom, integer, boolean, record, option, subarray } = fc

export const skillIds = ['a', 'b', 'c', 'd', 'e', 'f']
export const licenceIds = ['haccp', 'forklift', 'vca']
export const needIds = ['quiet-place', 'own-pace', 'same-team']
const daypartIds = ['early', 'day', 'evening', 'night', 'weekend'] as const
const levels = ['A1', 'A2', 'B1', 'B2', 'C1'] as const
const sectorIds = ['food', 'care', 'logistics'] as const
const jobs = ['bakery-worker', 'production-worker', 'cleaner', 'order-picker', 'cook']

const aroundToday = integer({ min: -200, max: 200 }).map((days) => addDays(onDay.today, days))
const clock = integer({ min: 0, max: 48 }).map((half) => half * 30)
const span = fc
  .tuple(integer({ min: 0, max: 40 }), integer({ min: 0, max: 40 }))
  .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }))

const point = record(
  {
    lat: integer({ min: 5200, max: 5240 }).map((n) => n / 100),
    lon: integer({ min: 600, max: 660 }).map((n) => n / 100),
    exact: boolean(),
    station: boolean(),
  },
  { requiredKeys: ['lat', 'lon', 'exact'] },
)

export const means: fc.Arbitrary<Means> = record({
  kind: constantFrom('walk', 'bike', 'ebike', 'moped', 'car', 'bus', 'train'),
  maxKm: option(integer({ min: 1, max: 60 })),
})

/** Anybody, with anything not known. */
export const anyProfile: fc.Arbitrary<Profile> = record({
  occupations: subarray(jobs),
  hours: option(fc.tuple(span, option(integer({ min: 0, max: 30 }))).map(([of, startWith]) => ({ ...of, startWith }))),
  dayparts: option(subarray([...daypartIds])),
  earliestStart: option(clock),
  availableFrom: option(aroundToday),
  availabilityConfirmed: option(aroundToday),
  place: option(point),
  transports: option(fc.array(means, { maxLength: 3 })),
  needs: option(subarray(needIds)),
  skills: subarray(skillIds),
  skillsAbsent: subarray(skillIds),
  licences: subarray(licenceIds),
  licencesAbsent: subarray(licenceIds),
  spokenDutch: option(constantFrom(...levels)),
  excludedSectors: subarray([...sectorIds]),
  registered: option(boolean()),
}).map((person) => aProfile(person))

/** Any work at all. */
export const anyDemand: fc.Arbitrary<Demand> = record({
  occupation: constantFrom(...jobs),
  hours: span,
  buildUp: option(boolean()),
  dayparts: subarray([...daypartIds], { maxLength: 2 }),
  firstStart: option(clock),
  startFrom: option(aroundToday),
  startUntil: option(aroundToday),
  place: option(point),
  offers: fc.dictionary(constantFrom(...needIds), boolean()),
  mandatorySkills: subarray(skillIds, { maxLength: 2 }),
  wishedSkills: subarray(skillIds),
  licences: subarray(licenceIds, { maxLength: 1 }),
  spokenDutch: option(constantFrom(...levels)),
  sector: option(constantFrom(...sectorIds)),
  registeredOnly: boolean(),
}).map((work) => aDemand(work))

/** Near enough to each other that one thing decides: most fields are those of the builders. */
export const nearProfile: fc.Arbitrary<Profile> = fc
  .tuple(anyProfile, subarray(Object.keys(aProfile()) as (keyof Profile)[], { maxLength: 4 }))
  .map(([other, keys]) => aProfile(Object.fromEntries(keys.map((key) => [key, other[key]]))))

export const nearDemand: fc.Arbitrary<Demand> = fc
  .tuple(anyDemand, subarray(Object.keys(aDemand()) as (keyof Demand)[], { maxLength: 4 }))
  .map(([other, keys]) => aDemand(Object.fromEntries(keys.map((key) => [key, other[key]]))))
