import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'
import type { Terms } from './placement.ts'

export interface KeptTerms extends Terms {
  readonly placement: Id<'Placement'>
  readonly by: Id<'Account'> | null
  readonly at: string
}

export const keepTerms = (act: Act, { subject, holder, id }: Read & { readonly id: Id<'Placement'> }, terms: Terms) =>
  act
    .tables<TrajectoriesTables>()
    .insertInto('trajectories.placement_term')
    .values({
      region_id: act.caller.region,
      subject_id: subject,
      holder_id: holder,
      placement_id: id,
      from_day: terms.from,
      until_day: terms.until,
      minutes_week: terms.minutesWeek,
      tasks: terms.tasks,
      written_by: act.caller.account,
      written_at: act.now,
    })
    .execute()

/** What was agreed for each of these, the oldest first; of two for one day the one that was written last counts. */
export async function termsOf(act: Act, placements: readonly Id<'Placement'>[]): Promise<readonly KeptTerms[]> {
  if (placements.length === 0) return []
  const rows = await act
    .tables<TrajectoriesTables>()
    .selectFrom('trajectories.placement_term')
    .selectAll()
    .where('placement_id', 'in', [...placements])
    .orderBy('from_day')
    .orderBy('written_at')
    .execute()
  return rows.map((row) => ({
    placement: row.placement_id as Id<'Placement'>,
    from: row.from_day as Day,
    until: row.until_day as Day | null,
    minutesWeek: row.minutes_week,
    tasks: row.tasks,
    by: row.written_by as Id<'Account'> | null,
    at: row.written_at.toISOString(),
  }))
}
