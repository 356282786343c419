/**
 * Rows of whole numbers in shared memory: sixteen for each row, which is one line of the processor's cache, and behind
 * them the lists of a row (skills, licences, wishes), each number sixteen bits.
 */
export interface Records {
  ints: Int32Array
  lists: Uint16Array
  /** 1 is there, 0 has gone or was replaced. */
  live: Uint8Array
  /** Who may find the row, by the code of a team; nought is everybody. */
  groups: Uint16Array
  count: number
  listsUsed: number
}

export const stride = 16

export const int = (of: Int32Array, at: number): number => of[at] as number
export const short = (of: Uint16Array, at: number): number => of[at] as number

const shared = (bytes: number) => new SharedArrayBuffer(bytes)
const ints = (length: number) => new Int32Array(shared(length * 4))
const shorts = (length: number) => new Uint16Array(shared(length * 2))
const bytes = (length: number) => new Uint8Array(shared(length))

/** Room for `rows` to begin with; more is made when it is needed. */
export const records = (rows: number): Records => ({
  ints: ints(rows * stride),
  lists: shorts(rows * 12),
  live: bytes(rows),
  groups: shorts(rows),
  count: 0,
  listsUsed: 0,
})

/** Copies a row in behind the others, and says which it is. */
export function append(to: Records, row: Int32Array, list: ArrayLike<number>, listAt: number, group = 0): number {
  const at = to.count
  makeRoom(to, list.length)
  to.ints.set(row, at * stride)
  to.ints[at * stride + listAt] = to.listsUsed
  to.lists.set(list, to.listsUsed)
  to.listsUsed += list.length
  to.live[at] = 1
  to.groups[at] = group
  to.count = at + 1
  return at
}

function makeRoom(to: Records, listLength: number) {
  if (to.count >= to.live.length) {
    const rows = more(to.live.length)
    to.ints = copied(to.ints, ints(rows * stride))
    to.live = copied(to.live, bytes(rows))
    to.groups = copied(to.groups, shorts(rows))
  }
  const needed = to.listsUsed + listLength
  if (needed > to.lists.length) to.lists = copied(to.lists, shorts(Math.max(needed, more(to.lists.length))))
}

const more = (length: number) => Math.ceil(length * 1.25) + 1024

function copied<Numbers extends Int32Array | Uint16Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}
