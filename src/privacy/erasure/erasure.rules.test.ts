import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOn } from '#law/public.ts'
import { addDays, day, expectDone } from '#values/public.ts'
import { eraseOn, graceDays, isDue, retentionRule } from './erasure.rules.ts'

describe('the day a dossier is destroyed', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2020-01-01'), days))

  it('is two years after its end, as the law of today says', () => {
    const { value } = expectDone(lawOn(retentionRule, day('2026-11-23')))
    expect(eraseOn(day('2025-03-31'), value, day('2025-04-01'))).toBe('2027-03-31')
  })

  it('is never sooner than thirty days after it was planned', () => {
    fc.assert(fc.property(days, days, (ended, planned) => eraseOn(ended, 2, planned) >= addDays(planned, graceDays)))
  })

  it('does not come while it is held back, and comes the day after', () => {
    const held = { eraseOn: day('2026-11-01'), heldUntil: day('2026-11-23') }
    expect(isDue(held, day('2026-11-23'))).toBe(false)
    expect(isDue(held, day('2026-11-24'))).toBe(true)
  })

  it('is not the day before', () => {
    expect(isDue({ eraseOn: day('2026-11-24'), heldUntil: null }, day('2026-11-23'))).toBe(false)
    expect(isDue({ eraseOn: day('2026-11-24'), heldUntil: null }, day('2026-11-24'))).toBe(true)
  })
})
