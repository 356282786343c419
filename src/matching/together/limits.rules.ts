import type { Numbered } from './question.rules.ts'
import { nowhere } from './table.ts'

/** What a table can agree on beforehand; each says how many of some people may sit at some places. */
export type Rule =
  | { readonly kind: 'apart'; readonly people: readonly [string, string] }
  | { readonly kind: 'least'; readonly employer: string; readonly people: number }
  | { readonly kind: 'most'; readonly organisation: string; readonly people: number }

/** Null is everybody, or anywhere. */
export interface Limit {
  readonly people: readonly number[] | null
  readonly places: readonly number[] | null
  readonly least: number
  readonly most: number
}

/** Of which employer a place is, and of which organisation a person. */
export interface Belongs {
  readonly employer: Readonly<Record<string, string>>
  readonly organisation: Readonly<Record<string, string>>
}

/** The same rules in numbers: two apart is one limit for each employer. */
export function limitsOf(rules: readonly Rule[], { people, places }: Numbered, of: Belongs): readonly Limit[] {
  const most = people.length
  const numbers = (ids: readonly string[], holds: (id: string) => boolean) =>
    ids.flatMap((id, at) => (holds(id) ? [at] : []))
  const at = (employer: string) => numbers(places, (id) => of.employer[id] === employer)
  return rules.flatMap((rule): Limit[] => {
    if (rule.kind === 'least') return [{ people: null, places: at(rule.employer), least: rule.people, most }]
    if (rule.kind === 'most') {
      const theirs = numbers(people, (id) => of.organisation[id] === rule.organisation)
      return [{ people: theirs, places: null, least: 0, most: rule.people }]
    }
    const two = numbers(people, (id) => rule.people.includes(id))
    const employers = [...new Set(places.map((id) => of.employer[id] ?? id))]
    return employers.map((employer) => ({ people: two, places: at(employer), least: 0, most: 1 }))
  })
}

/** Whether a plan keeps to all of them. */
export const keeps = (limits: readonly Limit[], at: Int32Array): boolean =>
  limits.every((limit) => {
    let many = 0
    at.forEach((place, person) => {
      if (place !== nowhere && counts(limit, person, place)) many += 1
    })
    return many >= limit.least && many <= limit.most
  })

export const counts = ({ people, places }: Limit, person: number, place: number): boolean =>
  (people === null || people.includes(person)) && (places === null || places.includes(place))
