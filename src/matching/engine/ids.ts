import type { IdOrder } from './asked.ts'
import { int, stride } from './records.ts'

/** An id as four whole numbers from `at` on, and back: in the same order as the text. */
export function writeId(id: string, into: Int32Array, at: number) {
  const digits = id.replaceAll('-', '')
  for (let part = 0; part < 4; part++) into[at + part] = Number.parseInt(digits.slice(part * 8, part * 8 + 8), 16) | 0
}

export function readIdAt(from: Int32Array, at: number): string {
  const [a, b, c, d] = [int(from, at), int(from, at + 1), int(from, at + 2), int(from, at + 3)]
  return `${high(a)}${low(a)}-${high(b)}-${low(b)}-${high(c)}-${low(c)}${high(d)}${low(d)}`
}

/** Two digits for each byte, written once. */
const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const high = (part: number) => `${bytes[part >>> 24]}${bytes[(part >>> 16) & 255]}`
const low = (part: number) => `${bytes[(part >>> 8) & 255]}${bytes[part & 255]}`

/** Below nought: the first comes earlier, as its text does. */
export function compareIds(a: Int32Array, atA: number, b: Int32Array, atB: number): number {
  for (let part = 0; part < 4; part++) {
    const [one, other] = [int(a, atA + part) >>> 0, int(b, atB + part) >>> 0]
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

/** The order of rows by the id that begins at `at` in each, and against an id that stands nowhere. */
export function idOrder(ints: Int32Array, at: number): IdOrder {
  return {
    compare: (rowA, rowB) => compareIds(ints, rowA * stride + at, ints, rowB * stride + at),
    versus: (id) => {
      const other = new Int32Array(4)
      writeId(id, other, 0)
      return (row) => compareIds(ints, row * stride + at, other, 0)
    },
  }
}

/** Where each id stands: open addressing over the rows themselves, so that nothing is kept twice. */
export interface IdTable {
  readonly find: (id: Int32Array, at: number) => number
  readonly put: (row: number) => void
  readonly drop: (row: number) => void
}

const empty = -1
const gone = -2

/** `same` says whether this row has the id that stands at `at`. */
export function idTable(rows: number, hashAt: (row: number) => number, same: Same): IdTable {
  let slots = new Int32Array(sizeFor(rows)).fill(empty)
  let used = 0

  function find(id: Int32Array, at: number): number {
    for (let slot = hashOf(id, at) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const row = int(slots, slot)
      if (row === empty || (row >= 0 && same(row, id, at))) return row < 0 ? -1 : row
    }
  }
  function place(row: number) {
    let slot = hashAt(row) & (slots.length - 1)
    while (int(slots, slot) >= 0) slot = (slot + 1) & (slots.length - 1)
    if (int(slots, slot) === empty) used++
    slots[slot] = row
  }
  function put(row: number) {
    if (used * 3 > slots.length * 2) widen()
    place(row)
  }
  function widen() {
    const rowsNow = slots.filter((row) => row >= 0)
    slots = new Int32Array(sizeFor(rowsNow.length * 2)).fill(empty)
    used = 0
    for (const row of rowsNow) place(row)
  }
  function drop(row: number) {
    let slot = hashAt(row) & (slots.length - 1)
    while (int(slots, slot) !== row) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = gone
  }
  return { find, put, drop }
}

type Same = (row: number, id: Int32Array, at: number) => boolean

const sizeFor = (rows: number) => 2 ** Math.ceil(Math.log2(Math.max(1024, rows * 1.6)))

export const hashOf = (id: Int32Array, at: number): number =>
  (Math.imul(int(id, at), 0x9e3779b1) ^ Math.imul(int(id, at + 3), 0x85ebca6b)) >>> 7
