import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNoDay, less, more, same, slice, sooner, unslice } from './slices.ts'

const noDay = -(2 ** 31)
const aDay = fc.oneof(fc.constant(noDay), fc.integer({ min: -800_000, max: 800_000 }))
const aByte = fc.integer({ min: 0, max: 255 })
const upTo32 = { minLength: 1, maxLength: 32 }

/** Two facts of each row: a byte, and a day. */
function sliced(rows: readonly (readonly [number, number])[]): Int32Array {
  const slices = new Int32Array(64)
  for (const [row, facts] of rows.entries()) slice(slices, row, Int32Array.from(facts), [0, 1])
  return slices
}
const rowsIn = (bits: number, count: number) => Array.from({ length: count }, (_, row) => ((bits >>> row) & 1) === 1)

describe('facts that are turned on their side', () => {
  it('tell of 32 bytes at once which are less than, more than and the same as a number', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aByte, aDay), upTo32), fc.integer({ min: 0, max: 300 }), (rows, number) => {
        const slices = sliced(rows)
        const bytes = rows.map(([byte]) => byte)
        expect(rowsIn(less(slices, 0, 8, number), rows.length)).toEqual(bytes.map((byte) => byte < number))
        expect(rowsIn(more(slices, 0, 8, number), rows.length)).toEqual(bytes.map((byte) => byte > number))
        if (number < 256)
          expect(rowsIn(same(slices, 0, 8, number), rows.length)).toEqual(bytes.map((byte) => byte === number))
      }),
    )
  })

  it('tell which days are sooner, those before 1970 as well, and which are not known', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aByte, aDay), upTo32), aDay, (rows, than) => {
        const slices = sliced(rows)
        const days = rows.map(([, day]) => day)
        expect(rowsIn(sooner(slices, 32, than), rows.length)).toEqual(days.map((day) => day < than))
        expect(rowsIn(isNoDay(slices, 32), rows.length)).toEqual(days.map((day) => day === noDay))
      }),
    )
  })

  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aByte, aDay), upTo32), (rows) => {
        const slices = sliced(rows)
        const back = rows.map((_, row) => {
          const facts = new Int32Array(2)
          unslice(slices, row, facts, [0, 1])
          return [...facts]
        })
        expect(back).toEqual(rows)
      }),
    )
  })
})
