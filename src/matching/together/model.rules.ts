import { counts, type Limit } from './limits.rules.ts'
import type { Pin } from './plan.rules.ts'
import type { Numbered } from './question.rules.ts'
import type { Table } from './table.ts'

/** One thing that a next best plan may not do: this pair, or leaving this person without. */
export type Forbidden = { readonly pair: Pin } | { readonly out: number } | null

/**
 * The question in the text that every solver of whole numbers reads: one variable for each pair, 1 where it is planned.
 * A point outweighs all people, as in `worthOf`; the lots are left out, for the sums must stay small.
 */
export function modelOf(numbered: Numbered, pins: readonly Pin[], limits: readonly Limit[], not: Forbidden): string {
  const { table, points } = numbered
  const pairs = pairsOf(table)
  const names = (holds: (person: number, place: number) => boolean) =>
    pairs.filter(([person, place]) => holds(person, place)).map(([, , edge]) => `x${edge}`)
  const sums = [
    ...Array.from({ length: table.people }, (_, person) =>
      bounded(
        names((one) => one === person),
        0,
        1,
      ),
    ),
    ...Array.from(table.seats, (seats, place) =>
      bounded(
        names((_, one) => one === place),
        0,
        seats,
      ),
    ),
    ...limits.map((limit) =>
      bounded(
        names((person, place) => counts(limit, person, place)),
        limit.least,
        limit.most,
      ),
    ),
    ...pins.map(([person, place]) =>
      bounded(
        names((one, at) => one === person && at === place),
        1,
        1,
      ),
    ),
    ...forbidding(not, names),
  ].flat()
  const worth = pairs.map(([, , edge]) => `${(points[edge] as number) * (table.people + 1) + 1} x${edge}`)
  const all = pairs.map(([, , edge]) => `x${edge}`)
  return [
    'Maximize',
    ` worth: ${worth.join(' + ') || '0 nothing'}`,
    'Subject To',
    ...sums.map((sum, at) => ` c${at}: ${sum}`),
    'Binary',
    ` ${all.join(' ') || 'nothing'}`,
    'End',
  ].join('\n')
}

type Names = (holds: (person: number, place: number) => boolean) => string[]

function forbidding(not: Forbidden, names: Names): string[] {
  if (not === null) return []
  if ('out' in not)
    return bounded(
      names((person) => person === not.out),
      1,
      1,
    )
  const [person, place] = not.pair
  return bounded(
    names((one, at) => one === person && at === place),
    0,
    0,
  )
}

/** A sum of nothing is nothing: where more is asked, no plan can be. */
function bounded(names: readonly string[], least: number, most: number): string[] {
  if (names.length === 0) return least > 0 ? ['nothing >= 1', 'nothing <= 0'] : []
  const sum = names.join(' + ')
  return [...(least > 0 ? [`${sum} >= ${least}`] : []), ...(most < names.length ? [`${sum} <= ${most}`] : [])]
}

function pairsOf({ people, from, place }: Table): [person: number, place: number, edge: number][] {
  const pairs: [number, number, number][] = []
  for (let person = 0; person < people; person++) {
    for (let edge = from[person] as number; edge < (from[person + 1] as number); edge++) {
      pairs.push([person, place[edge] as number, edge])
    }
  }
  return pairs
}
