import { slice } from './slices.ts'

/**
 * Rows of whole numbers in shared memory: sixteen for each row, which is one line of the processor's cache, and behind
 * them the lists of a row (skills, licences, wishes), each number sixteen bits.
 */
export interface Records {
  ints: Int32Array
  lists: Uint16Array
  /** A bit for each row: it is there, and has not gone or been replaced. */
  live: Int32Array
  /** Some of the numbers once more, turned on their side. */
  slices: Int32Array
  readonly sliced: readonly number[]
  /** Who may find the row, by the code of a team; nought is everybody. */
  groups: Uint16Array
  count: number
  listsUsed: number
}

export const stride = 16
/** What is written of a row: what is kept as it is, and what is sliced only. */
export const written = 20

export const int = (of: Int32Array, at: number): number => of[at] as number
export const short = (of: Uint16Array, at: number): number => of[at] as number

const shared = (bytes: number) => new SharedArrayBuffer(bytes)
const ints = (length: number) => new Int32Array(shared(length * 4))
const shorts = (length: number) => new Uint16Array(shared(length * 2))

/** Room for `rows` to begin with; more is made when it is needed. */
export const records = (rows: number, sliced: readonly number[]): Records => ({
  ints: ints(rows * stride),
  lists: shorts(rows * 12),
  live: ints(Math.ceil(rows / 32)),
  slices: ints(Math.ceil(rows / 32) * sliced.length * 32),
  sliced,
  groups: shorts(rows),
  count: 0,
  listsUsed: 0,
})

/** Copies a row in behind the others, and says which it is. */
export function append(to: Records, row: Int32Array, list: ArrayLike<number>, listAt: number, group = 0): number {
  const at = to.count
  makeRoom(to, list.length)
  for (let part = 0; part < stride; part++) to.ints[at * stride + part] = int(row, part)
  to.ints[at * stride + listAt] = to.listsUsed
  to.lists.set(list, to.listsUsed)
  to.listsUsed += list.length
  to.live[at >>> 5] = int(to.live, at >>> 5) | (1 << (at & 31))
  slice(to.slices, at, row, to.sliced)
  to.groups[at] = group
  to.count = at + 1
  return at
}

function makeRoom(to: Records, listLength: number) {
  if (to.count >= to.groups.length) {
    const rows = more(to.groups.length)
    const words = Math.ceil(rows / 32)
    to.ints = copied(to.ints, ints(rows * stride))
    to.live = copied(to.live, ints(words))
    to.slices = copied(to.slices, ints(words * to.sliced.length * 32))
    to.groups = copied(to.groups, shorts(rows))
  }
  const needed = to.listsUsed + listLength
  if (needed > to.lists.length) to.lists = copied(to.lists, shorts(Math.max(needed, more(to.lists.length))))
}

const more = (length: number) => Math.ceil(length * 1.25) + 1024

export const isLive = ({ live }: Records, row: number): boolean => ((int(live, row >>> 5) >>> (row & 31)) & 1) === 1

export function end({ live }: Records, row: number) {
  live[row >>> 5] = int(live, row >>> 5) & ~(1 << (row & 31))
}

function copied<Numbers extends Int32Array | Uint16Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}
