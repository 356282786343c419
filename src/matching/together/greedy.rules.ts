import { type Assignment, nowhere, type Table } from './table.ts'

/** What a table does without a plan: the best pair that is left first, until nobody or no seat is left. */
export function bestFirst(table: Table): Assignment['at'] {
  const owner = ownersOf(table)
  const order = Uint32Array.from(owner, (_, edge) => edge)
  order.sort((a, b) => (table.worth[b] as number) - (table.worth[a] as number) || a - b)
  const at = new Int32Array(table.people).fill(nowhere)
  const left = Int32Array.from(table.seats)
  for (const edge of order) {
    const [person, place] = [owner[edge] as number, table.place[edge] as number]
    if (at[person] !== nowhere || left[place] === 0) continue
    at[person] = place
    left[place] = (left[place] as number) - 1
  }
  return at
}

function ownersOf({ people, from, place }: Table): Int32Array {
  const owner = new Int32Array(place.length)
  for (let person = 0; person < people; person++) owner.fill(person, from[person], from[person + 1])
  return owner
}
