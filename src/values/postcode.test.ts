import { describe, expect, it } from 'vitest'
import { formatPostcode, pc4Of, readPc4, readPostcode } from './postcode.ts'

describe('a postcode', () => {
  it('is read with spaces and small letters, and kept as 1234AB', () => {
    for (const text of ['1234AB', '1234 ab', ' 12 34 Ab '])
      expect(readPostcode(text)).toEqual({ done: true, value: '1234AB' })
  })

  it('gives its four digits, which are also enough by themselves', () => {
    const read = readPostcode('5211 ax')
    expect(read.done && [pc4Of(read.value), formatPostcode(read.value)]).toEqual(['5211', '5211 AX'])
    expect([readPc4('5211'), readPc4('5211 ax')]).toEqual(Array(2).fill({ done: true, value: '5211' }))
  })

  it('is refused when nobody can have it', () => {
    for (const text of ['0234AB', '1234', '1234A', '1234SS', '1234ABC', '']) {
      expect(readPostcode(text)).toMatchObject({ refusal: { because: 'not-a-postcode' } })
    }
    for (const text of ['0123', '123', '1234A', '12345']) expect(readPc4(text).done).toBe(false)
  })
})
