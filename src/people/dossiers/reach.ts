import { findRegion } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import { confirmedSince } from './availability.rules.ts'
import type { Reach } from './list.store.ts'

/** From which day on a confirmation still counts: the region decides for how many weeks it does. */
export async function findReach(act: Act): Promise<Reach> {
  const region = await findRegion(act)
  return { confirmedSince: confirmedSince(act.today, region?.confirm_every_weeks ?? 6) }
}
