import type { Act } from '#platform/public.ts'
import { findPlacement } from '../placements/find-placement.ts'
import { agreementFor } from './agreements-of.ts'

/** The text of this work while names are asked for it, for who prints it. The look is written here. */
export async function agreementToSign(act: Act, placement: string) {
  const found = await findPlacement(act, placement)
  const asked = found?.phase === 'granted' ? await agreementFor(act, found.id) : undefined
  if (!found || !asked) return undefined
  await act.look([found], 'agreement')
  return { parts: asked.agreement.body, signatures: asked.signatures }
}
