import { done, folded, type Outcome, refused } from '#values/public.ts'
import { medicalStems, medicalWords } from './medical-words.ts'

/** A word about health in a text about somebody. It is asked about once; whoever means it says so. */
export type AboutHealth = {
  readonly because: 'word-about-health'
  readonly kind: 'invalid'
  readonly words: readonly string[]
}

/**
 * Every text that somebody writes about a person is read over here before it is kept: we keep what helps at work, and
 * nothing of what somebody has. A test asks every address that takes such a text whether it does this.
 */
export function readOver(
  texts: readonly (string | null | undefined)[],
  meant: boolean,
): Outcome<undefined, AboutHealth> {
  const words = wordsAboutHealth(texts.join(' '))
  return words.length > 0 && !meant ? refused({ because: 'word-about-health', kind: 'invalid', words }) : done()
}

/** The words that speak of health, as they stand there; each once. */
export function wordsAboutHealth(text: string): readonly string[] {
  const written = text.match(/[\p{L}\p{M}'’-]+/gu) ?? []
  return [...new Set(written.filter(isAboutHealth))]
}

function isAboutHealth(word: string): boolean {
  const plain = folded(word)
  return medicalWords.includes(plain) || medicalStems.some((stem) => plain.includes(stem))
}
