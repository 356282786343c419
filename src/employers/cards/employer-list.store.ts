import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { type Act, type Ranks, rankText } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { EmployersTables } from '../employers.tables.ts'
import { patternsOf, wordsOf } from '../finding/asked-words.rules.ts'
import { bonds } from './employer.rules.ts'
import type { EmployerFilter, EmployerOrder, EmployerSort } from './employer.ts'

export interface ListedEmployer {
  readonly id: Id<'Employer'>
  readonly name: string
  readonly kvk: string | null
  readonly town: string | null
  readonly sector: string | null
  readonly size: number | null
  readonly bond: string | null
  readonly lead: Id<'Account'> | null
  readonly lastSpoken: Day | null
  readonly openVacancies: number
  readonly nextPromise: Day | null
  /** What the list is sorted by, for the place of the next page. */
  readonly key: string
}

/** Text that sorts as its column does; ids that are shown by name go by `ranks`. */
const sortKeys: Record<EmployerOrder, (ranks: Ranks) => RawBuilder<string>> = {
  name: () => sql`e.search_text`,
  town: () => sql`coalesce(lower(e.town), '')`,
  sector: (ranks) => rankText(sql`e.sector`, ranks),
  bond: () => rankText(sql`e.bond`, bonds),
  lead: (ranks) => rankText(sql`e.lead_account_id::text`, ranks),
  spoken: () => sql`coalesce(e.last_spoken_on::text, '')`,
  vacancies: () => sql`lpad(${openVacancies}::text, 7, '0')`,
  promise: () => sql`coalesce(${nextPromise}::text, '9999-12-31')`,
  size: () => sql`lpad(coalesce(e.size, 0)::text, 7, '0')`,
  kvk: () => sql`coalesce(e.kvk, '')`,
}

const openVacancies = sql<number>`(select count(*)::int from employers.vacancy v
  where v.employer_id = e.id and v.state in ('team', 'region', 'pool'))`

const nextPromise = sql<Day | null>`(select min(m.due_day) from employers.contact_moment m
  where m.employer_id = e.id and m.kind = 'promise' and m.closed_on is null)`

export interface EmployersListed {
  readonly filter: EmployerFilter
  readonly sort: EmployerSort
  readonly ranks?: Ranks
  readonly after?: readonly (string | number)[] | undefined
  readonly limit: number
}

export function listEmployers(act: Act, { filter, sort, ranks = [], after, limit }: EmployersListed) {
  const down = sort.startsWith('-')
  const key = sql<string>`${sortKeys[sort.replace('-', '') as EmployerOrder](ranks)} collate "C"`
  let rows = chosen(act, filter)
  if (after)
    rows = rows.where(sql<boolean>`(${key}, e.id::text) ${sql.raw(down ? '<' : '>')} (${after[0]}, ${after[1]})`)
  return rows
    .select(['e.id', 'e.name', 'e.kvk', 'e.town', 'e.sector', 'e.size', 'e.bond'])
    .select(['e.lead_account_id as lead', 'e.last_spoken_on as lastSpoken', key.as('key')])
    .select([openVacancies.as('openVacancies'), nextPromise.as('nextPromise')])
    .orderBy(key, down ? 'desc' : 'asc')
    .orderBy(sql`e.id::text`, down ? 'desc' : 'asc')
    .limit(limit)
    .$castTo<ListedEmployer>()
    .execute()
}

export interface EmployerCounts {
  readonly all: number
  readonly quiet: number
  readonly mine: number
  readonly ambassador: number
  readonly regular: number
  readonly once: number
  readonly never: number
}

/** How many there are behind each tab and each filter, within what was searched. */
export function countEmployers(act: Act, filter: EmployerFilter, quietBefore: Day): Promise<EmployerCounts> {
  const count = (condition: ReturnType<typeof sql<boolean>>) => sql<number>`count(*) filter (where ${condition})::int`
  const bond = (name: string) => count(sql<boolean>`e.bond = ${name}`)
  return chosen(act, filter)
    .select(sql<number>`count(*)::int`.as('all'))
    .select(count(sql<boolean>`e.last_spoken_on is null or e.last_spoken_on < ${quietBefore}`).as('quiet'))
    .select(count(sql<boolean>`e.lead_account_id = ${act.caller.account}`).as('mine'))
    .select([bond('ambassador').as('ambassador'), bond('regular').as('regular')])
    .select([bond('once').as('once'), bond('never').as('never')])
    .executeTakeFirstOrThrow()
}

export async function countChosen(act: Act, filter: EmployerFilter): Promise<number> {
  const { total } = await chosen(act, filter).select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  return total
}

/** Towns and lead contacts that occur: what a filter offers. */
export async function employerChoices(act: Act) {
  const towns = await chosen(act, {})
    .select('e.town')
    .distinct()
    .where('e.town', 'is not', null)
    .orderBy('e.town')
    .execute()
  const leads = await chosen(act, {}).select('e.lead_account_id as lead').distinct().execute()
  return { towns: towns.map(({ town }) => town as string), leads: leads.map(({ lead }) => lead) }
}

type Chosen = SelectQueryBuilder<EmployersTables & { e: EmployersTables['employers.employer'] }, 'e', object>

function chosen(act: Act, { q, spelled, sector, town, bond, lead, quietBefore }: EmployerFilter): Chosen {
  let rows = act.tables<EmployersTables>().selectFrom('employers.employer as e') as Chosen
  for (const word of wordsOf(q))
    rows = rows.where(sql<boolean>`e.search_text like any(${patternsOf(word, spelled)}::text[])`)
  if (sector?.length) rows = rows.where('e.sector', 'in', [...sector])
  if (town?.length) rows = rows.where('e.town', 'in', [...town])
  if (bond?.length) rows = rows.where('e.bond', 'in', [...bond])
  if (lead) rows = rows.where('e.lead_account_id', '=', lead)
  if (quietBefore) rows = rows.where(sql<boolean>`(e.last_spoken_on is null or e.last_spoken_on < ${quietBefore})`)
  return rows
}
