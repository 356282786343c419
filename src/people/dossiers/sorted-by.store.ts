import { type RawBuilder, sql } from 'kysely'
import { type Act, type Ranks, rankOf } from '#platform/public.ts'
import { stages } from '../stage.rules.ts'
import type { Reach } from './in-reach.store.ts'
import type { Order } from './place.rules.ts'
import { registerKey } from './register-key.store.ts'

/** What a list is sorted by. */
export function sortedBy(act: Act, reach: Reach, order: Order, ranks: Ranks): RawBuilder<string | number> {
  const keys: Record<Order, () => RawBuilder<string | number>> = {
    name: () => sql<string>`d.sort_name`,
    town: () => sql<string>`coalesce(lower(d.town), '~') collate "C"`,
    work: () => rankOf(sql`d.occupations[1]`, ranks, 'text'),
    stage: () => sql<number>`array_position(array[${sql.join([...stages])}]::text[], d.stage)`,
    since: () => sql<string>`d.stage_since`,
    hours: () => sql<number>`coalesce(d.hours_max, 0)`,
    available: () => sql<string>`coalesce(d.available_from, date '9999-12-31')`,
    confirmed: () => sql<string>`coalesce(d.availability_confirmed_on, date '0001-01-01')`,
    register: () => sql<number>`array_position(array['yes', 'no', 'not-known'], ${registerKey(act, reach)})`,
    lead: () => rankOf(sql`d.lead_account_id`, ranks, 'uuid'),
    holder: () => rankOf(sql`d.organisation_id`, ranks, 'uuid'),
  }
  return keys[order]()
}
