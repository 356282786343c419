import { type Selectable, sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import { addDays, type ClockTime, type Day, type Id } from '#values/public.ts'
import type { CoachingLine, CoachingTables } from '../coaching.tables.ts'
import type { Activity, Line, LineState, Mark, Session } from './session.ts'

const table = (act: Act) => act.tables<CoachingTables>()

export const toLine = (row: Selectable<CoachingLine>): Line => ({
  id: row.id as Id<'Line'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  route: row.route_id as Id<'Route'>,
  period: row.period_id as Id<'Period'>,
  session: row.session_id as Id<'Session'>,
  firm: row.firm_id as Id<'Organisation'>,
  coach: row.coach_id as Id<'Account'>,
  day: row.day as Day,
  start: row.start_minute as ClockTime,
  minutes: row.minutes,
  group: row.group_size,
  activity: row.activity as Activity,
  goal: row.goal,
  remote: row.remote,
  place: row.place,
  log: row.log,
  marks: row.marks as Mark[],
  counters: row.counters_id as Id<'Line'> | null,
  enteredBy: row.entered_by as Id<'Account'> | null,
  enteredAt: row.entered_at,
  state: row.state as LineState,
  decidedBy: row.decided_by as Id<'Account'> | null,
  decidedAt: row.decided_at,
  claimed: row.claim_id !== null,
  payerSaid: row.payer_said as Line['payerSaid'],
  payerReason: row.payer_reason as Line['payerReason'],
  payerWords: row.payer_words,
})

export interface LineFilter {
  readonly line?: string | undefined
  readonly firms?: readonly string[] | undefined
  readonly coach?: string | undefined
  readonly route?: string | undefined
  readonly session?: string | undefined
  readonly period?: string | undefined
  readonly claim?: string | undefined
  readonly from?: Day | undefined
  readonly until?: Day | undefined
  readonly states?: readonly LineState[] | undefined
}

/** In the order of the days, the first first. */
export async function listLines(act: Act, filter: LineFilter, limit = 500): Promise<readonly Line[]> {
  let query = table(act).selectFrom('coaching.line').selectAll()
  if (filter.firms) query = query.where('firm_id', 'in', [...filter.firms])
  if (filter.line) query = query.where('id', '=', filter.line)
  if (filter.coach) query = query.where('coach_id', '=', filter.coach)
  if (filter.route) query = query.where('route_id', '=', filter.route)
  if (filter.session) query = query.where('session_id', '=', filter.session)
  if (filter.claim) query = query.where('claim_id', '=', filter.claim)
  if (filter.period) query = query.where('period_id', '=', filter.period)
  if (filter.from) query = query.where('day', '>=', filter.from)
  if (filter.until) query = query.where('day', '<=', filter.until)
  if (filter.states) query = query.where('state', 'in', [...filter.states])
  const rows = await query.orderBy('day').orderBy('start_minute').orderBy('id').limit(limit).execute()
  return rows.map(toLine)
}

/** In one order, so that many at once wait for each other and never for good. */
export async function holdLines(act: Act, ids: readonly string[]): Promise<readonly Line[]> {
  if (ids.length === 0) return []
  const rows = await table(act)
    .selectFrom('coaching.line')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(toLine)
}

export type NewLine = Read &
  Pick<Line, 'route' | 'period' | 'minutes' | 'activity' | 'goal' | 'remote' | 'place' | 'log' | 'marks' | 'counters'>

export async function keepLines(
  act: Act,
  session: Pick<Session, 'id' | 'day' | 'start' | 'group' | 'firm' | 'coach'>,
  lines: readonly NewLine[],
): Promise<readonly string[]> {
  const rows = await table(act)
    .insertInto('coaching.line')
    .values(
      lines.map((line) => ({
        region_id: act.caller.region,
        subject_id: line.subject,
        holder_id: line.holder,
        route_id: line.route,
        period_id: line.period,
        session_id: session.id,
        firm_id: session.firm,
        coach_id: session.coach,
        day: session.day,
        start_minute: session.start,
        minutes: line.minutes,
        group_size: session.group,
        activity: line.activity,
        goal: line.goal,
        remote: line.remote,
        place: line.place,
        log: line.log,
        marks: [...line.marks],
        counters_id: line.counters,
        entered_by: act.caller.account,
        entered_at: act.now,
      })),
    )
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** True for those that stood as they were thought to stand: of two who decide at once, one does. */
export async function moveLines(
  act: Act,
  ids: readonly string[],
  from: readonly LineState[],
  to: LineState,
): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const decided = to === 'approved' || to === 'returned'
  const rows = await table(act)
    .updateTable('coaching.line')
    .set({
      state: to,
      decided_by: decided ? act.caller.account : null,
      decided_at: decided ? act.now : null,
    })
    .where('id', 'in', [...ids])
    .where('state', 'in', [...from])
    .where('claim_id', 'is', null)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** How often these words were written of this person in the five weeks before. */
export async function sameTextBefore(act: Act, route: string, log: string, day: Day): Promise<number> {
  const { rows } = await sql<{ times: string }>`
    select count(*) as times from coaching.line where route_id = ${route} and log = ${log} and state <> 'gone'
      and day between ${addDays(day, -35)}::date and ${day}::date`.execute(act.figures())
  return Number(rows[0]?.times ?? 0)
}
