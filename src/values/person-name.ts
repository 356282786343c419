import { folded } from './folded.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** As people are called here: what they are called by, the small words, and the name of the family. */
export type PersonName = { readonly given: string; readonly prefix: string; readonly family: string }

export type PersonNameRefusal = { readonly because: 'name-incomplete'; readonly kind: 'invalid' }

/** Reads 'Lisa van den Achterberg', 'Achterberg, Lisa van den' and 'van den Achterberg, Lisa'. */
export function readPersonName(text: string): Outcome<PersonName, PersonNameRefusal> {
  const [before = [], after = [], ...more] = text
    .replace(/[’‘`´]/g, "'")
    .split(',')
    .map(wordsOf)
  const name = after.length > 0 ? fromList(before, after) : fromSpeech(before)
  if (more.length > 0 || !name.given || !name.family) return refused({ because: 'name-incomplete', kind: 'invalid' })
  return done(name)
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

function fromSpeech(words: readonly string[]): PersonName {
  const start = startOfFamily(words)
  const [small, family] = smallFirst(words.slice(start))
  return named(words.slice(0, start), small, family)
}

function fromList(before: readonly string[], after: readonly string[]): PersonName {
  const [leading, family] = smallFirst(before)
  const trailing = after.findLastIndex((word) => !isSmall(word)) + 1
  return named(after.slice(0, trailing), [...after.slice(trailing), ...leading], family)
}

/** Parts 'van den Achterberg' into the small words and the rest. */
function smallFirst(words: readonly string[]): [small: readonly string[], rest: readonly string[]] {
  const rest = words.findIndex((word) => !isSmall(word))
  return rest === -1 ? [words, []] : [words.slice(0, rest), words.slice(rest)]
}

const named = (given: readonly string[], small: readonly string[], family: readonly string[]) => ({
  given: given.join(' '),
  prefix: small.join(' '),
  family: family.join(' '),
})

/** The family begins at the first small word, at 'El' or 'De', or at 'Jansen-de'; else it is the last word. */
function startOfFamily(words: readonly string[]): number {
  const start = words.findIndex((word, place) => place > 0 && (isSmall(word) || isOpening(word) || isDouble(word)))
  return start === -1 ? Math.max(words.length - 1, 0) : start
}

/** Only in small letters: who writes 'De Smet' keeps it as one name, and so do we. */
const isSmall = (word: string) => smallWords.has(word)
const isOpening = (word: string) => openings.has(word) || isSmall(word.toLowerCase())
const isDouble = (word: string) => /-/.test(word) && isSmall(word.slice(word.lastIndexOf('-') + 1))

const smallWords = new Set(
  [
    "van de den der het 't ter ten te tot in op aan bij onder over uit voor",
    "von vom zu zum zur du la le les des d' 's da das dos do del della di af av",
  ].flatMap((line) => line.split(' ')),
)

const openings = new Set('El Al Aït Ait Ben Bin Ibn Abu Abou Bou Oulad Ould Haj'.split(' '))

/** 'Lisa van den Achterberg'. */
export function spokenName({ given, prefix, family }: PersonName): string {
  return [given, prefix, family].filter(Boolean).join(' ')
}

/** 'Achterberg, Lisa van den'. */
export function nameInList({ given, prefix, family }: PersonName): string {
  return `${family}, ${[given, prefix].filter(Boolean).join(' ')}`
}

/** Dutch lists look at the family name first and at the small words last. */
export function nameSortKey(name: PersonName): string {
  return folded(nameInList(name))
}
