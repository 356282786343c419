import { addSign, signLength } from './kinship.ts'
import { fromGrid } from './numbers.ts'
import { int } from './records.ts'

/**
 * Rows lie together by place, a cell of them at a time, and within a cell by occupation. Of a cell is known the box in
 * which all of it lies, of each word of rows which occupations may be in it: whole cells and words are passed by when
 * they cannot hold anything better than what was found.
 */
export interface Cells {
  /** Least and most latitude and longitude, four numbers for each cell; the least above the most is an empty box. */
  boxes: Int32Array
  /** Rows without a place lie here too. */
  unplaced: Uint8Array
  signs: Int32Array
  count: number
}

export const rowsInWord = 32
export const wordsInCell = 16
export const rowsInCell = rowsInWord * wordsInCell

const sharedInts = (length: number) => new Int32Array(new SharedArrayBuffer(length * 4))

export const cells = (rows: number): Cells => {
  const most = Math.max(1, Math.ceil(rows / rowsInCell))
  return {
    boxes: sharedInts(most * 4),
    unplaced: new Uint8Array(new SharedArrayBuffer(most)),
    signs: sharedInts(most * wordsInCell * signLength),
    count: 0,
  }
}

/** Makes the box and the sign of where this row lies wide enough for it. */
export function widen(of: Cells, row: number, place: readonly [number, number] | null) {
  const cell = Math.floor(row / rowsInCell)
  if (cell >= of.count) open(of, cell)
  if (!place) {
    of.unplaced[cell] = 1
    return
  }
  const at = cell * 4
  of.boxes[at] = Math.min(int(of.boxes, at), place[0])
  of.boxes[at + 1] = Math.max(int(of.boxes, at + 1), place[0])
  of.boxes[at + 2] = Math.min(int(of.boxes, at + 2), place[1])
  of.boxes[at + 3] = Math.max(int(of.boxes, at + 3), place[1])
}

const signAt = (row: number): number => Math.floor(row / rowsInWord) * signLength

export const signOccupation = (of: Cells, row: number, code: number, unit: number) =>
  addSign(of.signs, signAt(row), code, unit)

const nothing = 2 ** 31 - 1

function open(of: Cells, cell: number) {
  if (cell >= of.unplaced.length) grow(of)
  of.boxes.set([nothing, -nothing, nothing, -nothing], cell * 4)
  of.count = cell + 1
}

function grow(of: Cells) {
  const wider = cells((Math.ceil(of.unplaced.length * 1.25) + 8) * rowsInCell)
  wider.boxes.set(of.boxes)
  wider.unplaced.set(of.unplaced)
  wider.signs.set(of.signs)
  of.boxes = wider.boxes
  of.unplaced = wider.unplaced
  of.signs = wider.signs
}

const earthHectometres = 63_710
const radians = (degrees: number) => (degrees * Math.PI) / 180
const haversine = (angle: number) => Math.sin(angle / 2) ** 2

/** Nothing in this cell lies nearer than so many hectometres. Never too much: the law of haversines at the nearest edges. */
export function leastDistance(of: Cells, cell: number, lat: number, lon: number): number {
  const at = cell * 4
  const south = fromGrid(int(of.boxes, at))
  const north = fromGrid(int(of.boxes, at + 1))
  if (south > north) return 0
  const up = Math.max(0, south - lat, lat - north)
  const aside = Math.max(0, fromGrid(int(of.boxes, at + 2)) - lon, lon - fromGrid(int(of.boxes, at + 3)))
  const narrowest = Math.min(Math.cos(radians(south)), Math.cos(radians(north)))
  const across = aside > 90 ? 0 : Math.cos(radians(lat)) * narrowest * haversine(radians(aside))
  const angle = 2 * Math.asin(Math.sqrt(Math.min(1, haversine(radians(up)) + across)))
  return Math.max(0, Math.floor(earthHectometres * angle) - 1)
}

/** The same by latitude alone: no sines, and most of what is far away is passed by with it. */
export function leastNorthSouth(of: Cells, cell: number, lat: number): number {
  const [south, north] = [fromGrid(int(of.boxes, cell * 4)), fromGrid(int(of.boxes, cell * 4 + 1))]
  return south > north ? 0 : Math.floor(earthHectometres * radians(Math.max(0, south - lat, lat - north))) - 1
}
