import { describe, expect, it } from 'vitest'
import { addDays, day, type Instant } from '#values/public.ts'
import { checkFrom, tellAt } from './handover.rules.ts'

describe('a handover', () => {
  const today = day('2026-11-23')
  const now = '2026-11-23T08:30:00.000Z' as Instant

  it('is from today or from a day within three months', () => {
    expect(checkFrom(today, today).done).toBe(true)
    expect(checkFrom(addDays(today, 90), today).done).toBe(true)
    for (const days of [-1, 91])
      expect(checkFrom(addDays(today, days), today)).toMatchObject({ refusal: { because: 'day-has-passed' } })
  })

  it('is told when it can no longer be taken back, or early on the day on which it begins', () => {
    expect(tellAt(today, { today, now })).toBe('2026-11-23T08:40:00.000Z')
    expect(tellAt(day('2026-12-01'), { today, now })).toBe('2026-12-01T05:00:00.000Z')
  })
})
