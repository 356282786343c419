import { folded, type Lang } from '#values/public.ts'
import type { Concept } from './concept.ts'
import { isWithinTypos } from './typos.ts'

/** Concepts somebody may mean by these words, best first. */
export function findConcepts<C extends Concept>(concepts: readonly C[], text: string, lang: Lang): C[] {
  const asked = plainWords(text)
  if (asked === '') return []
  return concepts
    .map((concept) => ({ concept, nearness: nearnessOf(concept, asked, lang) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness || a.concept[lang].localeCompare(b.concept[lang], lang))
    .map(({ concept }) => concept)
}

/** The name on the label counts a little more than a synonym. */
function nearnessOf(concept: Concept, asked: string, lang: Lang): number {
  const synonyms = lang === 'nl' ? concept.synonymsNl : concept.synonymsEn
  return Math.max(termNearness(concept[lang], asked) * 2, ...synonyms.map((term) => termNearness(term, asked) * 2 - 1))
}

/** The other name that is meant more than the label itself, so that one can be told why it was found. */
export function namedBy(concept: Concept, text: string, lang: Lang): string | null {
  const asked = plainWords(text)
  const synonyms = lang === 'nl' ? concept.synonymsNl : concept.synonymsEn
  const own = termNearness(concept[lang], asked)
  const best = Math.max(own, ...synonyms.map((term) => termNearness(term, asked)))
  return best > own ? (synonyms.find((term) => termNearness(term, asked) === best) ?? null) : null
}

function termNearness(term: string, asked: string): number {
  const name = plainWords(term)
  if (name === asked || glued(name) === glued(asked)) return 5
  if (name.startsWith(asked)) return 4
  const words = name.split(' ')
  const wanted = asked.split(' ')
  if (wanted.every((word) => words.some((own) => own.startsWith(word)))) return 3
  if (asked.length >= 3 && name.includes(asked)) return 2
  return wanted.every((word) => words.some((own) => isNearly(own, word))) ? 1 : 0
}

/** Short words get no mercy: 'kok' with one other letter is another word. */
const isNearly = (own: string, word: string) => own === word || (word.length >= 5 && isWithinTypos(own, word, 1))

/** Small letters and digits, single spaces: 'Productie-medewerker (m/v)' is 'productie medewerker'. */
export function plainWords(text: string): string {
  return folded(text)
    .replace(/\(.*?\)|\b[mvx](\/[mvx])+\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Dutch writes compounds in one word, and people do not. */
export const glued = (words: string) => words.replaceAll(' ', '')
