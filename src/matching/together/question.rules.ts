import { mostWorth, type Table } from './table.ts'

/** A pair that may be planned, with what it is worth in points. */
export interface Pair {
  readonly person: string
  readonly place: string
  readonly points: number
}

/** What is asked: who sits at the table, which places there are with how many seats, and which pairs may be. */
export interface Question {
  readonly people: readonly string[]
  readonly places: readonly { readonly id: string; readonly seats: number }[]
  readonly pairs: readonly Pair[]
}

/** The same, numbered: the order in which it was asked is gone. */
export interface Numbered {
  readonly table: Table
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly points: Int32Array
}

/** Numbers are given in the order of the ids, so that the same question is the same table. */
export function numbered({ people: asked, places: offered, pairs }: Question): Numbered {
  const people = [...new Set(asked)].sort()
  const seatsOf = new Map(offered.map(({ id, seats }) => [id, seats]))
  const places = [...seatsOf.keys()].sort()
  const [personAt, placeAt] = [numbersOf(people), numbersOf(places)]
  const rows: { place: number; points: number }[][] = people.map(() => [])
  for (const { person, place, points } of pairs) {
    const [i, j] = [personAt.get(person), placeAt.get(place)]
    if (i !== undefined && j !== undefined) rows[i]?.push({ place: j, points })
  }
  for (const row of rows) row.sort((a, b) => a.place - b.place)
  const edges = rows.flat()
  const from = new Int32Array(people.length + 1)
  rows.forEach((row, i) => {
    from[i + 1] = (from[i] as number) + row.length
  })
  const place = Int32Array.from(edges, (edge) => edge.place)
  const points = Int32Array.from(edges, (edge) => edge.points)
  const seats = Int32Array.from(places, (id) => seatsOf.get(id) as number)
  const worth = worthOf(from, place, points, (i, j) => lotOf(people[i] as string, places[j] as string))
  return { table: { people: people.length, seats, from, place, worth }, people, places, points }
}

const numbersOf = (ids: readonly string[]) => new Map(ids.map((id, at) => [id, at]))

/**
 * What decides, in this order: most points in all; then most people placed; then the lots of the pairs. One person more
 * never outweighs a point and all lots together never outweigh a person.
 */
export function worthOf(
  from: Int32Array,
  place: Int32Array,
  points: Int32Array,
  lot: (person: number, place: number) => number,
): Float64Array {
  const people = from.length - 1
  const worth = new Float64Array(place.length)
  for (let person = 0; person < people; person++) {
    for (let edge = from[person] as number; edge < (from[person + 1] as number); edge++) {
      const placed = (points[edge] as number) * (people + 1) + 1
      worth[edge] = placed * lots * (people + 1) + lot(person, place[edge] as number)
      if ((worth[edge] as number) > mostWorth) throw new RangeError('more points than can be added exactly')
    }
  }
  return worth
}

const lots = 1024

/** Drawn from both ids: the same each time, and it favours nobody's name, number or place in a list. */
export function lotOf(person: string, place: string): number {
  let hash = 0x811c9dc5
  const text = `${person} ${place}`
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) % lots
}
