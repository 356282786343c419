/** What was found of the conditions of 32 rows: a bit for each row. */
export interface Held {
  /** At least one no. */
  noes: number
  /** At least two: no list has room for these. */
  twoNoes: number
  /** Something is not known. */
  asks: number
}

export const nothingHeld = (): Held => ({ noes: 0, twoNoes: 0, asks: 0 })

export function sayNo(held: Held, rows: number) {
  held.twoNoes |= held.noes & rows
  held.noes |= rows
}

export function sayAsk(held: Held, rows: number) {
  held.asks |= rows
}

/** Tells the eight conditions that are a few bits of 32 rows: hours, dayparts, first start, start, what helps, Dutch, sector, register. */
export type Meets = (word: number, held: Held) => void
