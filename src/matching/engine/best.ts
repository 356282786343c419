/** Where the engine puts a pair. */
export const listKeys = ['fits', 'toAsk', 'almost'] as const
export type ListKey = (typeof listKeys)[number]
export const [fits, toAsk, almost] = [0, 1, 2]

export interface Hit {
  readonly row: number
  readonly score: number
}

/** The best of one list, the best first; between equals the id decides. */
export interface Best {
  /** What scores less than this does not come in any more. */
  floor: number
  readonly offer: (row: number, score: number) => void
  readonly hits: () => readonly Hit[]
  /** How many stand before the place that was given. */
  readonly before: () => number
}

/** A list nobody asked for: nothing comes in, and nobody needs to look. */
export const unwanted = (): Best => ({
  floor: Number.POSITIVE_INFINITY,
  offer: () => {},
  hits: () => [],
  before: () => 0,
})

export interface Order {
  /** Below nought: between equals the first row comes earlier. */
  readonly compare: (rowA: number, rowB: number) => number
  /** What stands before this place is passed: below nought a row comes before its id, nought is the row itself. */
  readonly after?: { readonly score: number; readonly compare: (row: number) => number } | undefined
  /** Every row is to be counted, so none may be passed by. */
  readonly counted?: boolean | undefined
}

/** A heap with the worst on top. */
export function bestOf(most: number, { compare, after, counted }: Order): Best {
  const rows = new Int32Array(most)
  const scores = new Int32Array(most)
  let count = 0
  let before = 0

  const isWorse = (rowA: number, scoreA: number, rowB: number, scoreB: number) =>
    scoreA !== scoreB ? scoreA < scoreB : compare(rowA, rowB) > 0
  const worse = (a: number, b: number) =>
    isWorse(rows[a] as number, scores[a] as number, rows[b] as number, scores[b] as number)

  function isPassed(row: number, score: number): boolean {
    if (!after || score < after.score) return false
    return score > after.score || after.compare(row) <= 0
  }
  function swap(a: number, b: number) {
    const [row, score] = [rows[a] as number, scores[a] as number]
    rows[a] = rows[b] as number
    scores[a] = scores[b] as number
    rows[b] = row
    scores[b] = score
  }
  function rise(from: number) {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1
      if (!worse(at, above)) return
      swap(at, above)
      at = above
    }
  }
  function sink() {
    for (let at = 0; ; ) {
      let least = at
      for (const below of [2 * at + 1, 2 * at + 2]) if (below < count && worse(below, least)) least = below
      if (least === at) return
      swap(at, least)
      at = least
    }
  }
  function offer(row: number, score: number) {
    if (after && isPassed(row, score)) {
      before++
      return
    }
    if (most === 0) return
    if (count < most) {
      rows[count] = row
      scores[count] = score
      rise(count++)
    } else if (!isWorse(row, score, rows[0] as number, scores[0] as number)) {
      rows[0] = row
      scores[0] = score
      sink()
    }
    if (count === most && !counted) best.floor = scores[0] as number
  }
  const best: Best = {
    floor: -1,
    offer,
    before: () => before,
    hits: () =>
      Array.from({ length: count }, (_, at) => ({ row: rows[at] as number, score: scores[at] as number })).sort(
        (a, b) => (isWorse(a.row, a.score, b.row, b.score) ? 1 : -1),
      ),
  }
  return best
}
