import { type Selectable, sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingTables, CoachingWorked } from '../coaching.tables.ts'

const table = (act: Act) => act.tables<CoachingTables>()

export interface Worked extends Read {
  readonly id: Id<'Worked'>
  readonly route: Id<'Route'>
  readonly period: Id<'Period'>
  readonly kind: 'week' | 'shift'
  readonly from: Day
  readonly until: Day
  readonly start: number | null
  readonly end: number | null
  readonly pause: number
  readonly minutes: number
}

export async function workedIn(act: Act, routes: readonly string[], from: Day, until: Day): Promise<readonly Worked[]> {
  if (routes.length === 0) return []
  const rows = await table(act)
    .selectFrom('coaching.worked')
    .selectAll()
    .where('route_id', 'in', [...routes])
    .where('gone_at', 'is', null)
    .where('until_day', '>=', from)
    .where('from_day', '<=', until)
    .orderBy('from_day')
    .orderBy('start_minute')
    .execute()
  return rows.map(toWorked)
}

const toWorked = (row: Selectable<CoachingWorked>): Worked => ({
  id: row.id as Id<'Worked'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  route: row.route_id as Id<'Route'>,
  period: row.period_id as Id<'Period'>,
  kind: row.kind as Worked['kind'],
  from: row.from_day as Day,
  until: row.until_day as Day,
  start: row.start_minute,
  end: row.end_minute,
  pause: row.break_minutes,
  minutes: row.minutes,
})

/** Minutes of the shifts that began on that day; nothing where only weeks are known. */
export async function workedOn(act: Act, route: string, day: Day): Promise<number | null> {
  const { rows } = await sql<{ minutes: string | null }>`
    select sum(minutes) as minutes from coaching.worked where route_id = ${route} and gone_at is null
      and kind = 'shift' and from_day = ${day}::date`.execute(act.figures())
  return rows[0]?.minutes == null ? null : Number(rows[0].minutes)
}

/** What stands for these days already, of another entry than the one that is replaced. */
export async function workedAlready(act: Act, one: NewWorked): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select exists (select from coaching.worked w
    where w.route_id = ${one.route} and w.gone_at is null and case
      when w.kind = 'shift' and ${one.kind} = 'shift'
        then w.during && tstzrange(${one.during?.from ?? null}::timestamptz, ${one.during?.until ?? null}::timestamptz)
      else daterange(w.from_day, w.until_day, '[]') && daterange(${one.from}::date, ${one.until}::date, '[]') end
    ) as there`.execute(act.figures())
  return rows[0]?.there === true
}

export type NewWorked = Omit<Worked, 'id'> & {
  readonly key: string
  readonly during: { readonly from: string; readonly until: string } | null
}

/** Whether it still stands or not: a key is used once. */
export async function workedByKey(act: Act, key: string) {
  const row = await act
    .figures<CoachingTables>()
    .selectFrom('coaching.worked')
    .selectAll()
    .where('entered_by', '=', act.caller.account)
    .where('client_key', '=', key)
    .executeTakeFirst()
  return row && { ...toWorked(row), gone: row.gone_at !== null }
}

export async function keepWorked(act: Act, one: NewWorked, replaces: string | null): Promise<string> {
  const kept = await table(act)
    .insertInto('coaching.worked')
    .values({
      region_id: act.caller.region,
      subject_id: one.subject,
      holder_id: one.holder,
      route_id: one.route,
      period_id: one.period,
      firm_id: act.caller.organisation as string,
      kind: one.kind,
      from_day: one.from,
      until_day: one.until,
      start_minute: one.start,
      end_minute: one.end,
      during: (one.during &&
        sql`tstzrange(${one.during.from}::timestamptz, ${one.during.until}::timestamptz)`) as never,
      break_minutes: one.pause,
      minutes: one.minutes,
      client_key: one.key,
      replaces_id: replaces,
      entered_by: act.caller.account as string,
      entered_at: act.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id
}

/** What was entered by this firm and still stands; locked until the act ends. */
export async function holdWorked(act: Act, id: string): Promise<(Read & { period: Id<'Period'> }) | undefined> {
  const row = await table(act)
    .selectFrom('coaching.worked')
    .selectAll()
    .where('id', '=', id)
    .where('firm_id', '=', act.caller.organisation)
    .where('gone_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      subject: row.subject_id as Id<'Subject'>,
      holder: row.holder_id as Id<'Organisation'>,
      period: row.period_id as Id<'Period'>,
    }
  )
}

export const endWorked = (act: Act, id: string, as: 'replaced' | 'withdrawn') =>
  table(act).updateTable('coaching.worked').set({ gone_at: act.now, gone_as: as }).where('id', '=', id).execute()
