import { typosFrom, typosIn } from './spelling.ts'
import { isWithinTypos } from './typos.ts'

/** As many other spellings as anybody reads. */
const most = 8

/**
 * The words in these texts that somebody may have meant by a word that stands in none of them: nearest in length first.
 * A short word gets no mercy, as everywhere.
 */
export function wordsMeant(typed: string, texts: readonly string[]): readonly string[] {
  if (typed.length < typosFrom) return []
  const words = new Set(texts.flatMap((text) => text.split(/[\s,()]+/)))
  return [...words]
    .filter((word) => [word, word.slice(0, typed.length)].some((own) => isWithinTypos(own, typed, typosIn(typed))))
    .sort((a, b) => Math.abs(a.length - typed.length) - Math.abs(b.length - typed.length) || (a < b ? -1 : 1))
    .slice(0, most)
}

/** A word that occurs nowhere, with the words it is read as. */
export type Spelled = Readonly<Record<string, readonly string[]>>

/** Where somebody searches: whether a word stands there, and the texts that share most of its letters. */
export interface Searched {
  isWritten(word: string): Promise<boolean>
  textsLike(word: string): Promise<readonly string[]>
}

/** Asked only when nothing was found. A word that does stand somewhere was meant, and stays. */
export async function spelledBetter(words: readonly string[], searched: Searched): Promise<Spelled | undefined> {
  const spelled: Record<string, readonly string[]> = {}
  for (const word of words) {
    if (await searched.isWritten(word)) continue
    const meant = wordsMeant(word, await searched.textsLike(word))
    if (meant.length > 0) spelled[word] = meant
  }
  return Object.keys(spelled).length > 0 ? spelled : undefined
}
