import { type Demand, type Profile, withStation } from '#matching/public.ts'
import type { Id } from '#values/public.ts'
import { openPlaces } from '#vocabulary/public.ts'
import type {
  InventedCandidate,
  InventedEmployer,
  InventedVacancy,
} from '../../../reference/hanzestroom/invented-region.ts'

function pointOf(at: { readonly town: string; readonly postcode: string }) {
  const place = openPlaces().findPlace(at)
  return place ? withStation({ lat: place.lat, lon: place.lon, exact: place.rounding === 'postcode-area' }) : null
}

/** Somebody as matching will see her once she has moved in. */
export const profileOf = (one: InventedCandidate, about: Pick<Profile, 'subject' | 'holder'>): Profile => ({
  subject: about.subject,
  holder: about.holder,
  occupations: one.occupations,
  hours: {
    min: one.hours.min,
    max: one.hours.max,
    startWith: one.hours.now !== null && one.hours.now < one.hours.min ? one.hours.now : null,
  },
  dayparts: one.dayparts,
  earliestStart: one.earliestStart,
  availableFrom: one.availableFrom,
  availabilityConfirmed: one.confirmedOn,
  place: pointOf(one),
  transports: one.transports,
  needs: one.conditions,
  skills: one.skills,
  skillsAbsent: one.skillsAbsent,
  licences: one.licences,
  licencesAbsent: one.licencesAbsent,
  spokenDutch: one.spokenDutch,
  excludedSectors: [],
  registered: one.registered,
})

export const demandOf = (vacancy: InventedVacancy, employer: InventedEmployer, id: Id<'Vacancy'>): Demand => ({
  vacancy: id,
  occupation: vacancy.occupation,
  hours: { min: vacancy.hoursMin, max: vacancy.hoursMax },
  buildUp: vacancy.buildUp,
  dayparts: vacancy.dayparts,
  firstStart: vacancy.firstStart,
  startFrom: vacancy.startFrom,
  startUntil: vacancy.startUntil,
  place: pointOf(employer),
  offers: vacancy.offers,
  mandatorySkills: vacancy.skills,
  wishedSkills: vacancy.wishedSkills,
  licences: vacancy.licences,
  spokenDutch: vacancy.spokenDutch,
  sector: vacancy.sector,
  registeredOnly: vacancy.registeredOnly,
})
