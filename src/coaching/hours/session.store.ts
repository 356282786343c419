import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import { addDays, type ClockTime, type Day, type Id, instantOf } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'
import type { Session } from './session.ts'

/** The clock of a coach names no person. */
const table = (act: Act) => act.figures<CoachingTables>()

/** What one coach enters at one moment, from however many phones, comes one after the other. */
export const lockCoach = (act: Act, coach: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`coaching.session:${coach}`}, 0))`.execute(act.figures())

interface Row {
  readonly id: string
  readonly firm_id: string
  readonly coach_id: string
  readonly client_key: string
  readonly day: string
  readonly start_minute: number
  readonly minutes: number
  readonly group_size: number
  readonly from: Date
  readonly until: Date
  readonly gone: boolean
}

const columns = sql`select id, firm_id, coach_id, client_key, day, start_minute, minutes, group_size, lower(during) as "from",
  upper(during) as "until", gone_at is not null as gone from coaching.session`

const toSession = (row: Row): Session => ({
  id: row.id as Id<'Session'>,
  firm: row.firm_id as Id<'Organisation'>,
  coach: row.coach_id as Id<'Account'>,
  key: row.client_key,
  day: row.day as Day,
  start: row.start_minute as ClockTime,
  minutes: row.minutes,
  group: row.group_size,
  from: instantOf(row.from),
  until: instantOf(row.until),
  gone: row.gone,
})

export async function sessionByKey(act: Act, coach: string, key: string): Promise<Session | undefined> {
  const { rows } = await sql<Row>`${columns} where coach_id = ${coach} and client_key = ${key}`.execute(act.figures())
  return rows[0] && toSession(rows[0])
}

export async function findSession(act: Act, id: string): Promise<Session | undefined> {
  const { rows } = await sql<Row>`${columns} where id = ${id} and gone_at is null`.execute(act.figures())
  return rows[0] && toSession(rows[0])
}

/** Of the day before until the day after: a session can pass midnight. */
export async function sessionsAround(act: Act, coach: string, day: Day): Promise<readonly Session[]> {
  const { rows } = await sql<Row>`${columns} where coach_id = ${coach} and gone_at is null
    and day between ${addDays(day, -1)}::date and ${addDays(day, 1)}::date order by during`.execute(act.figures())
  return rows.map(toSession)
}

/** How long the last sessions before this moment took, the nearest first. */
export async function sessionsBefore(act: Act, coach: string, from: string, limit: number) {
  const { rows } = await sql<{ minutes: number }>`
    select minutes from coaching.session where coach_id = ${coach} and gone_at is null
      and day <= ${from.slice(0, 10)}::date and lower(during) < ${from}::timestamptz
    order by day desc, lower(during) desc limit ${limit}`.execute(act.figures())
  return rows
}

type NewSession = Pick<Session, 'key' | 'day' | 'start' | 'minutes' | 'group' | 'from' | 'until'> & {
  readonly replaces: Id<'Session'> | null
}

export async function keepSession(act: Act, one: NewSession): Promise<Id<'Session'>> {
  const kept = await table(act)
    .insertInto('coaching.session')
    .values({
      region_id: act.caller.region,
      firm_id: act.caller.organisation as string,
      coach_id: act.caller.account as string,
      day: one.day,
      start_minute: one.start,
      minutes: one.minutes,
      during: sql`tstzrange(${one.from}::timestamptz, ${one.until}::timestamptz)` as never,
      group_size: one.group,
      client_key: one.key,
      replaces_id: one.replaces,
      entered_at: act.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id as Id<'Session'>
}

export const endSession = (act: Act, id: Id<'Session'>, as: 'replaced' | 'withdrawn' | 'corrected') =>
  table(act)
    .updateTable('coaching.session')
    .set({ gone_at: act.now, gone_as: as })
    .where('id', '=', id)
    .where('gone_at', 'is', null)
    .execute()
