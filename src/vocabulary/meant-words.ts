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
