import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, contains, day, intersect } from '#values/public.ts'
import { gaps } from './gaps.ts'
import { historyOf, type LegalKey, law, lawOn } from './law.ts'
import type { LegalAmount, LegalValue } from './legal-value.ts'

const keys = [...new Set(law.map((row) => row.key))]
const rows: readonly LegalValue[] = law

function valueOn(key: LegalKey, on: string): unknown {
  const found = lawOn(key, day(on))
  return found.done ? found.value.value : found.refusal.because
}

describe('the law on a day', () => {
  it('gives the value of that day, to the first and the last', () => {
    expect(valueOn('wml.hour.21plus', '2025-12-31')).toBe(1440)
    expect(valueOn('wml.hour.21plus', '2026-01-01')).toBe(1471)
    expect(valueOn('wml.hour.21plus', '2026-06-30')).toBe(1471)
  })

  it('knows that the rate of a job coach went down, and for whom', () => {
    expect([valueOn('uwv.jc.rate.Q1', '2012-08-31'), valueOn('uwv.jc.rate.Q1', '2012-09-01')]).toEqual([7870, 7330])
    expect(historyOf('uwv.jc.rate.Q1').every((row) => row.keyedOn === 'award-date')).toBe(true)
  })

  it('gives two weeks for a request at an employment of May 2014, and four at one of July', () => {
    expect([valueOn('uwv.jc.apply.weeks', '2014-05-01'), valueOn('uwv.jc.apply.weeks', '2014-07-01')]).toEqual([2, 4])
  })

  it('turned the chain of contracts from 36 months to 24 and back', () => {
    expect(['2015-06-30', '2015-07-01', '2020-01-01'].map((on) => valueOn('keten.maxMonths', on))).toEqual([36, 24, 36])
  })

  it('says what is missing instead of taking the value before it', () => {
    expect(lawOn('wml.hour.21plus', day('2026-07-01'))).toEqual({
      done: false,
      refusal: {
        because: 'not-known-for-that-day',
        kind: 'conflict',
        key: 'wml.hour.21plus',
        day: '2026-07-01',
        lastKnownUntil: '2026-06-30',
        missing: 'Searched twice and not found.',
      },
    })
  })

  it('knows nothing of days before the first text it has', () => {
    expect(lawOn('wml.hour.21plus', day('2023-12-31'))).toMatchObject({
      refusal: { lastKnownUntil: null, missing: null },
    })
  })

  it('trusts a text less after the last day it was seen in force', () => {
    const seen = lawOn('uwv.jc.regime.midden', day('2015-12-31'))
    const carried = lawOn('uwv.jc.regime.midden', day('2016-01-01'))
    expect(seen).toMatchObject({ value: { value: [1000, 500, 300], confidence: 'high', carriedForward: false } })
    expect(carried).toMatchObject({ value: { value: [1000, 500, 300], confidence: 'low', carriedForward: true } })
  })

  it('looks only at the scope that was asked', () => {
    expect(lawOn('uwv.jc.period', day('2015-01-01'), 'payer').done).toBe(true)
    expect(lawOn('uwv.jc.period', day('2015-01-01'), 'municipality').done).toBe(false)
  })
})

describe('every legal value', () => {
  it('can be read somewhere', () => {
    expect(rows.filter((row) => row.source.trim().length < 2)).toEqual([])
  })

  it('has a unit, and ends after it starts', () => {
    expect(rows.filter((row) => row.unit === '' || (row.until !== null && row.until < row.from))).toEqual([])
  })

  it('is written in whole numbers', () => {
    const numbers = (value: LegalAmount) => (typeof value === 'object' ? Object.values(value) : [value])
    const broken = rows.filter(({ value }) => numbers(value).some((n) => typeof n === 'number' && !Number.isInteger(n)))
    expect(broken).toEqual([])
  })

  it('is the only one of its key and scope on its days', () => {
    expect(overlapping(rows)).toEqual([])
    const [first] = historyOf('keten.maxMonths')
    expect(overlapping([...rows, { ...first, from: day('2015-01-01') } as LegalValue])).toContain('keten.maxMonths')
  })

  it('is not also called missing', () => {
    const known = (gap: (typeof gaps)[number]) =>
      rows.filter((row) => row.key === gap.key && intersect(row, gap) !== null)
    expect(gaps.flatMap(known)).toEqual([])
    expect(gaps.filter((gap) => !keys.some((key) => key === gap.key))).toEqual([])
  })

  it('is found on each of its days, and on no other', () => {
    const anyDay = fc.nat(11_000).map((n) => addDays(day('2000-01-01'), n))
    fc.assert(
      fc.property(fc.constantFrom(...keys), anyDay, (key, on) => {
        const found = lawOn(key, on)
        expect(found.done).toBe(historyOf(key).some((row) => contains(row, on)))
      }),
    )
  })
})

function overlapping(all: readonly LegalValue[]): readonly string[] {
  const clash = (a: LegalValue, b: LegalValue) => a.key === b.key && a.scope === b.scope && intersect(a, b) !== null
  return all.filter((row, at) => all.slice(at + 1).some((other) => clash(row, other))).map((row) => row.key)
}
