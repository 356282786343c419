import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { type Act, type Ranks, rankText } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { EmployersTables } from '../employers.tables.ts'
import { patternsOf, wordsOf } from '../finding/asked-words.rules.ts'
import type { VacancyFilter, VacancyOrder, VacancySort } from './vacancy-filter.ts'
import { type VacancyState, vacancyStates } from './vacancy-steps.rules.ts'

export interface ListedVacancy {
  readonly id: Id<'Vacancy'>
  readonly title: string
  readonly employer: string
  readonly employerId: Id<'Employer'>
  readonly town: string | null
  readonly occupation: string | null
  readonly sector: string | null
  readonly hoursMin: number
  readonly hoursMax: number
  readonly dayparts: readonly string[]
  readonly firstStart: number | null
  readonly startFrom: Day | null
  readonly places: number
  readonly placesTaken: number
  readonly registeredOnly: boolean
  readonly state: VacancyState
  readonly stateSince: Day
  readonly organisation: Id<'Organisation'> | null
  readonly broughtInBy: Id<'Account'> | null
  /** What the list is sorted by, for the place of the next page. */
  readonly key: string
}

/** Text that sorts as its column does; ids that are shown by name go by `ranks`. */
const sortKeys: Record<VacancyOrder, (ranks: Ranks) => RawBuilder<string>> = {
  title: () => sql`lower(v.title)`,
  employer: () => sql`lower(e.name)`,
  town: () => sql`coalesce(lower(v.town), '')`,
  hours: () => sql`lpad(v.hours_max::text, 3, '0')`,
  times: () => sql`lpad(coalesce(v.first_start, 9999)::text, 4, '0') || array_to_string(v.dayparts, ' ')`,
  places: () => sql`lpad(greatest(v.places - v.places_taken, 0)::text, 4, '0')`,
  state: () => rankText(sql`v.state`, vacancyStates),
  since: () => sql`v.state_since::text`,
  occupation: (ranks) => rankText(sql`v.occupation`, ranks),
  sector: (ranks) => rankText(sql`v.sector`, ranks),
  start: () => sql`coalesce(v.start_from::text, '9999-12-31')`,
  team: (ranks) => rankText(sql`v.organisation_id::text`, ranks),
  colleague: (ranks) => rankText(sql`v.brought_in_by::text`, ranks),
}

export interface VacanciesListed {
  readonly filter: VacancyFilter
  readonly sort: VacancySort
  readonly ranks: Ranks
  readonly after?: readonly (string | number)[] | undefined
  readonly limit: number
}

export function listVacancies(act: Act, { filter, sort, ranks, after, limit }: VacanciesListed) {
  const down = sort.startsWith('-')
  const key = sql<string>`${sortKeys[sort.replace('-', '') as VacancyOrder](ranks)} collate "C"`
  let rows = chosen(act, filter)
  if (after)
    rows = rows.where(sql<boolean>`(${key}, v.id::text) ${sql.raw(down ? '<' : '>')} (${after[0]}, ${after[1]})`)
  return rows
    .select(['v.id', 'v.title', 'e.name as employer', 'e.id as employerId', 'v.town', 'v.occupation', 'v.sector'])
    .select(['v.hours_min as hoursMin', 'v.hours_max as hoursMax', 'v.dayparts', 'v.first_start as firstStart'])
    .select(['v.start_from as startFrom', 'v.places', 'v.places_taken as placesTaken', 'v.state'])
    .select(['v.registered_only as registeredOnly', 'v.state_since as stateSince', 'v.organisation_id as organisation'])
    .select('v.brought_in_by as broughtInBy')
    .select(key.as('key'))
    .orderBy(key, down ? 'desc' : 'asc')
    .orderBy(sql`v.id::text`, down ? 'desc' : 'asc')
    .limit(limit)
    .$castTo<ListedVacancy>()
    .execute()
}

export interface VacancyCounts {
  readonly open: number
  readonly mine: number
  readonly team: number
  readonly pool: number
  readonly draft: number
  readonly filled: number
  readonly withdrawn: number
}

