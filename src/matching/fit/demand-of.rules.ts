import type { VacancyFacts } from '#employers/public.ts'
import { isGoneSkill } from '#vocabulary/public.ts'
import type { Demand } from './demand.ts'
import { withStation } from './with-station.rules.ts'

/** Skills that left the list do not count; whoever shows a list says which. */
export const skillsLeftOut = ({ mandatorySkills, wishedSkills }: VacancyFacts): readonly string[] =>
  [...new Set([...mandatorySkills, ...wishedSkills])].filter(isGoneSkill)

const counting = (skills: readonly string[]) =>
  skills.some(isGoneSkill) ? skills.filter((id) => !isGoneSkill(id)) : skills

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
  mandatorySkills: counting(vacancy.mandatorySkills),
  wishedSkills: counting(vacancy.wishedSkills),
  licences: vacancy.licences,
  spokenDutch: vacancy.spokenDutch,
  sector: vacancy.sector,
  registeredOnly: vacancy.registeredOnly,
})
