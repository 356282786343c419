import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockTimeOf, fieldClockTime, readClockTime, spokenClockTime } from './clock-time.ts'

describe('a time on the clock', () => {
  it('is read as people write it', () => {
    for (const text of ['6.30 uur', '06:30', '6u30', ' 6:30 '])
      expect(readClockTime(text)).toEqual({ done: true, value: 390 })
    expect(readClockTime('6 uur')).toEqual({ done: true, value: 360 })
  })

  it('is refused after 23.59', () => {
    for (const text of ['24.00', '6.60', 'half zeven', '', '6.5', '-1']) {
      expect(readClockTime(text)).toMatchObject({ refusal: { because: 'not-a-time' } })
    }
    expect(() => clockTimeOf(24)).toThrow()
  })

  it('is spoken in both languages', () => {
    expect(spokenClockTime(clockTimeOf(6, 30))).toBe('6.30 uur')
    expect(spokenClockTime(clockTimeOf(16, 5), 'en')).toBe('16:05')
  })

  it('reads back every minute of the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (n) => {
        const time = clockTimeOf(Math.floor(n / 60), n % 60)
        expect(readClockTime(spokenClockTime(time))).toEqual({ done: true, value: n })
        expect(readClockTime(fieldClockTime(time))).toEqual({ done: true, value: n })
      }),
    )
  })
})
