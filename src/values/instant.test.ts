import { describe, expect, it } from 'vitest'
import { clockTimeOf } from './clock-time.ts'
import { day } from './day.ts'
import { instant, instantOf, momentOn, readInstant, spokenTime } from './instant.ts'

describe('a moment', () => {
  it('is written in UTC, always in the same form', () => {
    expect(readInstant('2027-05-14T09:30:00+02:00')).toEqual({ done: true, value: '2027-05-14T07:30:00.000Z' })
    expect(instantOf(0)).toBe('1970-01-01T00:00:00.000Z')
  })

  it('is refused without a zone: half past nine where?', () => {
    for (const text of ['2027-05-14T09:30:00', '2027-05-14', 'now', '']) {
      expect(readInstant(text)).toMatchObject({ refusal: { because: 'not-an-instant' } })
    }
  })

  it('is spoken as the clock on the wall in the Netherlands says it', () => {
    expect(spokenTime(instant('2027-05-14T07:30:00Z'))).toBe('9.30 uur')
    expect(spokenTime(instant('2027-01-14T07:30:00Z'))).toBe('8.30 uur')
    expect(spokenTime(instant('2027-05-14T22:05:00Z'), 'en')).toBe('0:05')
  })

  it('comes from a day and what the clock on the wall says, in summer, in winter and in between', () => {
    const at = (on: string, hour: number, minute = 0) => momentOn(day(on), clockTimeOf(hour, minute))
    expect(at('2026-12-07', 10)).toBe('2026-12-07T09:00:00.000Z')
    expect(at('2027-05-14', 0, 30)).toBe('2027-05-13T22:30:00.000Z')
    expect(at('2027-03-28', 2, 30)).toBe('2027-03-28T01:30:00.000Z')
  })
})
