import type { Parties } from '#coaching/public.ts'
import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import { listSent } from './claim.store.ts'
import type { Claim } from './claim.ts'

/** What one firm asked of one payer between two days, the first first. Nobody is named: whoever shows it writes the look. */
export const claimsBetween = (
  act: Act,
  parties: Parties,
  span: { readonly from: Day; readonly until: Day },
): Promise<readonly Claim[]> => listSent(act, parties, span)
