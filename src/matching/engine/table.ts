import { type Cells, cells, rowsInCell, signOccupation, widen } from './cells.ts'
import { hashOf, type IdTable, idTable } from './ids.ts'
import type { Kinship } from './kinship.ts'
import { fromGrid } from './numbers.ts'
import { alongCurve, ordered } from './order.ts'
import { append, end, int, isLive, type Records, records, short, stride, written } from './records.ts'
import { unslice } from './slices.ts'

/** How one kind of thing, people or work, is laid out in its rows. */
export interface Layout {
  readonly lists: number
  /** Which of the numbers are sliced, for conditions of 32 rows at once. */
  readonly sliced: readonly number[]
  readonly id: number
  /** Two numbers, where the place is known. */
  readonly place: number
  readonly isPlaced: (ints: Int32Array, at: number) => boolean
  /** Whether two rows are the same one, once their ids are. */
  readonly isSame: (a: Int32Array, atA: number, b: Int32Array, atB: number) => boolean
  /** From where to where in its lists the occupations stand, or the one it has. */
  readonly occupations: (of: Records, row: number) => readonly number[]
  readonly lengthOf: (of: Records, row: number) => number
}

/** Rows that are kept in a good order, with newer ones behind them until they are put in order again. */
export interface Table {
  readonly rows: Records
  readonly cells: Cells
  /** How many stand in order; those behind came later. */
  readonly inOrder: number
  readonly size: () => number
  readonly rowOf: (row: Int32Array) => number
  /** The old row of the same id goes; the new one counts in the next answer. */
  readonly put: (row: Int32Array, list: ArrayLike<number>, group?: number) => number
  /** How many rows may be found by whoever sees these groups; without them all. */
  readonly sizeFor: (sees: Uint8Array | undefined) => number
  readonly remove: (row: Int32Array) => boolean
}

export function emptyTable(layout: Layout, kin: Kinship, room = 1024): Table {
  return tableOf(records(room, layout.sliced), cells(room), layout, kin)
}

function tableOf(rows: Records, inCells: Cells, layout: Layout, kin: Kinship): Table {
  const inOrder = rows.count
  const ids = idsOf(rows, layout)
  const sizes: number[] = []
  for (let row = 0; row < rows.count; row++) {
    settle(row)
    ids.put(row)
    count(row, 1)
  }

  function count(row: number, more: number) {
    const group = short(rows.groups, row)
    sizes[group] = (sizes[group] ?? 0) + more
  }
  const sizeFor = (sees: Uint8Array | undefined) =>
    sizes.reduce((sum, one, group) => (!sees || sees[group] === 1 ? sum + one : sum), 0)

  function settle(row: number) {
    const at = row * stride
    const { ints } = rows
    const place = layout.isPlaced(ints, at)
      ? ([int(ints, at + layout.place), int(ints, at + layout.place + 1)] as const)
      : null
    widen(inCells, row, place)
    for (const code of layout.occupations(rows, row)) signOccupation(inCells, row, code, kin.unitOf(code))
  }
  const rowOf = (row: Int32Array) => ids.find(row, layout.id)
  function remove(row: Int32Array): boolean {
    const old = rowOf(row)
    if (old < 0) return false
    end(rows, old)
    ids.drop(old)
    count(old, -1)
    return true
  }
  function put(row: Int32Array, list: ArrayLike<number>, group = 0): number {
    remove(row)
    const at = append(rows, row, list, layout.lists, group)
    settle(at)
    ids.put(at)
    count(at, 1)
    return at
  }
  return { rows, cells: inCells, inOrder, size: () => sizeFor(undefined), sizeFor, rowOf, put, remove }
}

const idsOf = (rows: Records, layout: Layout): IdTable =>
  idTable(
    rows.count,
    (row) => hashOf(rows.ints, row * stride + layout.id),
    (row, id, at) => layout.isSame(rows.ints, row * stride, id, at - layout.id),
  )

/** The same rows, those that went left out, in a good order: near each other on the map, then by occupation. */
export function inGoodOrder(table: Table, layout: Layout, kin: Kinship): Table {
  const old = table.rows
  const living = Int32Array.from({ length: old.count }, (_, row) => row).filter((row) => isLive(old, row))
  const order = ordered(
    living,
    (row) => placeOf(old, layout, row),
    (row) => kindOf(old, layout, kin, row),
    rowsInCell,
  )
  const rows = records(spare(order.length), layout.sliced)
  const lists = order.reduce((sum, row) => sum + layout.lengthOf(old, row), 0)
  rows.lists = new Uint16Array(new SharedArrayBuffer(spare(lists) * 2))
  const whole = new Int32Array(written)
  for (const row of order) {
    const start = int(old.ints, row * stride + layout.lists)
    const list = old.lists.subarray(start, start + layout.lengthOf(old, row))
    whole.set(old.ints.subarray(row * stride, (row + 1) * stride))
    unslice(old.slices, row, whole, layout.sliced)
    append(rows, whole, list, layout.lists, short(old.groups, row))
  }
  return tableOf(rows, cells(spare(order.length)), layout, kin)
}

/** Room for what comes in before the next time. */
const spare = (rows: number) => Math.ceil(rows * 1.02) + 1024

/** Without a place: at the very end. */
function placeOf({ ints }: Records, layout: Layout, row: number): number {
  const at = row * stride
  if (!layout.isPlaced(ints, at)) return Number.MAX_SAFE_INTEGER
  return alongCurve(fromGrid(int(ints, at + layout.place)), fromGrid(int(ints, at + layout.place + 1)))
}

const kindOf = (rows: Records, layout: Layout, kin: Kinship, row: number): number => {
  const first = layout.occupations(rows, row)[0]
  return first === undefined ? 0 : kin.unitOf(first) * 65_536 + first
}

export const tableBytes = ({ rows, cells }: Table): number =>
  rows.ints.byteLength +
  rows.lists.byteLength +
  rows.live.byteLength +
  rows.slices.byteLength +
  rows.groups.byteLength +
  cells.boxes.byteLength +
  cells.unplaced.byteLength +
  cells.signs.byteLength
