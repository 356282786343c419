import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIban, readIban } from './iban.ts'

const example = 'NL91ABNA0417164300'

describe('a bank account number', () => {
  it('is read with or without spaces and shown in fours', () => {
    for (const text of [example, 'nl91 abna 0417 1643 00', 'NL91-ABNA-0417.1643.00']) {
      expect(readIban(text)).toEqual({ done: true, value: example })
    }
    const read = readIban(example)
    expect(read.done && formatIban(read.value)).toBe('NL91 ABNA 0417 1643 00')
  })

  it('may be from elsewhere', () => {
    expect(readIban('BE68 5390 0754 7034').done).toBe(true)
  })

  it('is refused when it has not the shape of one', () => {
    for (const text of ['', '0417164300', 'NL91ABNA041716430', 'NL91ABNA04171643000']) {
      expect(readIban(text)).toMatchObject({ refusal: { because: 'not-an-iban' } })
    }
  })

  it('one mistyped digit is always noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 17 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digits = [...example].map((sign, at) => (at === place ? (Number(sign) + step) % 10 : sign))
        expect(readIban(digits.join(''))).toMatchObject({ refusal: { because: 'iban-mistyped' } })
      }),
    )
  })
})
