import { findRegion, holdersInReach } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import { confirmedSince } from './availability.rules.ts'
import type { Reach } from './list.store.ts'

/** Where a list starts: the organisations whose dossiers the caller reaches, and what still counts as confirmed. */
export async function findReach(act: Act): Promise<Reach> {
  const region = await findRegion(act)
  return {
    holders: await holdersInReach(act),
    confirmedSince: confirmedSince(act.today, region?.confirm_every_weeks ?? 6),
  }
}
