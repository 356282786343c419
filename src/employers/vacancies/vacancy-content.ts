import type { Act } from '#platform/public.ts'
import { occupationOf } from '#vocabulary/public.ts'
import { placesFor } from '#vocabulary/reference.ts'
import type { Employer } from '../cards/employer.ts'
import { dayparts } from './vacancy.rules.ts'
import type { ChangedVacancy, NewVacancy } from './vacancy.shapes.ts'
import type { VacancyContent, VacancyFacts } from './vacancy.ts'

type Given = Omit<NewVacancy, 'employer' | 'state'> | Omit<ChangedVacancy, 'version'>

/** What was filled in, and what follows from it; what was left blank is not known. */
export function contentOf(given: Given, employer: Pick<Employer, 'town' | 'sector'>): VacancyContent {
  const firstStart = given.firstStart ?? null
  const occupation = given.occupation ?? null
  return {
    title: given.title,
    occupation,
    sector: given.sector ?? (occupation ? (occupationOf(occupation)?.sector ?? null) : employer.sector),
    places: given.places,
    hours: { min: given.hoursMin, max: given.hoursMax ?? given.hoursMin },
    buildUp: knownOf(given.buildUp),
    dayparts: dayparts(given.dayparts, firstStart),
    firstStart,
    startFrom: given.startFrom ?? null,
    startUntil: given.startUntil ?? null,
    town: given.town ?? employer.town,
    offers: offersOf(given.offers),
    mandatorySkills: [...new Set(given.mandatorySkills)],
    wishedSkills: [...new Set(given.wishedSkills)].filter((skill) => !given.mandatorySkills.includes(skill)),
    licences: given.licences,
    spokenDutch: given.spokenDutch ?? null,
    spokenDutchFor: given.spokenDutch ? (given.spokenDutchFor ?? null) : null,
    registeredOnly: given.registeredOnly === 'yes',
    remark: given.remark ?? null,
  }
}

type KnownOrNot = 'yes' | 'no' | 'unknown'

const knownOf = (answer: KnownOrNot): boolean | null => (answer === 'unknown' ? null : answer === 'yes')

const offersOf = (offers: Readonly<Record<string, KnownOrNot | undefined>>): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(offers).flatMap(([id, answer]) => (answer && answer !== 'unknown' ? [[id, answer === 'yes']] : [])),
  )

/** At the employer's own address when the town is the same; else in the middle of the town. */
export async function pointOf(
  act: Act,
  town: string | null,
  employer: Pick<Employer, 'town' | 'spot'>,
): Promise<VacancyFacts['point']> {
  if (!town || (town === employer.town && employer.spot)) return employer.spot
  const place = (await placesFor(act, [{ town }])).findPlace({ town })
  return place ? { lat: place.lat, lon: place.lon, rounding: place.rounding } : null
}
