import type { VacancyFacts } from '#employers/public.ts'
import type { Demand } from './demand.ts'
import { withStation } from './with-station.rules.ts'

/** A vacancy as matching sees it: without the employer's name, so that nobody wins points by where she would work. */
export const demandOf = (vacancy: VacancyFacts): Demand => ({
  vacancy: vacancy.id,
  occupation: vacancy.occupation ?? '',
  hours: vacancy.hours,
  buildUp: vacancy.buildUp,
  dayparts: vacancy.dayparts,
  firstStart: vacancy.firstStart,
  startFrom: vacancy.startFrom,
  startUntil: vacancy.startUntil,
  place:
    vacancy.point &&
    withStation({
      lat: vacancy.point.lat,
      lon: vacancy.point.lon,
      exact: vacancy.point.rounding === 'postcode-area',
    }),
  offers: vacancy.offers,
  mandatorySkills: vacancy.mandatorySkills,
  wishedSkills: vacancy.wishedSkills,
  licences: vacancy.licences,
  spokenDutch: vacancy.spokenDutch,
  sector: vacancy.sector,
  registeredOnly: vacancy.registeredOnly,
})
