import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'

/** For which firms somebody may approve today: his own, or one where he stands in. */
export async function firmsApprovedFor(act: Act): Promise<readonly string[]> {
  const { rows } = await sql<{ firm: string }>`
    select distinct firm_id as firm from coaching.authority where account_id = ${act.caller.account}
      and from_day <= ${act.today}::date and (until_day is null or until_day >= ${act.today}::date)`.execute(
    act.figures(),
  )
  return rows.map(({ firm }) => firm)
}

export interface SheetRow {
  readonly coach: string
  readonly firm: string
  readonly week: Day
  readonly lines: number
  readonly minutes: number
  readonly marked: number
}

/** What waits by coach and week, without anybody's name: sheets with something odd on top. Not one's own. */
export async function sheetsWaiting(act: Act, firms: readonly string[], limit: number): Promise<readonly SheetRow[]> {
  const { rows } = await sql<SheetRow>`
    select coach_id as coach, firm_id as firm, date_trunc('week', day)::date as week, count(*)::int as lines,
      sum(minutes)::int as minutes, count(*) filter (where marks <> '{}')::int as marked
    from coaching.line
    where state = 'waiting' and firm_id = any(${firms}::uuid[]) and coach_id <> ${act.caller.account}
      and entered_by is distinct from ${act.caller.account}::uuid
    group by 1, 2, 3 order by (count(*) filter (where marks <> '{}') > 0) desc, 3, 1 limit ${limit}`.execute(
    act.figures(),
  )
  return rows
}
