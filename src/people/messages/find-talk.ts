import { canSeal, isOpen, isReadOnly, sightsFor } from '#access/public.ts'
import type { Act, House } from '#platform/public.ts'
import { done, type Id, type NotFound, notFound, type Outcome, refused } from '#values/public.ts'
import { findCard } from '../dossiers/cards.ts'
import type { PersonCard } from '../dossiers/dossier.ts'

export interface ClosedToYou {
  readonly because: 'closed-to-you'
  readonly kind: 'not-allowed'
}

/**
 * Somebody whose messages the caller may read and answer: who works with her and may see what is written down about her.
 * Who only reads her on her own yes, or has no key to what is sealed, is told so. The look is written.
 */
export async function findTalk(
  house: House,
  act: Act,
  id: Id<'Dossier'>,
): Promise<Outcome<PersonCard, NotFound | ClosedToYou>> {
  const card = await findCard(act, id)
  if (!card) return notFound()
  await act.look([card], 'messages')
  const sights = (await sightsFor(act))(card)
  const may = isOpen(sights.log) && !isReadOnly(sights) && (await canSeal(house, act, card))
  return may ? done(card) : refused({ because: 'closed-to-you', kind: 'not-allowed' } as const)
}
