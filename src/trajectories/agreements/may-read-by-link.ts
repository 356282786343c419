import { mayShare } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Placement } from '../placements/placement.ts'
import { nameShared } from '../proposals/name-release.ts'
import { currentAgreement, signaturesUnder } from './agreement.store.ts'
import type { Role } from './agreement.ts'

/**
 * Her name leaves for an employer on her yes: the one she gave for this vacancy, or her own name under this text.
 * Whoever signs with her or for us needs neither.
 */
export async function mayReadByLink(act: Act, placement: Placement, role: Role): Promise<boolean> {
  if (role !== 'employer') return true
  const { subject, holder, vacancy } = placement
  if (vacancy && (await mayShare(act, nameShared({ subject, holder, vacancy })))) return true
  const agreement = await currentAgreement(act, placement.id)
  const names = agreement ? await signaturesUnder(act, agreement.id) : []
  return names.some((one) => one.role === 'candidate' && one.signedOn !== null)
}
