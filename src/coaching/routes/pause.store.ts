import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'
import type { Pause, PauseReason } from './route.ts'

const table = (act: Act) => act.tables<CoachingTables>()

/** The last pause first. */
export async function pausesOf(
  act: Act,
  routes: readonly Id<'Route'>[],
): Promise<readonly (Pause & { route: string })[]> {
  if (routes.length === 0) return []
  const rows = await table(act)
    .selectFrom('coaching.pause')
    .selectAll()
    .where('route_id', 'in', [...routes])
    .orderBy('from_day', 'desc')
    .execute()
  return rows.map((row) => ({
    route: row.route_id,
    id: row.id as Id<'Pause'>,
    reason: row.reason as PauseReason,
    from: row.from_day as Day,
    until: row.until_day as Day | null,
    approvedOn: row.approved_on as Day | null,
    approvedReference: row.approved_reference,
  }))
}

type NewPause = Pick<Pause, 'reason' | 'from' | 'until'>

/** Nothing when the route stands still on one of these days already. */
export async function keepPause(act: Act, route: Read & { id: Id<'Route'> }, pause: NewPause) {
  const kept = await table(act)
    .insertInto('coaching.pause')
    .values({
      region_id: act.caller.region,
      subject_id: route.subject,
      holder_id: route.holder,
      route_id: route.id,
      reason: pause.reason,
      from_day: pause.from,
      until_day: pause.until,
      written_by: act.caller.account,
      written_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Pause'> | undefined
}

export const endPause = (act: Act, id: Id<'Pause'>, until: Day) =>
  table(act).updateTable('coaching.pause').set({ until_day: until }).where('id', '=', id).execute()

/** The payer approved in writing that coaching goes on although somebody is away long. */
export const approvePause = (act: Act, id: Id<'Pause'>, on: Day, reference: string) =>
  table(act)
    .updateTable('coaching.pause')
    .set({ approved_on: on, approved_reference: reference })
    .where('id', '=', id)
    .execute()
