import type { Act } from '#platform/public.ts'
import { addDays, type Day, folded, type Id, newId } from '#values/public.ts'
import { openPlaces } from '#vocabulary/public.ts'
import { spotIn } from '../cards/add-employer.ts'
import type { ContactFacts, EmployerFacts } from '../cards/employer.ts'
import type { MomentFacts } from '../moments/moment.rules.ts'
import type { VacancyContent } from '../vacancies/vacancy.ts'
import type { VacancyState, WithdrawalReason } from '../vacancies/vacancy-steps.rules.ts'
import { keepContacts, keepEmployers, keepMoments, keepVacancies } from './settle.store.ts'

type By = { readonly account: Id<'Account'>; readonly organisation: Id<'Organisation'> }

/** An employer with everything that was said there and all of its work. */
export interface SettledEmployer extends EmployerFacts {
  readonly lead: Id<'Account'>
  readonly lastSpoken: Day
  readonly contact: ContactFacts
  readonly moments: readonly (MomentFacts & By)[]
  readonly vacancies: readonly SettledVacancy[]
}

export interface SettledVacancy extends Omit<VacancyContent, 'town' | 'spokenDutchFor'> {
  readonly id: Id<'Vacancy'>
  readonly state: VacancyState
  readonly stateSince: Day
  readonly broughtInBy: By
}

/** Employers of a whole region at once; who brought work in, is its team. Their ids come back in the order given. */
export async function settleEmployers(
  act: Act,
  employers: readonly SettledEmployer[],
): Promise<readonly Id<'Employer'>[]> {
  const known = employers.map((employer) => ({ ...employer, id: newId<'Employer'>() }))
  await keepEmployers(act, known.map(employerRow))
  await keepContacts(
    act,
    known.map(({ id, contact }) => ({ employer_id: id, ...contact })),
  )
  await keepMoments(act, known.flatMap(momentRows))
  await keepVacancies(act, known.flatMap(vacancyRows))
  return known.map(({ id }) => id)
}

type Known = SettledEmployer & { readonly id: Id<'Employer'> }

function placed(facts: Pick<EmployerFacts, 'town' | 'postcode'>) {
  const spot = spotIn(openPlaces(), facts)
  return {
    lat_e5: spot && Math.round(spot.lat * 100_000),
    lon_e5: spot && Math.round(spot.lon * 100_000),
    place_rounding: spot?.rounding ?? null,
  }
}

const employerRow = (employer: Known) => ({
  id: employer.id,
  name: employer.name,
  search_text: folded([employer.name, employer.town, employer.kvk].filter(Boolean).join(' ')),
  kvk: employer.kvk,
  sector: employer.sector,
  size: employer.size,
  town: employer.town,
  postcode: employer.postcode,
  ...placed(employer),
  bond: employer.bond,
  lead_account_id: employer.lead,
  remark: employer.remark,
  last_spoken_on: employer.lastSpoken,
})

const momentRows = ({ id, moments }: Known) =>
  moments.map(({ kind, purpose, text, on, due, account, organisation }) => ({
    employer_id: id,
    kind,
    purpose,
    text,
    on_day: on,
    due_day: due,
    account_id: account,
    organisation_id: organisation,
    written_at: `${on}T14:00:00Z`,
  }))

const vacancyRows = (employer: Known) =>
  employer.vacancies.map((vacancy) => ({
    id: vacancy.id,
    employer_id: employer.id,
    organisation_id: vacancy.broughtInBy.organisation,
    brought_in_by: vacancy.broughtInBy.account,
    title: vacancy.title,
    search_text: folded([vacancy.title, employer.name, employer.town].filter(Boolean).join(' ')),
    occupation: vacancy.occupation,
    sector: vacancy.sector,
    places: vacancy.places,
    places_taken: vacancy.state === 'filled' ? vacancy.places : 0,
    hours_min: vacancy.hours.min,
    hours_max: vacancy.hours.max,
    build_up: vacancy.buildUp,
    dayparts: [...vacancy.dayparts],
    first_start: vacancy.firstStart,
    start_from: vacancy.startFrom,
    start_until: vacancy.startUntil,
    town: employer.town,
    ...placed(employer),
    offers: JSON.stringify(vacancy.offers),
    mandatory_skills: [...vacancy.mandatorySkills],
    wished_skills: [...vacancy.wishedSkills],
    licences: [...vacancy.licences],
    spoken_dutch: vacancy.spokenDutch,
    registered_only: vacancy.registeredOnly,
    remark: vacancy.remark,
    state: vacancy.state,
    state_since: vacancy.stateSince,
    withdrawn_because: vacancy.state === 'withdrawn' ? usualReason : null,
    created_at: `${addDays(vacancy.stateSince, -1)}T10:00:00Z`,
  }))

const usualReason: WithdrawalReason = 'no-more-work'
