import type { Found, Place } from '#desk/public.ts'
import { folded } from '#values/public.ts'

export const groups = ['places', 'people', 'vacancies', 'employers'] as const
export type Group = (typeof groups)[number]

export interface Choice {
  readonly key: string
  readonly group: Group
  readonly to: string
  readonly icon: Place['icon'] | 'person'
  readonly label: string
  readonly hint: string | null
}

/** A page or an act, with everything somebody may call it. */
export interface NamedPlace extends Pick<Choice, 'to' | 'icon' | 'label'> {
  readonly id: string
  readonly names: string
}

/** What one does with somebody or something one finds: "note naomi" leads to a new note about Naomi. */
export interface Verb {
  readonly id: string
  readonly group: Exclude<Group, 'places'>
  /** Under the page of what was found. */
  readonly under: string
  /** Everything somebody may call it. */
  readonly names: string
  readonly label: (found: string) => string
}

/** The verbs whose name begins what was typed, and what is left to find. The longest name counts. */
export function verbsMeant(asked: string, verbs: readonly Verb[]): { verbs: readonly Verb[]; rest: string } {
  const words = folded(asked).split(' ').filter(Boolean)
  for (let used = Math.min(words.length - 1, 3); used > 0; used--) {
    const begun = words.slice(0, used).filter((word) => !small.includes(word))
    const meant = begun.length ? verbs.filter(({ names }) => begun.every((word) => begins(names, word))) : []
    const rest = words.slice(used).filter((word) => !small.includes(word))
    if (meant.length > 0 && rest.length > 0) return { verbs: meant, rest: rest.join(' ') }
  }
  return { verbs: [], rest: asked.trim() }
}

/** What one says between the verb and the name. */
const small = ['bij', 'over', 'voor', 'van', 'about', 'for', 'of', 'with', 'met']
const begins = (names: string, word: string): boolean =>
  word.length >= 3 &&
  folded(names)
    .split(' ')
    .some((name) => name.startsWith(word))

const atMostPlaces = 5
const icons = { people: 'person', vacancies: 'briefcase', employers: 'building' } as const

/** Places come first: they are known at once, so nothing jumps when the rest arrives. */
export function choicesFor(
  asked: string,
  places: readonly NamedPlace[],
  found: Found | null,
  verbs: readonly Verb[] = [],
): readonly Choice[] {
  const words = folded(asked).split(' ').filter(Boolean)
  const meant = places.filter(({ names }) => words.every((word) => folded(names).includes(word)))
  const shown = words.length === 0 ? meant : meant.slice(0, atMostPlaces)
  return [
    ...shown.map(({ id, to, icon, label }) => ({ key: id, group: 'places' as const, to, icon, label, hint: null })),
    ...(found ? verbs.flatMap((verb) => done(found, verb)) : []),
    ...(found ? (['people', 'vacancies', 'employers'] as const).flatMap((group) => hitsOf(found, group)) : []),
  ]
}

const done = (found: Found, { id, group, under, label }: Verb): Choice[] =>
  found[group].hits.map((hit) => ({
    ...{ key: `${id}-${hit.id}`, group, icon: icons[group], hint: hit.hint },
    ...{ to: `${hit.to}${under}`, label: label(hit.label) },
  }))

const hitsOf = (found: Found, group: keyof typeof icons): Choice[] =>
  found[group].hits.map(({ id, ...hit }) => ({ key: id, group, icon: icons[group], ...hit }))

export const groupsOf = (choices: readonly Choice[]): [Group, Choice[]][] =>
  groups
    .map((group): [Group, Choice[]] => [group, choices.filter((choice) => choice.group === group)])
    .filter(([, inGroup]) => inGroup.length > 0)

/** Where an arrow leads; round from the last to the first. */
export function nextPlace(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at + count - 1) % count
  return null
}
