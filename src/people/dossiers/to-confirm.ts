import { findRegion } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { confirmedSince } from './availability.rules.ts'
import { unconfirmed } from './confirm.store.ts'

export interface ToConfirm extends Read {
  readonly account: Id<'Account'>
  readonly confirmedOn: Day | null
}

/** The people these colleagues lead whose availability was confirmed too long ago for this region. */
export async function toConfirm(act: Act, accounts: readonly Id<'Account'>[]): Promise<readonly ToConfirm[]> {
  if (accounts.length === 0) return []
  const region = await findRegion(act)
  const since = confirmedSince(act.today, region?.confirm_every_weeks ?? 6)
  return unconfirmed(act, { confirmedSince: since }, accounts)
}
