import type { Act } from '#platform/public.ts'
import type { Signature } from '#trajectories/public.ts'
import type { Id } from '#values/public.ts'
import { signaturesUnder } from './signature.store.ts'
import { currentText, replaceText } from './text.store.ts'
import type { RequestText } from './text.ts'

/** The text that counts now, with whose names are asked under it. */
export async function textOf(
  act: Act,
  request: Id<'Request'>,
): Promise<{ readonly text: RequestText; readonly names: readonly Signature[] } | undefined> {
  const text = await currentText(act, request)
  return text && { text, names: await signaturesUnder(act, text.id) }
}

/** Something in it changed: what was signed is another document now, and names are asked anew. */
export const askNamesAnew = (act: Act, request: Id<'Request'>) => replaceText(act, request)
