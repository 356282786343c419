import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from './day.ts'
import { readDay, readExcelDay } from './read-day.ts'
import { shortDay, spokenDay } from './spoken-day.ts'

const anyDay = fc.integer({ min: 0, max: 36_000 }).map((n) => addDays(day('1950-01-01'), n))
const read = (text: string) => {
  const found = readDay(text)
  return found.done ? found.value : found.refusal.because
}

describe('reading a day', () => {
  it('understands how people write it', () => {
    const written = [
      '2026-12-31',
      '31-12-2026',
      '31/12/26',
      '31.12.2026',
      '31 december 2026',
      '31 dec. 2026',
      ' 31-DEC-26 ',
    ]
    expect(new Set(written.map(read))).toEqual(new Set(['2026-12-31']))
    expect([read('1-3-27'), read('1 mrt 2027'), read('1 maart 2027')]).toEqual(Array(3).fill('2027-03-01'))
  })

  it('takes two digits for 1950 to 2049', () => {
    expect([read('1-1-49'), read('1-1-50')]).toEqual(['2049-01-01', '1950-01-01'])
  })

  it('refuses a day that does not exist, however it is written', () => {
    expect(['31-6-2026', '2026-06-31', '31 juni 2026'].map(read)).toEqual(Array(3).fill('no-such-day'))
  })

  it('never turns day and month round', () => {
    expect(read('12-31-2026')).toBe('not-a-day')
  })

  it('refuses what is no day', () => {
    expect(['', 'morgen', '31-12', '31-12/2026', '1 foo 2026', '20261231'].map(read)).toEqual(
      Array(6).fill('not-a-day'),
    )
  })

  it('reads back every day that is spoken or shown', () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        for (const text of [of, shortDay(of), spokenDay(of, 'nl'), spokenDay(of, 'en')]) expect(read(text)).toBe(of)
      }),
    )
  })
})

describe('reading a day from a spreadsheet', () => {
  it('counts from 1900', () => {
    expect(readExcelDay(1)).toEqual({ done: true, value: '1900-01-01' })
    expect(readExcelDay(61)).toEqual({ done: true, value: '1900-03-01' })
    expect(readExcelDay(46_000)).toEqual({ done: true, value: '2025-12-09' })
  })

  it('leaves the hour behind the comma out', () => {
    expect(readExcelDay(46_000.75)).toEqual({ done: true, value: '2025-12-09' })
  })

  it('refuses 29 February 1900, which only spreadsheets believe in', () => {
    expect(readExcelDay(60)).toMatchObject({ refusal: { because: 'no-such-day', lastDay: 28 } })
  })

  it('refuses what is no serial number', () => {
    for (const serial of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2_958_466]) {
      expect(readExcelDay(serial)).toMatchObject({ refusal: { because: 'not-a-day' } })
    }
    expect(readExcelDay(2_958_465)).toEqual({ done: true, value: '9999-12-31' })
  })

  it('the next number is the next day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 90_000 }), (serial) => {
        const [one, next] = [readExcelDay(serial), readExcelDay(serial + 1)]
        expect(one.done && next.done && daysBetween(one.value, next.value)).toBe(1)
      }),
    )
  })
})
