import { almost, type Best, fits, toAsk } from './best.ts'
import { type Cells, leastDistance, leastNorthSouth, rowsInWord, wordsInCell } from './cells.ts'
import { mostCloseness, signLength } from './kinship.ts'
import { share } from './points.ts'
import type { Roads } from './travel.ts'

/** Who asks, a person or a piece of work, and how a row is weighed for it. */
export interface Asker {
  readonly place: { readonly lat: number; readonly lon: number } | null
  /** Which occupations would do, as a sign. */
  readonly sign: Int32Array
  /** Points for occupation, by closeness. */
  readonly occupationPoints: Int32Array
  readonly distancePoints: number
  readonly farHectometres: number
  /** The most that skills and hours bring together. */
  readonly otherPoints: number
  /** How far anybody of this cell could travel for this, in hectometres; without end where that is not known. */
  readonly reachIn: (cell: number) => number
  /**
   * Offers each of 32 rows to where it belongs. `most`: the most that any of them can score; `near`: the most for distance
   * here; `out`: nothing here is within reach.
   */
  readonly weigh: (word: number, most: number, near: number, out: boolean) => void
}

/**
 * Goes through all rows and passes by what cannot come in: the nearest cells first, and in a first round only what is
 * of the wished kind, so that what is found early is hard to beat. The answer is that of weighing every row.
 */
export function search(cells: Cells, rows: number, asker: Asker, roads: Roads, best: readonly Best[]) {
  const near = cellsNear(cells, asker, roads)
  for (const ofKind of [true, false]) {
    for (const { cell, least, out } of near) {
      const points = nearMost(least, asker)
      const words = Math.min((cell + 1) * wordsInCell, Math.ceil(rows / rowsInWord))
      for (let word = cell * wordsInCell; word < words; word++) {
        const close = mostCloseness(cells.signs, word * signLength, asker.sign, 0)
        if ((close === 5) !== ofKind) continue
        const most = (asker.occupationPoints[close] as number) + asker.otherPoints + points
        if (most >= lowest(best, out)) asker.weigh(word, most, points, out)
      }
    }
  }
}

interface NearCell {
  readonly cell: number
  readonly least: number
  /** All of it lies beyond reach. */
  readonly out: boolean
}

/** The cells that hold anything near enough for any list, the nearest first. */
function cellsNear(cells: Cells, asker: Asker, { almostWithin, leastReach }: Roads): readonly NearCell[] {
  const { place } = asker
  const near: NearCell[] = []
  for (let cell = 0; cell < cells.count; cell++) {
    const reach = cells.unplaced[cell] ? Number.POSITIVE_INFINITY : asker.reachIn(cell)
    const farthest = almostWithin > 0 ? (Math.max(reach, leastReach) * almostWithin) / 10 : Number.POSITIVE_INFINITY
    if (place && leastNorthSouth(cells, cell, place.lat) > farthest) continue
    const least = place ? leastDistance(cells, cell, place.lat, place.lon) : 0
    if (least <= farthest) near.push({ cell, least, out: least > reach })
  }
  return near.sort((a, b) => a.least - b.least || a.cell - b.cell)
}

/** What scores less comes into no list any more. */
export function lowest(best: readonly Best[], out: boolean): number {
  const near = (best[almost] as Best).floor
  return out ? near : Math.min(near, (best[fits] as Best).floor, (best[toAsk] as Best).floor)
}

const nearMost = (least: number, { place, distancePoints, farHectometres }: Asker): number =>
  place ? share(distancePoints, Math.max(0, farHectometres - least), farHectometres) : 0
