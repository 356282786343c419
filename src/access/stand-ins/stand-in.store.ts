import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

export interface StandInRow {
  readonly id: string
  readonly absent: Id<'Account'>
  readonly absentName: string
  readonly standIn: Id<'Account'>
  readonly standInName: string
  readonly from: Day
  readonly until: Day
}

/** Nothing when one of the two does not work here, or is not allowed in. The same days twice are one time away. */
export async function keepStandIn(
  act: Act,
  { absent, standIn, from, until }: { absent: string; standIn: string; from: Day; until: Day },
): Promise<string | undefined> {
  await sql`select from access.account where id = ${absent} for no key update`.execute(act.figures())
  const same = await sql<{ id: string }>`
    select id from access.stand_in where absent_id = ${absent} and stand_in_id = ${standIn}
      and valid_from = ${from}::date and valid_until = ${until}::date`.execute(act.figures())
  if (same.rows[0]) return same.rows[0].id
  const { rows } = await sql<{ id: string }>`
    insert into access.stand_in (region_id, absent_id, stand_in_id, valid_from, valid_until)
    select ${act.caller.region}, a.id, s.id, ${from}, ${until}
    from access.account a, access.account s
    where a.id = ${absent} and s.id = ${standIn} and a.subject_id is null and s.subject_id is null
      and a.disabled_at is null and s.disabled_at is null
    returning id`.execute(act.figures())
  return rows[0]?.id
}

/** Today and later, first what begins first. */
export async function listStandIns(act: Act, absent: Id<'Account'> | null): Promise<StandInRow[]> {
  const { rows } = await sql<StandInRow>`
    select i.id, i.absent_id as absent, a.name as "absentName", i.stand_in_id as "standIn", s.name as "standInName",
      i.valid_from as "from", i.valid_until as "until"
    from access.stand_in i join access.account a on a.id = i.absent_id join access.account s on s.id = i.stand_in_id
    where i.valid_until >= ${act.today} and (${absent}::uuid is null or i.absent_id = ${absent}::uuid)
    order by i.valid_from, a.name`.execute(act.figures())
  return rows
}

export async function removeStandIn(act: Act, id: string, absent: Id<'Account'> | null): Promise<boolean> {
  const removed = await act
    .figures<AccessTables>()
    .deleteFrom('access.stand_in')
    .where('id', '=', id)
    .$if(absent !== null, (query) => query.where('absent_id', '=', absent as string))
    .executeTakeFirst()
  return removed.numDeletedRows > 0n
}

/** For whom this account works today, besides itself. */
export async function absentFor(act: Act, account: Id<'Account'>): Promise<Id<'Account'>[]> {
  const rows = await act
    .figures<AccessTables>()
    .selectFrom('access.stand_in')
    .select('absent_id')
    .distinct()
    .where('stand_in_id', '=', account)
    .where('valid_from', '<=', act.today)
    .where('valid_until', '>=', act.today)
    .execute()
  return rows.map((row) => row.absent_id as Id<'Account'>)
}

export const listColleagues = (act: Act) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.account')
    .select(['id as account', 'name'])
    .where('subject_id', 'is', null)
    .where('disabled_at', 'is', null)
    .orderBy('name')
    .execute()
