import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMinutes, formatMinutes, hours, minutes, readMinutes, spokenMinutes } from './minutes.ts'

describe('a duration', () => {
  it('is read in hours and minutes, or in hours with a comma', () => {
    expect(readMinutes('31:12')).toEqual({ done: true, value: hours(31, 12) })
    expect(['7,5', '7.50 uur', '7:30'].map((text) => readMinutes(text))).toEqual(
      Array(3).fill({ done: true, value: 450 }),
    )
    expect(readMinutes('8')).toEqual({ done: true, value: hours(8) })
  })

  it('is refused when it holds parts of a minute or is no duration', () => {
    for (const text of ['7,33', '1:60', '', 'uur', '-1', '1:5']) {
      expect(readMinutes(text)).toMatchObject({ refusal: { because: 'not-a-duration' } })
    }
    expect(() => minutes(0.5)).toThrow()
  })

  it('is shown and spoken', () => {
    expect([formatMinutes(hours(31, 12)), formatMinutes(minutes(5))]).toEqual(['31:12', '0:05'])
    expect(spokenMinutes(hours(31, 12))).toBe('31 uur en 12 minuten')
    expect(spokenMinutes(hours(1, 1))).toBe('1 uur en 1 minuut')
    expect(spokenMinutes(hours(1), 'en')).toBe('1 hour')
    expect(spokenMinutes(minutes(45), 'en')).toBe('45 minutes')
  })

  it('adds up, and reads back as it is shown', () => {
    fc.assert(
      fc.property(fc.nat(500_000), fc.nat(500_000), (a, b) => {
        expect(addMinutes(minutes(a), minutes(b))).toBe(a + b)
        expect(readMinutes(formatMinutes(minutes(a)))).toEqual({ done: true, value: a })
      }),
    )
  })
})
