import { findCards } from '#people/public.ts'
import type { Act, Read } from '#platform/public.ts'
import { spokenName } from '#values/public.ts'

/** The name of each of them, looked at; none of who was taken out of the lists. */
export async function namesOf(act: Act, reads: readonly Read[]): Promise<(of: Read) => string | undefined> {
  await act.look(reads, 'claims')
  const cards = await findCards(act, reads)
  await act.look(cards, 'claims')
  const names = new Map(cards.map((card) => [`${card.subject} ${card.holder}`, spokenName(card.name)]))
  return ({ subject, holder }) => names.get(`${subject} ${holder}`)
}
