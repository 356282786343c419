import { almost, type Best, fits, toAsk } from './best.ts'
import { type Cells, leastDistance, rowsInCell, rowsInWord, signAt, wordsInCell } from './cells.ts'
import { mostCloseness } from './kinship.ts'
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
  /** `near`: the most points for distance here. `out`: nothing here is within reach. Offers each row to where it belongs. */
  readonly weigh: (from: number, until: number, near: number, out: boolean) => void
}

/**
 * Goes through all rows and passes by what cannot come in: the nearest cells first, and in a first round only what is
 * of the wished kind, so that what is found early is hard to beat. The answer is that of weighing every row.
 */
export function search(cells: Cells, rows: number, asker: Asker, roads: Roads, best: readonly Best[]) {
  const leasts = leastDistances(cells, asker)
  const order = nearestFirst(leasts)
  for (const ofKind of [true, false]) {
    for (const cell of order) {
      const least = leasts[cell] as number
      const reach = cells.unplaced[cell] ? Number.POSITIVE_INFINITY : asker.reachIn(cell)
      if (roads.almostWithin > 0 && least * 10 > Math.max(reach, roads.leastReach) * roads.almostWithin) continue
      const out = least > reach
      const near = nearMost(least, asker)
      for (let word = 0; word < wordsInCell; word++) {
        const from = cell * rowsInCell + word * rowsInWord
        if (from >= rows) break
        const close = mostCloseness(cells.signs, signAt(from), asker.sign, 0)
        if ((close === 5) !== ofKind) continue
        const most = (asker.occupationPoints[close] as number) + asker.otherPoints + near
        if (most < lowest(best, out)) continue
        const until = Math.min(rows, from + rowsInWord)
        asker.weigh(from, until, near, out)
      }
    }
  }
}

/** What scores less comes into no list any more. */
export function lowest(best: readonly Best[], out: boolean): number {
  const near = (best[almost] as Best).floor
  return out ? near : Math.min(near, (best[fits] as Best).floor, (best[toAsk] as Best).floor)
}

const nearMost = (least: number, { place, distancePoints, farHectometres }: Asker): number =>
  place ? share(distancePoints, Math.max(0, farHectometres - least), farHectometres) : 0

function leastDistances(cells: Cells, { place }: Asker): Int32Array {
  const leasts = new Int32Array(cells.count)
  if (place)
    for (let cell = 0; cell < cells.count; cell++) leasts[cell] = leastDistance(cells, cell, place.lat, place.lon)
  return leasts
}

const nearestFirst = (leasts: Int32Array): Int32Array =>
  Int32Array.from(leasts.keys()).sort((a, b) => (leasts[a] as number) - (leasts[b] as number))
