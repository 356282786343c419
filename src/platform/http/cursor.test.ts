import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOf, readCursor, writeCursor } from './cursor.ts'

describe('a long list in pages', () => {
  it('shows every row once, whatever the size of a page', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.integer({ min: 1, max: 7 }), (numbers, size) => {
        const sorted = numbers.sort((a, b) => a - b)
        const shown = allFrom(sorted, size, -1)
        expect(shown).toEqual(sorted)
      }),
      { examples: [[[0, 1], 1]] },
    )
  })

  it('starts at the top when the cursor is nonsense', () => {
    for (const cursor of ['', 'x', 'bm9uc2Vuc2U', writeCursor(['a', 'b', 'c'])]) {
      expect(readCursor(cursor, 2)).toBeUndefined()
    }
  })
})

/** Page after page, as somebody reads a list to its end. */
function allFrom(sorted: readonly number[], size: number, after: number): readonly number[] {
  const left = sorted.filter((row) => row > after)
  const page = pageOf(left.slice(0, size + 1), size, (row) => [row])
  const place = readCursor(page.next ?? undefined, 1)
  return place ? [...page.rows, ...allFrom(sorted, size, Number(place[0]))] : page.rows
}
