import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'
import type { Activity, Goal } from './request.ts'

export async function goalsOf(act: Act, request: Id<'Request'>): Promise<readonly Goal[]> {
  const rows = await act
    .tables<CoachingTables>()
    .selectFrom('coaching.goal')
    .selectAll()
    .where('request_id', '=', request)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'Goal'>,
    number: row.number,
    goal: row.goal,
    result: row.result,
    activities: row.activities as Activity[],
    by: row.by_day as Day | null,
  }))
}

/** While it is prepared the goals are written anew each time; what was signed stands in the text. */
export async function keepGoals(
  act: Act,
  request: Read & { readonly id: Id<'Request'> },
  goals: readonly Omit<Goal, 'id' | 'number'>[],
): Promise<void> {
  const tables = act.tables<CoachingTables>()
  await tables.deleteFrom('coaching.goal').where('request_id', '=', request.id).execute()
  if (goals.length === 0) return
  await tables
    .insertInto('coaching.goal')
    .values(
      goals.map((one, index) => ({
        region_id: act.caller.region,
        subject_id: request.subject,
        holder_id: request.holder,
        request_id: request.id,
        number: index + 1,
        goal: one.goal,
        result: one.result,
        activities: [...one.activities],
        by_day: one.by,
      })),
    )
    .execute()
}
