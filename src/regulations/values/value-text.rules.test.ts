import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectDone } from '#values/public.ts'
import { type RuleAmount, type ValueKind, valueKinds } from './keys.rules.ts'
import { readValue, writtenValue } from './value-text.rules.ts'

const read = (kind: ValueKind, text: string) => {
  const found = readValue(kind, text)
  return found.done ? found.value : found.refusal.because
}

const part = fc.integer({ min: 0, max: 10_000 })
const parts = (count: number) => fc.array(part, { minLength: count, maxLength: count })
const amounts: Record<ValueKind, fc.Arbitrary<RuleAmount>> = {
  cents: fc.integer({ min: 0, max: 100_000_000 }),
  share: part,
  minutes: part,
  hours: part,
  weeks: part,
  months: part,
  years: part,
  number: part,
  'yes-or-no': fc.boolean(),
  shares: fc.array(part, { minLength: 1, maxLength: 10 }),
  'shares-by-year': parts(3),
  'shares-by-phase': parts(4),
  'cents-by-year': parts(3),
  'shares-by-years-old': fc.dictionary(fc.integer({ min: 15, max: 20 }).map(String), part, { minKeys: 1 }),
  'shares-by-regime': fc.record({ veryLight: part, light: part, medium: part, intensive: part }),
}

describe('a value as somebody types it', () => {
  it('is whole: cents, hundredths of a per cent, minutes', () => {
    expect(read('cents', '14,71')).toBe(1471)
    expect(read('share', '23,5 %')).toBe(2350)
    expect(read('minutes', '12:30')).toBe(750)
    expect(read('months', '6')).toBe(6)
    expect(read('yes-or-no', 'Nee')).toBe(false)
    expect(read('shares-by-year', '15 / 7,5 / 6')).toEqual([1500, 750, 600])
    expect(read('shares-by-years-old', '20: 80 / 17: 39,5')).toEqual({ 20: 8000, 17: 3950 })
    expect(read('shares-by-regime', '3/6/10/15')).toEqual({ veryLight: 300, light: 600, medium: 1000, intensive: 1500 })
  })

  it.each([
    ['cents', 'abc'],
    ['cents', '-1'],
    ['cents', '14,711'],
    ['share', 'half'],
    ['share', '7,555'],
    ['months', '2,5'],
    ['months', ''],
    ['yes-or-no', 'misschien'],
    ['shares-by-year', '10 / 5'],
    ['shares-by-year', '10 / 5 / abc'],
    ['shares-by-years-old', '80'],
  ] as const)('is refused as %s when it is "%s"', (kind, text) => {
    expect(read(kind, text)).toBe('not-a-value')
  })

  it('is never more than the whole', () => {
    expect(read('share', '100')).toBe(10_000)
    expect(read('share', '101')).toBe('above-the-whole')
    expect(read('shares', '5 / 101')).toBe('above-the-whole')
  })

  it.each(valueKinds)('reads as %s what it wrote itself', (kind) => {
    fc.assert(
      fc.property(amounts[kind], (value) => {
        expect(expectDone(readValue(kind, writtenValue(kind, value)))).toEqual(value)
      }),
    )
  })
})
