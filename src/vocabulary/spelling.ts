import { plainWords } from './finding.ts'
import { isWithinTypos } from './typos.ts'

/**
 * How near a text comes to what somebody typed: 3 it begins so, 2 every word begins one of its words, 1 with a typo or
 * inside a word, 0 it is not meant. So a name is found without its accents, in any order, and misspelled.
 */
export function nearnessOfText(text: string, asked: string): 0 | 1 | 2 | 3 {
  const [name, wanted] = [plainWords(text), plainWords(asked)]
  if (wanted === '') return 0
  if (name.startsWith(wanted)) return 3
  const words = name.split(' ')
  const parts = wanted.split(' ')
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 2
  return parts.every((part) => words.some((word) => isNear(word, part))) ? 1 : 0
}

const isNear = (word: string, part: string): boolean =>
  (part.length >= 3 && word.includes(part)) ||
  (part.length >= typosFrom &&
    [word, word.slice(0, part.length)].some((own) => isWithinTypos(own, part, typosIn(part))))

/** 'Jan' with one other letter is another name. */
export const typosFrom = 4
export const typosIn = (part: string): number => (part.length >= 8 ? 2 : 1)

/** Best first; who is as near stays in the order given. */
export function nearest<T>(all: readonly T[], textOf: (one: T) => string, asked: string): T[] {
  return all
    .map((one) => ({ one, nearness: nearnessOfText(textOf(one), asked) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ one }) => one)
}
