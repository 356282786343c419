import { type RawBuilder, sql } from 'kysely'
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
  /** Null is for everything, as an administrator arranged it. */
  readonly organisation: Id<'Organisation'> | null
  readonly arrangedBy: string | null
}

interface Away {
  readonly absent: string
  readonly standIn: string
  readonly from: Day
  readonly until: Day
  readonly organisation: Id<'Organisation'> | null
}

/** Nothing when one of the two does not work here, or is not allowed in. The same days twice are one time away. */
export async function keepStandIn(
  act: Act,
  { absent, standIn, from, until, organisation }: Away,
): Promise<string | undefined> {
  await sql`select from access.account where id = ${absent} for no key update`.execute(act.figures())
  const same = await sql<{ id: string }>`
    select id from access.stand_in where absent_id = ${absent} and stand_in_id = ${standIn}
      and valid_from = ${from}::date and valid_until = ${until}::date and ended_at is null
      and organisation_id is not distinct from ${organisation}::uuid`.execute(act.figures())
  if (same.rows[0]) return same.rows[0].id
  const { rows } = await sql<{ id: string }>`
    insert into access.stand_in (region_id, absent_id, stand_in_id, valid_from, valid_until, organisation_id,
      arranged_by, arranged_at)
    select ${act.caller.region}, a.id, s.id, ${from}, ${until}, ${organisation}::uuid, ${act.caller.account}::uuid,
      ${act.now}::timestamptz
    from access.account a, access.account s
    where a.id = ${absent} and s.id = ${standIn} and a.subject_id is null and s.subject_id is null
      and a.disabled_at is null and s.disabled_at is null
      and (${organisation}::uuid is null or (${worksAt(act, sql.ref('a.id'), organisation)}
        and ${worksAt(act, sql.ref('s.id'), organisation)}))
    returning id`.execute(act.figures())
  return rows[0]?.id
}

const worksAt = (act: Act, account: RawBuilder<unknown>, organisation: string | null) => sql<boolean>`exists (
  select from access.membership m where m.account_id = ${account} and m.organisation_id = ${organisation}::uuid
    and m.valid_from <= ${act.today}::date and (m.valid_until is null or m.valid_until >= ${act.today}::date))`

/** Whether somebody is away himself on one of these days. */
export async function isAwayThen(act: Act, account: string, from: Day, until: Day): Promise<boolean> {
  const { rows } = await sql<{ away: boolean }>`select exists (select from access.stand_in where absent_id = ${account}
    and ended_at is null and valid_from <= ${until}::date and valid_until >= ${from}::date) as away`.execute(
    act.figures(),
  )
  return rows[0]?.away ?? false
}

/** Today and later, first what begins first. */
export async function listStandIns(act: Act, absent: Id<'Account'> | null): Promise<StandInRow[]> {
  const { rows } = await sql<StandInRow>`
    select i.id, i.absent_id as absent, a.name as "absentName", i.stand_in_id as "standIn", s.name as "standInName",
      i.valid_from as "from", i.valid_until as "until", i.organisation_id as organisation, b.name as "arrangedBy"
    from access.stand_in i join access.account a on a.id = i.absent_id join access.account s on s.id = i.stand_in_id
      left join access.account b on b.id = i.arranged_by
    where i.ended_at is null and i.valid_until >= ${act.today} and (${absent}::uuid is null or i.absent_id = ${absent}::uuid)
    order by i.valid_from, a.name`.execute(act.figures())
  return rows
}

/** Of the organisation of who asks: what was arranged for it, and who works there of what an administrator arranged. */
export async function listStandInsHere(act: Act): Promise<StandInRow[]> {
  const { organisation } = act.caller
  const { rows } = await sql<StandInRow & { here: boolean }>`
    select i.id, (i.organisation_id = ${organisation}::uuid
      or (i.organisation_id is null and ${worksAt(act, sql.ref('i.absent_id'), organisation)})) as here
    from access.stand_in i where i.valid_until >= ${act.today} and i.ended_at is null`.execute(act.figures())
  const here = new Set(rows.filter((row) => row.here).map(({ id }) => id))
  return (await listStandIns(act, null)).filter(({ id }) => here.has(id))
}

/** It is over from now; that it was, stays. */
export async function removeStandIn(act: Act, id: string, absent: Id<'Account'> | null): Promise<boolean> {
  const ended = await act
    .figures<AccessTables>()
    .updateTable('access.stand_in')
    .set({ ended_at: new Date(act.now), ended_by: act.caller.account })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .$if(absent !== null, (query) => query.where('absent_id', '=', absent as string))
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

/** For whom this account works today, besides itself. */
export async function absentFor(act: Act, account: Id<'Account'>): Promise<Id<'Account'>[]> {
  const rows = await act
    .figures<AccessTables>()
    .selectFrom('access.stand_in')
    .select('absent_id')
    .distinct()
    .where('stand_in_id', '=', account)
    .where('ended_at', 'is', null)
    .where((away) =>
      away.or([away('organisation_id', 'is', null), away('organisation_id', '=', act.caller.organisation)]),
    )
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
