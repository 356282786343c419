import type { Act } from '#platform/public.ts'
import { type Role, workOf } from '#trajectories/public.ts'
import type { CoachingRequest } from '../requests/request.ts'
import { signaturesUnder } from './signature.store.ts'
import { currentText } from './text.store.ts'

/** An employer where she works knows her; another reads her name once her own name stands under this text. */
export async function mayReadByLink(act: Act, request: CoachingRequest, role: Role): Promise<boolean> {
  if (role !== 'employer') return true
  const work = request.placement ? await workOf(act, request.placement) : undefined
  if (work?.phase === 'running') return true
  const text = await currentText(act, request.id)
  const names = text ? await signaturesUnder(act, text.id) : []
  return names.some((one) => one.role === 'candidate' && one.signedOn !== null)
}
