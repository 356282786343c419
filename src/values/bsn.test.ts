import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBsn } from './bsn.ts'

const known = '111222333'

describe('a citizen service number', () => {
  it('passes the eleven-proof', () => {
    expect(readBsn(known)).toEqual({ done: true, value: known })
    expect(readBsn('1112.22.333')).toEqual({ done: true, value: known })
  })

  it('gets back the zero that a spreadsheet dropped', () => {
    expect(readBsn('12345672')).toEqual({ done: true, value: '012345672' })
  })

  it('is refused in plain words, without a digit of it', () => {
    expect(readBsn('111222334')).toEqual({ done: false, refusal: { because: 'bsn-mistyped', kind: 'invalid' } })
    expect(readBsn('1234567')).toEqual({ done: false, refusal: { because: 'bsn-not-nine-digits', kind: 'invalid' } })
    expect(readBsn('11122233a').done).toBe(false)
    expect(readBsn('000000000').done).toBe(false)
  })

  it('one mistyped digit is always noticed', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digits = [...known].map((digit, at) => (at === place ? (Number(digit) + step) % 10 : digit))
        expect(readBsn(digits.join('')).done).toBe(false)
      }),
    )
  })

  it('two neighbours that changed places are always noticed', () => {
    for (let place = 0; place < 8; place++) {
      const digits = [...'123456782']
      const [a = '', b = ''] = digits.slice(place, place + 2)
      digits.splice(place, 2, b, a)
      expect(readBsn(digits.join('')).done).toBe(false)
    }
    expect(readBsn('123456782').done).toBe(true)
  })
})
