import { day, id } from '#values/public.ts'
import type { Demand } from './demand.ts'
import type { Profile } from './profile.ts'
import { type FitSettings, usualSettings } from './settings.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const onDay: FitSettings = usualSettings(day('2026-11-20'))

/** Deventer, and a workplace five kilometres to the east. */
const home = { lat: 52.255, lon: 6.16, exact: true }
const work = { lat: 52.255, lon: 6.233, exact: true }

/** Somebody who fits `aDemand` on every condition, unless the test says otherwise. */
export function aProfile(otherwise: Partial<Profile> = {}, number = 1): Profile {
  return {
    subject: id<'Subject'>(uuid(number)),
    holder: id<'Organisation'>(uuid(900)),
    occupations: ['bakery-worker'],
    hours: { min: 20, max: 28, startWith: null },
    dayparts: ['early', 'day'],
    earliestStart: 6 * 60,
    availableFrom: day('2026-11-01'),
    availabilityConfirmed: day('2026-11-10'),
    place: home,
    transports: [{ kind: 'bike', maxKm: 8 }],
    needs: ['same-team'],
    skills: ['a', 'b', 'c', 'd'],
    skillsAbsent: [],
    licences: ['haccp'],
    licencesAbsent: [],
    spokenDutch: 'A2',
    excludedSectors: [],
    registered: null,
    ...otherwise,
  }
}

/** An assistant baker, early in the morning. */
export function aDemand(otherwise: Partial<Demand> = {}, number = 1): Demand {
  return {
    vacancy: id<'Vacancy'>(uuid(500 + number)),
    occupation: 'bakery-worker',
    hours: { min: 20, max: 28 },
    buildUp: false,
    dayparts: ['early'],
    firstStart: 6 * 60 + 30,
    startFrom: day('2026-12-01'),
    startUntil: null,
    place: work,
    offers: { 'same-team': true },
    mandatorySkills: ['a', 'b'],
    wishedSkills: ['c', 'd', 'e'],
    licences: ['haccp'],
    spokenDutch: 'A2',
    sector: 'food',
    registeredOnly: false,
    ...otherwise,
  }
}
