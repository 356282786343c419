import { nowhere, type Table } from './table.ts'

/** Tries every plan: for tests only. Gives the highest sum and one plan that has it. */
export function tryEveryPlan(table: Table, mayBe: (at: Int32Array) => boolean = () => true) {
  const at = new Int32Array(table.people).fill(nowhere)
  const left = Int32Array.from(table.seats)
  let best = { sum: Number.NEGATIVE_INFINITY, at: Int32Array.from(at) }
  const tryFrom = (person: number, sum: number): void => {
    if (person === table.people) {
      if (sum > best.sum && mayBe(at)) best = { sum, at: Int32Array.from(at) }
      return
    }
    tryFrom(person + 1, sum)
    for (let edge = table.from[person] as number; edge < (table.from[person + 1] as number); edge++) {
      const place = table.place[edge] as number
      if (left[place] === 0) continue
      left[place] = (left[place] as number) - 1
      at[person] = place
      tryFrom(person + 1, sum + (table.worth[edge] as number))
      at[person] = nowhere
      left[place] = (left[place] as number) + 1
    }
  }
  tryFrom(0, 0)
  return best
}
