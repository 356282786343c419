import { folded, type PersonName } from '#values/public.ts'
import { isWithinTypos } from '#vocabulary/public.ts'

/** What is compared of a dossier. A day of birth is not kept, so it never counts. */
export interface Comparable {
  readonly id: string
  readonly name: PersonName
  readonly email: string | null
  readonly phone: string | null
  readonly postcode: string | null
  readonly town: string | null
  /** She is known by a BSN: two that both are have two numbers, and are two people. */
  readonly numbered: boolean
}

export const alikeReasons = [
  'same-name',
  'almost-same-name',
  'same-given-name',
  'same-email',
  'same-phone',
  'same-postcode',
  'same-town',
  'little-known',
] as const
export type AlikeReason = (typeof alikeReasons)[number]

const points: Readonly<Record<AlikeReason, number>> = {
  'same-name': 40,
  'almost-same-name': 30,
  'same-given-name': 10,
  'same-email': 50,
  'same-phone': 40,
  'same-postcode': 30,
  'same-town': 10,
  'little-known': 30,
}

/** A name alone is not enough, and neither is an address that a household shares. */
export const enough = 70

export interface Likeness {
  readonly score: number
  readonly reasons: readonly AlikeReason[]
}

/** Why these two could be one person; the same whichever of the two comes first. */
export function likeness(a: Comparable, b: Comparable): Likeness {
  const name = nameReason(a.name, b.name)
  if (name === null || (a.numbered && b.numbered)) return { score: 0, reasons: [] }
  const reasons = alikeReasons.filter((reason) => reason === name || holds[reason]?.(a, b) === true)
  const counted = name === 'same-name' ? reasons : reasons.filter((reason) => reason !== 'little-known')
  return { score: counted.reduce((sum, reason) => sum + points[reason], 0), reasons: counted }
}

export interface AlikePair<C extends Comparable = Comparable> extends Likeness {
  readonly one: C
  readonly other: C
}

/** All pairs that are worth a look, the most alike first; the order in which people come in makes no difference. */
export function alikePairs<C extends Comparable>(pairs: readonly (readonly [C, C])[]): AlikePair<C>[] {
  return pairs
    .map(([a, b]) => (a.id < b.id ? [a, b] : [b, a]) as [C, C])
    .map(([one, other]) => ({ one, other, ...likeness(one, other) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || byText(a.one.id, b.one.id) || byText(a.other.id, b.other.id))
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const holds: Partial<Record<AlikeReason, (a: Comparable, b: Comparable) => boolean>> = {
  'same-email': (a, b) => isSame(plain(a.email), plain(b.email)),
  'same-phone': (a, b) => isSame(phoneEnd(a.phone), phoneEnd(b.phone)),
  'same-postcode': (a, b) => isSame(letters(a.postcode), letters(b.postcode)),
  'same-town': (a, b) => isSame(plain(a.town), plain(b.town)),
  'little-known': (a, b) => (saysLittle(a) || saysLittle(b)) && !liveElsewhere(a, b),
}

const saysLittle = ({ email, phone, postcode }: Comparable) => !email && !phone && !postcode
const liveElsewhere = (a: Comparable, b: Comparable) => Boolean(a.town && b.town) && plain(a.town) !== plain(b.town)

const isSame = (a: string, b: string) => a !== '' && a === b
const plain = (text: string | null) => folded(text ?? '')
const letters = (text: string | null) => plain(text).replace(/\s/g, '')
const wordsOf = (text: string) =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** '06-12 34 56 78' and '+31 6 12345678' are one number; a number that is too short says nothing. */
export function phoneEnd(phone: string | null): string {
  const digits = (phone ?? '').replace(/\D/g, '')
  return digits.length >= 9 ? digits.slice(-9) : ''
}

type NameReason = Extract<AlikeReason, 'same-name' | 'almost-same-name' | 'same-given-name'>

function nameReason(a: PersonName, b: PersonName): NameReason | null {
  const [given, family] = [
    [wordsOf(a.given), wordsOf(b.given)],
    [wordsOf(a.family), wordsOf(b.family)],
  ] as [Two, Two]
  if (isEqual(given) && isEqual(family)) return 'same-name'
  if (isNearGiven(given) && isNearFamily(family)) return 'almost-same-name'
  return isEqual(given) ? 'same-given-name' : null
}

type Two = readonly [string, string]

const isEqual = ([a, b]: Two) => a !== '' && a === b
const isMisspelled = ([a, b]: Two) => Math.min(a.length, b.length) >= 5 && isWithinTypos(a, b, 1)
const isNearGiven = (two: Two) => isEqual(two) || isMisspelled(two) || isInitial(two) || isInitial(turned(two))
const isNearFamily = (two: Two) => isEqual(two) || isMisspelled(two) || isPartOf(two) || isPartOf(turned(two))
const turned = ([a, b]: Two): Two => [b, a]

/** 'J' for 'Jan', and 'J P' for 'Jan Peter'. */
function isInitial([short, long]: Two): boolean {
  const initials = short.split(' ')
  const names = long.split(' ')
  return initials.length <= names.length && initials.every((one, at) => one.length === 1 && names[at]?.startsWith(one))
}

/** 'Jansen' for 'Jansen de Vries': the name before or after a marriage. */
const isPartOf = ([part, whole]: Two) => part.length >= 4 && ` ${whole} `.includes(` ${part} `)
