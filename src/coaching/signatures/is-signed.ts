import type { Act } from '#platform/public.ts'
import type { CoachingRequest } from '../requests/request.ts'
import { signaturesUnder } from './signature.store.ts'
import { currentText } from './text.store.ts'

/** Names are asked while it is prepared, and again while it is completed. */
export const isAsked = ({ phase }: Pick<CoachingRequest, 'phase'>): boolean =>
  phase === 'preparing' || phase === 'incomplete'

/** Everybody whose name is asked stands under the text that counts now. */
export async function isSignedByAll(act: Act, request: CoachingRequest): Promise<boolean> {
  const text = await currentText(act, request.id)
  const names = text ? await signaturesUnder(act, text.id) : []
  return names.length > 0 && names.every(({ signedOn }) => signedOn !== null)
}
