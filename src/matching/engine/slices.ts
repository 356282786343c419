import { int } from './records.ts'

/**
 * The same facts once more, turned on their side: of 32 rows the first bits stand in one number, their second bits in the
 * next. So a condition of 32 rows is told in as many steps as a fact has bits.
 */

/** The row's facts, in as many numbers as are sliced. Its bits have to be nought before. */
export function slice(into: Int32Array, row: number, facts: Int32Array, which: readonly number[]) {
  const [bit, at] = [1 << (row & 31), (row >>> 5) * which.length * 32]
  for (let place = 0; place < which.length; place++) {
    for (let left = int(facts, which[place] as number); left !== 0; ) {
      const lowest = left & -left
      const slot = at + place * 32 + 31 - Math.clz32(lowest)
      into[slot] = int(into, slot) | bit
      left ^= lowest
    }
  }
}

/** Sixty-four bits stand in two numbers. */
export const two = (first: number): readonly [number, number] => [first, first + 1]

/** Puts the sliced facts of this row back where they were written. */
export function unslice(slices: Int32Array, row: number, into: Int32Array, which: readonly number[]) {
  const [bit, at] = [row & 31, (row >>> 5) * which.length * 32]
  for (let place = 0; place < which.length; place++) {
    let fact = 0
    for (let one = 0; one < 32; one++) fact |= ((int(slices, at + place * 32 + one) >>> bit) & 1) << one
    into[which[place] as number] = fact
  }
}

/** The rows whose fact of so many bits, from `at` on, is less than `than`. */
export function less(slices: Int32Array, at: number, bits: number, than: number): number {
  if (than >= 2 ** bits) return -1
  let [found, equal] = [0, -1]
  for (let bit = bits - 1; bit >= 0 && equal !== 0; bit--) {
    const set = int(slices, at + bit)
    if ((than >>> bit) & 1) {
      found |= equal & ~set
      equal &= set
    } else equal &= ~set
  }
  return found
}

export const more = (slices: Int32Array, at: number, bits: number, than: number): number =>
  ~less(slices, at, bits, than + 1)

export function same(slices: Int32Array, at: number, bits: number, as: number): number {
  let equal = -1
  for (let bit = 0; bit < bits && equal !== 0; bit++) {
    const set = int(slices, at + bit)
    equal &= (as >>> bit) & 1 ? set : ~set
  }
  return equal
}

/** Days are whole numbers below and above nought; not known is the least of all. */
export const sooner = (slices: Int32Array, at: number, than: number): number => {
  const below = int(slices, at + 31)
  return than < 0 ? below & less(slices, at, 31, than & 0x7fffffff) : below | less(slices, at, 31, than)
}

/** `noDay` has its sign and nothing else. */
export const isNoDay = (slices: Int32Array, at: number): number => {
  const below = int(slices, at + 31)
  return below === 0 ? 0 : below & same(slices, at, 31, 0)
}
