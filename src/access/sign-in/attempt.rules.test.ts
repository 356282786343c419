import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instant, instant, instantOf } from '#values/public.ts'
import { failuresAllowed, lockedUntil, windowMinutes } from './attempt.rules.ts'

const now = instant('2026-11-23T09:30:00Z')
const minutesAgo = (minutes: number): Instant => instantOf(Date.parse(now) - minutes * 60_000)

describe('trying to sign in', () => {
  it('stays open after four failures', () => {
    expect(lockedUntil([1, 2, 3, 4].map(minutesAgo), now)).toBeUndefined()
  })

  it('closes after the fifth failure, until a quarter of an hour after it', () => {
    expect(lockedUntil([2, 3, 4, 5, 6].map(minutesAgo), now)).toBe('2026-11-23T09:43:00.000Z')
  })

  it('forgets what happened more than a quarter of an hour ago', () => {
    expect(lockedUntil([2, 3, 4, 5, 15].map(minutesAgo), now)).toBeUndefined()
  })

  it('is never closed for longer than the window, and never in the past', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 })), (ages) => {
        const until = lockedUntil(ages.map(minutesAgo), now)
        const recent = ages.filter((age) => age < windowMinutes).length
        expect(until !== undefined).toBe(recent >= failuresAllowed)
        if (until) expect(Date.parse(until) - Date.parse(now)).toBeGreaterThan(0)
        if (until) expect(Date.parse(until) - Date.parse(now)).toBeLessThanOrEqual(windowMinutes * 60_000)
      }),
    )
  })
})
