import type { Selectable } from 'kysely'
import type { Act } from '#platform/public.ts'
import { type Day, folded, type Id } from '#values/public.ts'
import type { Daypart, Sector, SpokenDutch } from '#vocabulary/public.ts'
import type { EmployersTables, EmployersVacancy } from '../employers.tables.ts'
import type { VacancyContent, VacancyFacts } from './vacancy.ts'
import type { Standing, VacancyBefore, VacancyState } from './vacancy-steps.rules.ts'

type Point = VacancyFacts['point']

const vacancies = (act: Act) =>
  act
    .tables<EmployersTables>()
    .selectFrom('employers.vacancy as v')
    .innerJoin('employers.employer as e', 'e.id', 'v.employer_id')
    .selectAll('v')
    .select('e.name as employer_name')

export async function findVacancyRow(act: Act, id: string): Promise<VacancyFacts | undefined> {
  const row = await vacancies(act).where('v.id', '=', id).executeTakeFirst()
  return row && vacancyOf(row)
}

export async function findVacancyForUpdate(act: Act, id: string): Promise<VacancyFacts | undefined> {
  const row = await vacancies(act).where('v.id', '=', id).forUpdate('v').executeTakeFirst()
  return row && vacancyOf(row)
}

/** To change them all they are held in one order: two who change many wait, and never lock each other out. */
export async function vacanciesWith(
  act: Act,
  ids: readonly string[],
  why?: 'to-change',
): Promise<readonly VacancyFacts[]> {
  const rows = vacancies(act)
    .where('v.id', 'in', [...ids])
    .orderBy('v.id')
  return (await (why ? rows.forUpdate('v') : rows).execute()).map(vacancyOf)
}

export async function vacanciesInState(act: Act, states: readonly VacancyState[]): Promise<readonly VacancyFacts[]> {
  return (
    await vacancies(act)
      .where('v.state', 'in', [...states])
      .orderBy('v.id')
      .execute()
  ).map(vacancyOf)
}

/** In the order of their ids, from after this one on. */
export async function vacanciesPage(
  act: Act,
  states: readonly VacancyState[],
  after: Id<'Vacancy'> | null,
  size: number,
): Promise<readonly VacancyFacts[]> {
  const rows = vacancies(act)
    .where('v.state', 'in', [...states])
    .orderBy('v.id')
    .limit(size)
  return (await (after ? rows.where('v.id', '>', after) : rows).execute()).map(vacancyOf)
}

export async function openInRegionBefore(act: Act, day: Day): Promise<readonly Id<'Vacancy'>[]> {
  const rows = await act
    .tables<EmployersTables>()
    .selectFrom('employers.vacancy')
    .select('id')
    .where('state', '=', 'region')
    .where('state_since', '<', day)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id as Id<'Vacancy'>)
}

export async function vacanciesAt(act: Act, employer: string): Promise<readonly VacancyFacts[]> {
  const rows = await vacancies(act)
    .where('v.employer_id', '=', employer)
    .orderBy('v.state_since', 'desc')
    .orderBy('v.title')
    .execute()
  return rows.map(vacancyOf)
}

export interface NewRow {
  readonly employer: { readonly id: Id<'Employer'>; readonly name: string }
  readonly content: VacancyContent
  readonly point: Point
  readonly state: VacancyState
}

