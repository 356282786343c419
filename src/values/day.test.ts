import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDays,
  day,
  dayAt,
  dayFrom,
  daysBetween,
  earliest,
  endOfMonth,
  fullYears,
  latest,
  startOfMonth,
  startOfWeek,
  today,
  weekday,
} from './day.ts'

const anyDay = fc.integer({ min: 0, max: 80_000 }).map((n) => addDays(day('1950-01-01'), n))

describe('a day', () => {
  it('exists on the calendar: 31 June is refused, and June is known to end on the 30th', () => {
    expect(dayFrom(2027, 6, 31)).toEqual({
      done: false,
      refusal: { because: 'no-such-day', kind: 'invalid', year: 2027, month: 6, lastDay: 30 },
    })
  })

  it('knows leap years', () => {
    expect(dayFrom(2028, 2, 29)).toEqual({ done: true, value: '2028-02-29' })
    expect(dayFrom(2027, 2, 29)).toMatchObject({ refusal: { lastDay: 28 } })
    expect(dayFrom(1900, 2, 29).done).toBe(false)
  })

  it('is no day in a thirteenth month, on a zeroth date or in a year of two digits', () => {
    for (const [year, month, date] of [
      [2027, 13, 1],
      [2027, 1, 0],
      [27, 1, 1],
      [2027, 1, 1.5],
    ] as const) {
      expect(dayFrom(year, month, date)).toEqual({ done: false, refusal: { because: 'not-a-day', kind: 'invalid' } })
    }
  })

  it('throws on nonsense that we wrote ourselves', () => {
    expect(() => day('2026-06-31')).toThrow()
    expect(() => day('31-12-2026')).toThrow()
    expect(() => day('2026-1-1')).toThrow()
  })

  it('a month after 31 January is the last day of February', () => {
    expect(addMonths(day('2027-01-31'), 1)).toBe('2027-02-28')
    expect(addMonths(day('2028-01-31'), 1)).toBe('2028-02-29')
    expect(addMonths(day('2027-01-31'), 2)).toBe('2027-03-31')
    expect(addMonths(day('2021-02-28'), -6)).toBe('2020-08-28')
  })

  it('counts the four weeks of a deadline', () => {
    expect(addDays(day('2014-08-04'), 28)).toBe('2014-09-01')
    expect(addDays(day('2014-09-15'), -28)).toBe('2014-08-18')
  })

  it('belongs to a week that starts on Monday', () => {
    expect([weekday(day('2027-05-14')), weekday(day('2027-05-16'))]).toEqual([5, 7])
    expect(startOfWeek(day('2027-05-16'))).toBe('2027-05-10')
    expect(startOfWeek(day('2027-05-10'))).toBe('2027-05-10')
  })

  it('belongs to a month with a first and a last day', () => {
    expect([startOfMonth(day('2027-02-14')), endOfMonth(day('2027-02-14'))]).toEqual(['2027-02-01', '2027-02-28'])
  })

  it('is the Dutch day, also when it is still yesterday in UTC', () => {
    expect(today('2027-06-30T21:59:59.000Z')).toBe('2027-06-30')
    expect(today('2027-06-30T22:00:00.000Z')).toBe('2027-07-01')
    expect(today('2027-01-31T22:30:00.000Z')).toBe('2027-01-31')
    expect(dayAt(new Date('2027-06-30T22:00:00.000Z'))).toBe('2027-07-01')
    expect(dayAt(null)).toBeNull()
  })

  it('counts years from birthday to birthday', () => {
    expect(fullYears(day('2006-05-14'), day('2027-05-13'))).toBe(20)
    expect(fullYears(day('2006-05-14'), day('2027-05-14'))).toBe(21)
    expect(fullYears(day('2008-02-29'), day('2027-02-28'))).toBe(18)
    expect(fullYears(day('2008-02-29'), day('2027-03-01'))).toBe(19)
  })
})

describe('days, always', () => {
  it('adding and counting undo each other', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -9999, max: 9999 }),
        (from, n) => daysBetween(from, addDays(from, n)) === n,
      ),
    )
  })

  it('a month later is 28 to 31 days later', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const days = daysBetween(from, addMonths(from, 1))
        return days >= 28 && days <= 31
      }),
    )
  })

  it('a week starts on a Monday, no more than six days back', () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        const days = daysBetween(startOfWeek(of), of)
        return weekday(startOfWeek(of)) === 1 && days >= 0 && days <= 6
      }),
    )
  })

  it('sort as text, as they sort in time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(compareDays(a, b)).toBe(Math.sign(daysBetween(b, a)))
        expect(compareDays(earliest(a, b), latest(a, b))).toBeLessThanOrEqual(0)
      }),
    )
  })
})
