import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOf, readCursor, writeCursor } from './cursor.ts'

describe('a long list in pages', () => {
  it('shows every row once, whatever the size of a page', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.integer({ min: 1, max: 7 }), (numbers, size) => {
        const sorted = numbers.sort((a, b) => a - b)
        const shown: number[] = []
        for (let after = -1, more = true; more; ) {
          const page = pageOf(sorted.filter((row) => row > after).slice(0, size + 1), size, (row) => [row])
          shown.push(...page.rows)
          const place = readCursor(page.next ?? undefined, 1)
          more = place !== undefined
          after = Number(place?.[0])
        }
        expect(shown).toEqual(sorted)
      }),
    )
  })

  it('starts at the top when the cursor is nonsense', () => {
    for (const cursor of ['', 'x', 'bm9uc2Vuc2U', writeCursor(['a', 'b', 'c'])]) {
      expect(readCursor(cursor, 2)).toBeUndefined()
    }
  })
})
