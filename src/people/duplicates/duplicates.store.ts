import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'
import type { Comparable } from './alike.rules.ts'

export interface Candidate extends Comparable {
  readonly id: Id<'Dossier'>
  readonly subject: Id<'Subject'>
  readonly since: Day
}

interface Row {
  readonly id: string
  readonly subject_id: string
  readonly since: string
  readonly given_name: string
  readonly name_prefix: string
  readonly family_name: string
  readonly email: string | null
  readonly phone: string | null
  readonly postcode: string | null
  readonly town: string | null
  readonly numbered: boolean
}

/** A telephone number that more people share than this is the number of a house or of an office. */
const mostTogether = 12
/** More than anybody looks through: the rest comes when these are done. */
const mostPairs = 4000

/**
 * Own dossiers that share a name or a way to reach them, and of whom nobody said that they are two people. Compared,
 * and seen by nobody: what is shown of them is a look of its own. What others keep is never asked.
 */
export async function findSharing(
  act: Act,
  holder: Id<'Organisation'>,
  only?: Id<'Dossier'>,
): Promise<[Candidate, Candidate][]> {
  const { rows } = await sql<{ one: Row; other: Row }>`
    with own as materialized (
      select id, subject_id, (created_at at time zone 'Europe/Amsterdam')::date as since, given_name, name_prefix, family_name, email, phone, postcode, town,
        bsn_sealed is not null as numbered, sort_name
      from people.dossier where organisation_id = ${holder} and removed_at is null),
    key as materialized (
      select own.id, key from own, lateral ${keys} as keys (key)
      where key is not null ${only ? sql`and key in ${keysOf(only)}` : sql``}),
    few as (select key from key group by key having count(*) between 2 and ${mostTogether}),
    pair as (
      select distinct a.id as a_id, b.id as b_id from few join key a using (key) join key b using (key)
      where a.id < b.id ${only ? sql`and ${only}::uuid in (a.id, b.id)` : sql``})
    select to_jsonb(one) - 'sort_name' as one, to_jsonb(other) - 'sort_name' as other
    from pair join own one on one.id = pair.a_id join own other on other.id = pair.b_id
    where not (one.numbered and other.numbered) and not exists (select from people.apart p
      where p.subject_id = one.subject_id and p.holder_id = ${holder} and p.other_id = other.subject_id)
    order by one.id, other.id limit ${mostPairs}`.execute(act.figures())
  return rows.map(({ one, other }) => [toCandidate(one), toCandidate(other)])
}

/** What two dossiers can share, written alike. */
const keys = sql`(values
  ('n' || sort_name),
  ('g' || lower(given_name || '|' || family_name)),
  ('e' || lower(nullif(email, ''))),
  ('p' || substring(regexp_replace(phone, '\\D', '', 'g') from '.{9}$')),
  ('c' || lower(nullif(replace(postcode, ' ', ''), ''))))`

const keysOf = (only: Id<'Dossier'>) => sql`(select key from own, lateral ${keys} as keys (key) where own.id = ${only})`

const toCandidate = (row: Row): Candidate => ({
  id: row.id as Id<'Dossier'>,
  subject: row.subject_id as Id<'Subject'>,
  since: row.since as Day,
  name: { given: row.given_name, prefix: row.name_prefix, family: row.family_name },
  email: row.email,
  phone: row.phone,
  postcode: row.postcode,
  town: row.town,
  numbered: row.numbered,
})

/** About whom a dossier is and who keeps it: nothing of her is read. */
export async function whoseDossier(act: Act, id: Id<'Dossier'>): Promise<Read | undefined> {
  const row = await act
    .figures<PeopleTables>()
    .selectFrom('people.dossier')
    .select(['subject_id', 'organisation_id'])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && { subject: row.subject_id as Id<'Subject'>, holder: row.organisation_id as Id<'Organisation'> }
}

/** Both of a pair, as somebody of the own organisation names them by their addresses. A read: the caller looks. */
export async function findOwnPair(act: Act, ids: readonly [Id<'Dossier'>, Id<'Dossier'>]) {
  const rows = await act
    .tables<PeopleTables>()
    .selectFrom('people.dossier')
    .selectAll()
    .where('id', 'in', [...ids])
    .where('organisation_id', '=', act.caller.organisation)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  const [one, other] = ids.map((id) => rows.find((row) => row.id === id))
  return one && other && one !== other ? { one, other } : undefined
}
