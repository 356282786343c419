import { describe, expect, it } from 'vitest'
import { id, newId, readId } from './id.ts'

describe('an id', () => {
  it('is new every time and reads back as itself', () => {
    const made = newId<'Person'>()
    expect(newId<'Person'>()).not.toBe(made)
    expect(readId<'Person'>(` ${made.toUpperCase()} `)).toEqual({ done: true, value: made })
  })

  it('leads nowhere when it is broken', () => {
    for (const text of ['', '12', `${newId()}0`, "' or 1=1"]) {
      expect(readId(text)).toEqual({ done: false, refusal: { because: 'not-an-id', kind: 'not-found' } })
    }
    expect(() => id('12')).toThrow()
  })
})
