import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openKeys } from './keys.ts'
import { keyId } from './ring.ts'

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

describe('what is locked under the key ring', () => {
  const master = randomBytes(32)
  const keys = openKeys(master)
  const keyBefore = (use: string) => Buffer.from(hkdfSync('sha256', master, 'schakel', use, 32))

  it('opens in its own place, and for its own use alone', async () => {
    const locked = keys.lockFor('draft', Buffer.from('Naomi'), 'a')
    expect((await keys.openFor('draft', locked, 'a')).toString()).toBe('Naomi')
    await expect(keys.openFor('draft', locked, 'b')).rejects.toThrow('not locked under a key')
    await expect(keys.openFor('totp', locked, 'a')).rejects.toThrow('not locked under a key')
    await expect(openKeys(randomBytes(32)).openFor('draft', locked, 'a')).rejects.toThrow('not locked under a key')
    expect(locked.subarray(2, 8).toString('hex')).toBe(keyId(master))
  })

  it('opens what was locked, and finds what was kept, before there was a ring', async () => {
    const locked = keys.lock(keyBefore('totp'), Buffer.from('secret'), 'a')
    expect((await keys.openFor('totp', locked, 'a')).toString()).toBe('secret')
    const kept = createHmac('sha256', keyBefore('bsn')).update('123456782').digest()
    expect(keys.fingerprint('bsn', '123456782')).toEqual(kept)
  })
})
