/**
 * Who may go where, as the solver sees it: people and places are numbers, and only pairs that may be are edges.
 * The edges of person `i` stand from `from[i]` up to `from[i + 1]`, each place once.
 */
export interface Table {
  readonly people: number
  /** How many people each place can take. */
  readonly seats: Int32Array
  readonly from: Int32Array
  readonly place: Int32Array
  /** What each edge is worth: whole, above zero and at most `mostWorth`. */
  readonly worth: Float64Array
}

/** Where each person goes, or `nowhere`, with what a seat at each place is worth to who would like it: the proof. */
export interface Assignment {
  readonly at: Int32Array
  readonly price: Float64Array
}

export const nowhere = -1

/** Sums of three such numbers are still exact in a double. */
export const mostWorth = 2 ** 51
