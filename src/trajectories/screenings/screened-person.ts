import { isOpen, sightsFor } from '#access/public.ts'
import { findCard, type PersonCard } from '#people/public.ts'
import type { Act, Read } from '#platform/public.ts'
import type { Id } from '#values/public.ts'

/**
 * Somebody whose screening or gaps may be read by who asks: whether she is ready is of one piece with what she wants
 * and can. Whoever may not read that finds nobody here. The look is written.
 */
export async function screenedPerson(
  act: Act,
  ref: Id<'Dossier'> | Read,
  what: string,
): Promise<PersonCard | undefined> {
  const card = await findCard(act, ref)
  if (!card) return undefined
  await act.look([card], what)
  return isOpen((await sightsFor(act))(card).wishes) ? card : undefined
}
