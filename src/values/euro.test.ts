import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addEuros, cents, formatEuro, partOfEuro, readEuro, shareOfEuro } from './euro.ts'
import { percent, share } from './share.ts'

describe('an amount', () => {
  it('is read as people write it', () => {
    expect(['1.234,56', '€ 1234,56', '1234.56', 'EUR 1.234,56'].map((text) => readEuro(text))).toEqual(
      Array(4).fill({ done: true, value: 123_456 }),
    )
    expect(readEuro('1.234')).toEqual({ done: true, value: 123_400 })
    expect(readEuro('14,7')).toEqual({ done: true, value: 1470 })
    expect(readEuro('12,-')).toEqual({ done: true, value: 1200 })
    expect(readEuro('-€ 5')).toEqual({ done: true, value: -500 })
  })

  it('is refused when it could mean two things', () => {
    for (const text of ['', '1,234,56', '1.23.456', '12,345', 'twaalf', '1 234']) {
      expect(readEuro(text)).toMatchObject({ refusal: { because: 'not-an-amount' } })
    }
  })

  it('is shown in both languages', () => {
    expect([formatEuro(cents(81_607)), formatEuro(cents(123_456_789))]).toEqual(['€ 816,07', '€ 1.234.567,89'])
    expect([formatEuro(cents(-5)), formatEuro(cents(123_456), 'en')]).toEqual(['-€ 0,05', '€1,234.56'])
  })

  it('knows no parts of a cent', () => {
    expect(() => cents(0.5)).toThrow()
  })

  it('gives a share with half a cent upwards', () => {
    expect(shareOfEuro(cents(1471), share(3950))).toBe(581)
    expect(shareOfEuro(cents(1), percent(50))).toBe(1)
    expect(shareOfEuro(cents(-1), percent(50))).toBe(-1)
  })

  it('goes through several parts and is rounded once', () => {
    expect(partOfEuro(cents(229_440), [24, 36], [108, 100], [40, 100], [1235, 1000])).toBe(81_607)
  })

  it('reads back every amount that is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (n) => {
        expect(readEuro(formatEuro(cents(n)))).toEqual({ done: true, value: n })
      }),
    )
  })

  it('falls apart in two shares that differ no more than a cent from the whole', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000), (n, part) => {
        const sum = addEuros(shareOfEuro(cents(n), share(part)), shareOfEuro(cents(n), share(10_000 - part)))
        expect(Math.abs(sum - n)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
