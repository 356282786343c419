import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { isSigned } from './agreement.rules.ts'
import { currentAgreement, signaturesUnder } from './agreement.store.ts'

/** Whether everybody signed the text as it stands now. */
export async function isSignedByAll(act: Act, placement: Id<'Placement'>): Promise<boolean> {
  const agreement = await currentAgreement(act, placement)
  if (!agreement) return false
  return isSigned(await signaturesUnder(act, agreement.id))
}
