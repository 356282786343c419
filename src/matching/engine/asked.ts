import { type Best, bestOf, type Hit, type ListKey, listKeys, unwanted } from './best.ts'
import type { Tally } from './weigh.ts'

/** What is asked of the engine. */
export interface Asked {
  /** How many of each list; a list that is not named is not made. */
  readonly most: Partial<Record<ListKey, number>>
  /** Where the page before ended. */
  readonly after?: { readonly list: ListKey; readonly score: number; readonly id: string }
  /** Count every row of every list: slower, because nothing is passed by for its score. */
  readonly counted?: boolean
  /** Which teams' own work may be found, one for each code of a team; without it all of it. */
  readonly sees?: Uint8Array
  /** Told every row in whose way is exactly one thing, however far away; asked together with `counted`. */
  readonly tellOneNo?: (row: number) => void
  /** Ids that are not to be found. */
  readonly except?: readonly string[]
}

export interface Counts {
  readonly fits: number
  readonly toAsk: number
  readonly almost: number
  readonly no: number
}

export interface Found<Row> {
  readonly fits: readonly Row[]
  readonly toAsk: readonly Row[]
  readonly almost: readonly Row[]
  /** Of every row, where it was asked to count; otherwise of those that were weighed to the end. */
  readonly counts: Counts
  /** How many stand before `after`, by list; only where it was asked to count. */
  readonly before: Readonly<Record<ListKey, number>>
}

/** More than this nobody reads, and nobody needs to hold. */
export const mostHits = 1000

/** How rows are told apart between equals: with each other, and with the id at which a page ended. */
export interface IdOrder {
  readonly compare: (rowA: number, rowB: number) => number
  readonly versus: (id: string) => (row: number) => number
}

/** One for each list, in their order. */
export function bestFor({ most, after, counted }: Asked, { compare, versus }: IdOrder): readonly Best[] {
  return listKeys.map((list) => {
    const wanted = most[list]
    if (wanted === undefined && !counted) return unwanted()
    const from = after?.list === list ? { score: after.score, compare: versus(after.id) } : undefined
    return bestOf(Math.min(mostHits, wanted ?? 0), { compare, after: from, counted })
  })
}

/** Tells the rows that were found as whoever asked knows them. */
export function foundOf<Row>(best: readonly Best[], tally: Tally, rows: number, told: (hit: Hit) => Row): Found<Row> {
  const [fits, toAsk, almost] = best.map((one) => one.hits().map(told))
  const [beforeFits, beforeToAsk, beforeAlmost] = best.map((one) => one.before())
  return {
    fits: fits ?? [],
    toAsk: toAsk ?? [],
    almost: almost ?? [],
    counts: { ...tally, no: rows - tally.fits - tally.toAsk - tally.almost },
    before: { fits: beforeFits ?? 0, toAsk: beforeToAsk ?? 0, almost: beforeAlmost ?? 0 },
  }
}
