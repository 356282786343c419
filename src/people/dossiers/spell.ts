import type { Act } from '#platform/public.ts'
import { wordsMeant } from '#vocabulary/public.ts'
import { somewhatLike, withWords } from './find-people.store.ts'
import type { Listed } from './in-reach.store.ts'
import type { PeopleQuestion, Spelled } from './people.shapes.ts'
import { wordsOf } from './search-text.rules.ts'

/**
 * Asked only when nobody was found: a word that stands in no dossier in reach is read as the words it may have been meant
 * for. A word that does stand somewhere was meant, and stays.
 */
export async function spelledBetter(act: Act, listed: Listed, { q }: PeopleQuestion): Promise<Spelled | undefined> {
  const spelled: Record<string, readonly string[]> = {}
  for (const word of wordsOf(q)) {
    if ((await withWords(act, listed, [word], 1)).length > 0) continue
    const like = await somewhatLike(act, listed, [word])
    const meant = wordsMeant(
      word,
      like.map(({ text }) => text),
    )
    if (meant.length > 0) spelled[word] = meant
  }
  return Object.keys(spelled).length > 0 ? spelled : undefined
}
