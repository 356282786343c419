import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openKeys } from './keys.ts'

describe('a lock', () => {
  const keys = openKeys(randomBytes(32))
  const key = keys.newKey()
  const plainText = fc.string({ unit: 'grapheme', maxLength: 300 })

  it('gives back what went in, for any text', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        const locked = keys.lock(key, Buffer.from(text), 'naomi:bsn')
        expect(keys.open(key, locked, 'naomi:bsn').toString()).toBe(text)
      }),
    )
  })

  it('does not open in another place, with another key, or when one bit changed', () => {
    const locked = keys.lock(key, Buffer.from('123456782'), 'naomi:bsn')
    expect(() => keys.open(key, locked, 'tesfay:bsn')).toThrow()
    expect(() => keys.open(keys.newKey(), locked, 'naomi:bsn')).toThrow()
    fc.assert(
      fc.property(fc.nat(locked.length - 1), (at) => {
        const bent = Buffer.from(locked)
        bent[at] = (bent[at] ?? 0) ^ 1
        expect(() => keys.open(key, bent, 'naomi:bsn')).toThrow()
      }),
    )
  })

  it('locks the same text differently every time, and finds it only by its keyed hash', () => {
    const twice = [0, 1].map(() => keys.lock(key, Buffer.from('123456782'), 'a').toString('hex'))
    expect(twice[0]).not.toBe(twice[1])
    expect(keys.fingerprint('bsn', '123456782')).toEqual(keys.fingerprint('bsn', '123456782'))
    expect(keys.fingerprint('bsn', '123456782')).not.toEqual(openKeys(randomBytes(32)).fingerprint('bsn', '123456782'))
  })
})
