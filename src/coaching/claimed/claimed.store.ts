import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'
import type { LineToClaim, PayerSaid, PeriodToClaim } from './claimed.ts'

/**
 * What is approved and in no claim. A line against a claimed one waits until that one was answered: it takes away what was
 * accepted, and nothing where nothing was.
 */
const unclaimed = sql`coaching.line l left join coaching.line c on c.id = l.counters_id
  where l.state = 'approved' and l.claim_id is null and (l.counters_id is null or c.payer_said is not null)`

export async function periodsToClaim(act: Act, firm: string, limit: number): Promise<readonly PeriodToClaim[]> {
  const { rows } = await sql<PeriodToClaim>`
    select l.subject_id, l.period_id as period, l.subject_id as subject, l.holder_id as holder, count(*)::int as lines,
      sum(case when c.payer_said = 'refused' then 0 else l.minutes end)::int as minutes,
      min(l.day) as from, max(l.day) as until,
      (select coalesce(p.ended_on, p.until_day) from coaching.period p where p.id = l.period_id) as "endsOn"
    from ${unclaimed} and l.firm_id = ${firm}
    group by 1, 2, 4
    having bool_or(c.payer_said is distinct from 'refused') order by max(l.day), 2 limit ${limit}`.execute(
    act.tables<CoachingTables>(),
  )
  return rows
}

/** Of one grant; held, nobody else claims them until this act is over. */
export async function linesToClaim(act: Act, period: string, hold: boolean): Promise<readonly LineToClaim[]> {
  const { rows } = await sql<LineToClaim>`
    select l.subject_id, l.id, l.period_id as period, l.subject_id as subject, l.holder_id as holder, l.day, l.minutes,
      l.counters_id as counters, c.payer_said as "counteredWas",
      l.counters_id is not null or exists (select from coaching.session s join coaching.session before on before.id = s.replaces_id
        where s.id = l.session_id and before.gone_as = 'corrected') as corrects
    from ${unclaimed} and l.period_id = ${period} order by l.day, l.start_minute, l.id ${hold ? sql`for update of l` : sql``}`.execute(
    act.tables<CoachingTables>(),
  )
  return rows
}

/** True for those that no claim had: of two who claim at once, one does. */
export async function setClaimed(act: Act, ids: readonly string[], claim: string): Promise<number> {
  const rows = await act
    .tables<CoachingTables>()
    .updateTable('coaching.line')
    .set({ claim_id: claim })
    .where('id', 'in', [...ids])
    .where('state', '=', 'approved')
    .where('claim_id', 'is', null)
    .returning('id')
    .execute()
  return rows.length
}

export async function setSaid(act: Act, claim: string, all: readonly PayerSaid[]): Promise<void> {
  for (const { line, said, reason, words } of all)
    await act
      .figures<CoachingTables>()
      .updateTable('coaching.line')
      .set({ payer_said: said, payer_reason: reason, payer_words: words })
      .where('id', '=', line)
      .where('claim_id', '=', claim)
      .execute()
}

/** Which of these lines have one against them already. */
export async function counteredAmong(act: Act, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select counters_id as id from coaching.line where counters_id = any(${[...ids]}::uuid[])`.execute(act.figures())
  return new Set(rows.map(({ id }) => id))
}

export const addPaid = (act: Act, period: Id<'Period'>, minutes: number) =>
  act
    .figures<CoachingTables>()
    .updateTable('coaching.period')
    .set((row) => ({ paid_minutes: row('paid_minutes', '+', minutes) }))
    .where('id', '=', period)
    .execute()