export async function keepVacancy(act: Act, { employer, content, point, state }: NewRow): Promise<Id<'Vacancy'>> {
  const { caller } = act
  const kept = await act
    .tables<EmployersTables>()
    .insertInto('employers.vacancy')
    .values({
      region_id: caller.region,
      employer_id: employer.id,
      organisation_id: caller.organisation,
      brought_in_by: caller.account,
      state,
      state_since: act.today,
      ...columnsOf(act, content, employer.name, point),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id as Id<'Vacancy'>
}

export const saveContent = (act: Act, vacancy: VacancyFacts, content: VacancyContent, point: Point) =>
  act
    .tables<EmployersTables>()
    .updateTable('employers.vacancy')
    .set((now) => ({
      ...columnsOf(act, content, vacancy.employer.name, point),
      version: now('version', '+', 1),
    }))
    .where('id', '=', vacancy.id)
    .execute()

export const saveStanding = (act: Act, id: Id<'Vacancy'>, standing: Standing) =>
  act
    .tables<EmployersTables>()
    .updateTable('employers.vacancy')
    .set((now) => ({
      state: standing.state,
      state_since: standing.stateSince,
      organisation_id: standing.organisation,
      kept_in_team: standing.keptInTeam,
      withdrawn_because: standing.withdrawnBecause,
      before: standing.before && JSON.stringify(standing.before),
      ...changedNow(act),
      version: now('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()

interface Places {
  readonly placesTaken: number
  readonly state: VacancyState
  readonly keptInTeam: boolean
}

/** From the number that was read, and never past the places there are: false when somebody else was first. */
export async function savePlaces(act: Act, was: Places & { readonly id: Id<'Vacancy'> }, to: Places): Promise<boolean> {
  const saved = await act
    .tables<EmployersTables>()
    .updateTable('employers.vacancy')
    .set((now) => ({
      places_taken: to.placesTaken,
      state: to.state,
      ...(to.state !== was.state && { state_since: act.today, before: null }),
      kept_in_team: to.keptInTeam,
      ...changedNow(act),
      version: now('version', '+', 1),
    }))
    .where('id', '=', was.id)
    .where('places_taken', '=', was.placesTaken)
    .where((row) => row.or([row('places', '>=', to.placesTaken), row(row.val(to.placesTaken), '<', was.placesTaken)]))
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

const changedNow = (act: Act) => ({ changed_by: act.caller.account, changed_at: act.now })

function columnsOf(act: Act, content: VacancyContent, employer: string, point: Point) {
  return {
    title: content.title,
    search_text: folded([content.title, employer, content.town].filter(Boolean).join(' ')),
    occupation: content.occupation,
    sector: content.sector,
    places: content.places,
    hours_min: content.hours.min,
    hours_max: content.hours.max,
    build_up: content.buildUp,
    dayparts: [...content.dayparts],
    first_start: content.firstStart,
    start_from: content.startFrom,
    start_until: content.startUntil,
    town: content.town,
    lat_e5: point && Math.round(point.lat * 100_000),
    lon_e5: point && Math.round(point.lon * 100_000),
    place_rounding: point?.rounding ?? null,
    offers: JSON.stringify(content.offers),
    mandatory_skills: [...content.mandatorySkills],
    wished_skills: [...content.wishedSkills],
    licences: [...content.licences],
    spoken_dutch: content.spokenDutch,
    spoken_dutch_for: content.spokenDutchFor,
    registered_only: content.registeredOnly,
    remark: content.remark,
    ...changedNow(act),
  }
}

function vacancyOf(row: Selectable<EmployersVacancy> & { employer_name: string }): VacancyFacts {
  return {
    ...contentOf(row),
    id: row.id as Id<'Vacancy'>,
    employer: { id: row.employer_id as Id<'Employer'>, name: row.employer_name },
    state: row.state as VacancyState,
    stateSince: row.state_since as Day,
    placesTaken: row.places_taken,
    point: pointOf(row),
    organisation: row.organisation_id as Id<'Organisation'> | null,
    broughtInBy: row.brought_in_by as Id<'Account'> | null,
    withdrawnBecause: row.withdrawn_because,
    keptInTeam: row.kept_in_team,
    before: row.before as VacancyBefore | null,
    version: row.version,
    changedBy: row.changed_by as Id<'Account'> | null,
    changedAt: row.changed_at?.toISOString() ?? null,
  }
}

const contentOf = (row: Selectable<EmployersVacancy>): VacancyContent => ({
  title: row.title,
  occupation: row.occupation,
  sector: row.sector as Sector | null,
  places: row.places,
  hours: { min: row.hours_min, max: row.hours_max },
  buildUp: row.build_up,
  dayparts: row.dayparts as Daypart[],
  firstStart: row.first_start,
  startFrom: row.start_from as Day | null,
  startUntil: row.start_until as Day | null,
  town: row.town,
  offers: row.offers as Record<string, boolean>,
  mandatorySkills: row.mandatory_skills,
  wishedSkills: row.wished_skills,
  licences: row.licences,
  spokenDutch: row.spoken_dutch as SpokenDutch | null,
  spokenDutchFor: row.spoken_dutch_for,
  registeredOnly: row.registered_only,
  remark: row.remark,
})

function pointOf(row: Pick<Selectable<EmployersVacancy>, 'lat_e5' | 'lon_e5' | 'place_rounding'>): Point {
  if (row.lat_e5 === null || row.lon_e5 === null) return null
  const rounding = row.place_rounding === 'postcode-area' ? 'postcode-area' : 'place'
  return { lat: row.lat_e5 / 100_000, lon: row.lon_e5 / 100_000, rounding }
}
