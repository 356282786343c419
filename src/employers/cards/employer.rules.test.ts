import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#values/public.ts'
import { isQuiet, quietAfterDays, readKvk } from './employer.rules.ts'

const today = day('2026-11-23')

describe('a KvK number', () => {
  it('has eight digits, however one spaces them', () => {
    expect(readKvk('99 10 40 00')).toEqual({ done: true, value: '99104000' })
    expect(readKvk('9910.4000')).toEqual({ done: true, value: '99104000' })
  })

  it('with seven digits, nine digits or a letter is refused', () => {
    for (const text of ['9910400', '991040000', '9910400A', ''])
      expect(readKvk(text)).toMatchObject({ refusal: { because: 'not-a-kvk' } })
  })

  it('is read from every eight digits', () => {
    const digits = fc.integer({ min: 0, max: 99_999_999 }).map((number) => String(number).padStart(8, '0'))
    fc.assert(
      fc.property(digits, (text) => {
        expect(readKvk(text)).toEqual({ done: true, value: text })
      }),
    )
  })
})

describe('an employer left alone', () => {
  it('is one nobody spoke to for 180 days, or never', () => {
    expect(isQuiet(null, today)).toBe(true)
    expect(isQuiet(addDays(today, -quietAfterDays - 1), today)).toBe(true)
  })

  it('is not one spoken to 180 days ago', () => {
    expect(isQuiet(addDays(today, -quietAfterDays), today)).toBe(false)
  })
})
