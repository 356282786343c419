import type { SettledEmployer, SettledVacancy } from '#employers/public.ts'
import { addDays, type Day, type Id, newId } from '#values/public.ts'
import type {
  InventedEmployer,
  InventedPromise,
  InventedRegion,
  InventedVacancy,
} from '../../../reference/hanzestroom/invented-region.ts'
import { known, type Who } from './who.ts'

export type VacancyIds = ReadonlyMap<string, Id<'Vacancy'>>

export const idsOfVacancies = ({ vacancies }: InventedRegion): VacancyIds =>
  new Map(vacancies.map(({ key }) => [key, newId<'Vacancy'>()]))

/** Employers of the invented region with their work, what was said there and what was promised. */
export const employersOf = (region: InventedRegion, who: Who, ids: VacancyIds): readonly SettledEmployer[] =>
  region.employers.map((employer) => ({
    name: employer.name,
    kvk: employer.kvk,
    sector: employer.sector,
    size: employer.size,
    town: employer.town,
    postcode: employer.postcode,
    bond: employer.mood,
    remark: employer.remark,
    lead: who.account(employer.lead),
    lastSpoken: employer.visits.map(({ day }) => day).reduce(laterOf, employer.lastSpoken),
    contact: employer.contact,
    moments: [...visitsTo(employer, who), ...promisesTo(employer, region, who)],
    vacancies: region.vacancies
      .filter((vacancy) => vacancy.employer === employer.key)
      .map((vacancy) => vacancyOf(vacancy, who, ids)),
  }))

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b)

const visitsTo = ({ visits }: InventedEmployer, who: Who) =>
  visits.map(({ organisation, professional, day, purpose, text }) => ({
    kind: 'visit' as const,
    purpose,
    text,
    on: day,
    due: null,
    account: who.account(professional),
    organisation: who.organisation(organisation),
  }))

/** A promise was made when the employer was last spoken to. */
const promisesTo = ({ key, lastSpoken }: InventedEmployer, { promises }: InventedRegion, who: Who) =>
  promises.filter(({ employer }) => employer === key).map((promise) => promiseOf(promise, lastSpoken, who))

const promiseOf = ({ professional, text, due }: InventedPromise, lastSpoken: Day, who: Who) => ({
  kind: 'promise' as const,
  purpose: null,
  text,
  on: lastSpoken < due ? lastSpoken : addDays(due, -7),
  due,
  ...who.professional(professional),
})

const vacancyOf = (vacancy: InventedVacancy, who: Who, ids: VacancyIds): SettledVacancy => ({
  id: known(ids.get(vacancy.key), vacancy.key),
  title: vacancy.title,
  occupation: vacancy.occupation,
  sector: vacancy.sector,
  places: vacancy.places,
  hours: { min: vacancy.hoursMin, max: vacancy.hoursMax },
  buildUp: vacancy.buildUp,
  dayparts: vacancy.dayparts,
  firstStart: vacancy.firstStart,
  startFrom: vacancy.startFrom,
  startUntil: vacancy.startUntil,
  offers: vacancy.offers,
  mandatorySkills: vacancy.skills,
  wishedSkills: vacancy.wishedSkills,
  licences: vacancy.licences,
  spokenDutch: vacancy.spokenDutch,
  registeredOnly: vacancy.registeredOnly,
  remark: vacancy.remark,
  state: vacancy.state,
  stateSince: vacancy.stateSince,
  broughtInBy: who.professional(vacancy.broughtInBy),
})
