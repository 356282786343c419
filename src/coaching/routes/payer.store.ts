import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'
import type { Ground, Payer, PayerKind } from './route.ts'

/** Everybody who ever paid for these routes, the oldest first. */
export async function payersOf(
  act: Act,
  routes: readonly Id<'Route'>[],
): Promise<readonly (Payer & { route: string })[]> {
  if (routes.length === 0) return []
  const rows = await act
    .tables<CoachingTables>()
    .selectFrom('coaching.route_payer')
    .selectAll()
    .where('route_id', 'in', [...routes])
    .orderBy('from_day')
    .execute()
  return rows.map((row) => ({
    route: row.route_id,
    from: row.from_day as Day,
    kind: row.kind as PayerKind,
    id: row.payer_id as Id<'Organisation'> | null,
    name: row.payer_name,
    ground: row.ground as Ground | null,
  }))
}

/** Nothing when a payer from that day on stands there already. */
export async function keepPayer(act: Act, route: Read & { id: Id<'Route'> }, payer: Payer, because: string | null) {
  const kept = await act
    .tables<CoachingTables>()
    .insertInto('coaching.route_payer')
    .values({
      region_id: act.caller.region,
      subject_id: route.subject,
      holder_id: route.holder,
      route_id: route.id,
      from_day: payer.from,
      kind: payer.kind,
      payer_id: payer.id,
      payer_name: payer.name,
      ground: payer.ground,
      because,
      written_by: act.caller.account,
      written_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id
}
