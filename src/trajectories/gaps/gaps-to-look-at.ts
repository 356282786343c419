import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { isForKeeperAlone, talkGoesOn } from './gap.rules.ts'
import { gapsWhoseDayCame } from './gap-work.store.ts'

/** Something that is needed, whose day has come. */
export interface GapToLookAt extends Read {
  readonly id: Id<'Gap'>
  readonly account: Id<'Account'>
  readonly kind: string
  readonly due: Day
}

/** What comes back by itself to these colleagues, the longest late first. It names nobody, and nothing of money or home. */
export async function gapsToLookAt(act: Act, accounts: readonly Id<'Account'>[]): Promise<readonly GapToLookAt[]> {
  const gaps = accounts.length === 0 ? [] : await gapsWhoseDayCame(act, accounts)
  return gaps.map((gap) => (isForKeeperAlone(gap.kind) ? { ...gap, kind: talkGoesOn } : gap))
}
