import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#values/public.ts'
import { halfYearOf, halfYearOn } from './half-year.rules.ts'

const day = (text: string) => text as Day
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days))

describe('half-years of help at work', () => {
  it.each([
    ['2026-08-31', 1, '2026-08-31', '2027-02-27'],
    ['2026-08-31', 2, '2027-02-28', '2027-08-30'],
    ['2026-08-31', 3, '2027-08-31', '2028-02-28'],
    ['2027-08-29', 2, '2028-02-29', '2028-08-28'],
    ['2028-02-29', 3, '2029-02-28', '2029-08-28'],
    ['2026-11-16', 6, '2029-05-16', '2029-11-15'],
  ])('of work that began on %s: number %i is from %s until %s', (start, number, from, until) => {
    expect(halfYearOf(day(start), number)).toEqual({ number, from, until })
  })

  it('follow each other without a day between them or in two of them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 8 }), (start, number) => {
        expect(halfYearOf(start, number + 1).from).toBe(addDays(halfYearOf(start, number).until, 1))
      }),
    )
  })

  it('hold every day of the three years from the first on, and none after them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1500 }), (start, days) => {
        const on = addDays(start, days)
        const held = halfYearOn(start, on)
        if (on > halfYearOf(start, 6).until) expect(held).toBeUndefined()
        else expect(held && held.from <= on && on <= held.until).toBe(true)
      }),
    )
  })
})