/** How many there are behind each tab, within what was searched. */
export function countVacancies(act: Act, filter: VacancyFilter): Promise<VacancyCounts> {
  const { account, organisation } = act.caller
  const count = (condition: ReturnType<typeof sql<boolean>>) => sql<number>`count(*) filter (where ${condition})::int`
  const open = sql<boolean>`v.state in ('team', 'region', 'pool')`
  const inState = (state: VacancyState) => count(sql<boolean>`v.state = ${state}`)
  return chosen(act, filter)
    .select([count(open).as('open'), count(sql<boolean>`${open} and v.brought_in_by = ${account}`).as('mine')])
    .select(count(sql<boolean>`${open} and v.organisation_id = ${organisation}`).as('team'))
    .select([inState('pool').as('pool'), inState('draft').as('draft')])
    .select([inState('filled').as('filled'), inState('withdrawn').as('withdrawn')])
    .executeTakeFirstOrThrow()
}

export async function countChosenVacancies(act: Act, filter: VacancyFilter): Promise<number> {
  const { total } = await chosen(act, filter).select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  return total
}

/** What occurs in the vacancies one can see: what a filter offers. */
export async function vacancyChoices(act: Act) {
  const { towns, occupations, sectors } = await chosen(act, {})
    .select(sql<string[] | null>`array_agg(distinct v.town) filter (where v.town is not null)`.as('towns'))
    .select(
      sql<string[] | null>`array_agg(distinct v.occupation) filter (where v.occupation is not null)`.as('occupations'),
    )
    .select(sql<string[] | null>`array_agg(distinct v.sector) filter (where v.sector is not null)`.as('sectors'))
    .executeTakeFirstOrThrow()
  return { towns: towns ?? [], occupations: occupations ?? [], sectors: sectors ?? [] }
}

type Joined = EmployersTables & { v: EmployersTables['employers.vacancy']; e: EmployersTables['employers.employer'] }
type Chosen = SelectQueryBuilder<Joined, 'v' | 'e', object>

function chosen(act: Act, filter: VacancyFilter): Chosen {
  let rows = act
    .tables<EmployersTables>()
    .selectFrom('employers.vacancy as v')
    .innerJoin('employers.employer as e', 'e.id', 'v.employer_id') as unknown as Chosen
  for (const word of wordsOf(filter.q)) rows = withWord(rows, patternsOf(word, filter.spelled))
  if (filter.states?.length) rows = rows.where('v.state', 'in', [...filter.states])
  if (filter.sector?.length) rows = rows.where('v.sector', 'in', [...filter.sector])
  if (filter.occupation?.length) rows = rows.where('v.occupation', 'in', [...filter.occupation])
  if (filter.skill?.length)
    rows = rows.where(sql<boolean>`(v.mandatory_skills || v.wished_skills) && ${sql.val([...filter.skill])}::text[]`)
  if (filter.town?.length) rows = rows.where('v.town', 'in', [...filter.town])
  if (filter.hours) rows = rows.where('v.hours_min', '<=', filter.hours).where('v.hours_max', '>=', filter.hours)
  if (filter.daypart?.length) rows = rows.where(sql<boolean>`v.dayparts && ${sql.val([...filter.daypart])}::text[]`)
  if (filter.registered) rows = rows.where('v.registered_only', '=', true)
  if (filter.employer) rows = rows.where('v.employer_id', '=', filter.employer)
  return filter.whose ? ofWhom(act, rows, filter.whose) : rows
}

const withWord = (rows: Chosen, ways: string[]): Chosen =>
  rows.where(sql<boolean>`(v.search_text like any(${ways}::text[]) or e.search_text like any(${ways}::text[]))`)

function ofWhom(act: Act, rows: Chosen, whose: 'mine' | 'team' | 'region'): Chosen {
  if (whose === 'mine') return rows.where('v.brought_in_by', '=', act.caller.account)
  if (whose === 'team') return rows.where('v.organisation_id', '=', act.caller.organisation)
  return rows.where('v.state', 'not in', ['draft', 'team'])
}
