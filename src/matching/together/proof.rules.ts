import { type Assignment, nowhere, type Table } from './table.ts'

/**
 * Whether the prices prove that no plan can be better. Nobody holds a seat that is not hers to hold; everybody has what
 * leaves her most after its price, or nothing leaves her anything; a place with a seat left costs nothing. Then every
 * other plan has at most this sum: whatever it gives, the prices take, and no person can be left more.
 */
export function isProved(table: Table, plan: Assignment): boolean {
  const taken = new Int32Array(table.seats.length)
  for (let person = 0; person < table.people; person++) {
    if (!hasHerBest(table, plan, person)) return false
    const place = plan.at[person] as number
    if (place !== nowhere) taken[place] = (taken[place] as number) + 1
  }
  return table.seats.every((seats, place) => {
    const [used, price] = [taken[place] as number, plan.price[place] as number]
    return used <= seats && price >= 0 && (used === seats || price === 0)
  })
}

function hasHerBest({ from, place, worth }: Table, { at, price }: Assignment, person: number): boolean {
  let [most, own] = [0, at[person] === nowhere ? 0 : Number.NaN]
  const end = from[person + 1] as number
  for (let edge = from[person] as number; edge < end; edge++) {
    const left = (worth[edge] as number) - (price[place[edge] as number] as number)
    if (left > most) most = left
    if (place[edge] === at[person]) own = left
  }
  return own === most
}
