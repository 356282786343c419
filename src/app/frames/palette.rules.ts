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

const atMostPlaces = 5
const icons = { people: 'person', vacancies: 'briefcase', employers: 'building' } as const

/** Places come first: they are known at once, so nothing jumps when the rest arrives. */
export function choicesFor(asked: string, places: readonly NamedPlace[], found: Found | null): readonly Choice[] {
  const words = folded(asked).split(' ').filter(Boolean)
  const meant = places.filter(({ names }) => words.every((word) => folded(names).includes(word)))
  const shown = words.length === 0 ? meant : meant.slice(0, atMostPlaces)
  return [
    ...shown.map(({ id, to, icon, label }) => ({ key: id, group: 'places' as const, to, icon, label, hint: null })),
    ...(found ? (['people', 'vacancies', 'employers'] as const).flatMap((group) => hitsOf(found, group)) : []),
  ]
}

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
