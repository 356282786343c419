import type { Act } from '#platform/public.ts'
import { folded } from '#values/public.ts'
import { nearest } from '#vocabulary/public.ts'
import { findCards } from './cards.ts'
import type { PersonCard } from './dossier.ts'
import { somewhatLike, withWords } from './find-people.store.ts'
import { findListed } from './reach.ts'

/** The people in reach somebody may mean, nearest first. A read: whoever asks writes the look. */
export async function findPeople(act: Act, asked: string, atMost: number): Promise<readonly PersonCard[]> {
  const words = folded(asked)
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, 6)
  if (words.length === 0) return []
  const listed = await findListed(act)
  const written = await withWords(act, listed, words)
  const texts = written.length > 0 ? written : await somewhatLike(act, listed, words)
  const meant = nearest(texts, ({ text }) => text, asked).slice(0, atMost)
  const cards = await findCards(act, meant)
  return meant.flatMap(
    (one) => cards.find(({ subject, holder }) => subject === one.subject && holder === one.holder) ?? [],
  )
}
