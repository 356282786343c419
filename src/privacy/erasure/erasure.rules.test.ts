import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type Day, day, newId } from '#values/public.ts'
import { eraseOn, graceDays, isDue, isToWarn, stillWarned } from './erasure.rules.ts'

const days = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2020-01-01'), days))
const planned = (plannedOn: string) => ({ plannedOn: day(plannedOn), warnedOn: null })
const warned = {
  eraseOn: day('2026-11-23'),
  warnedOn: day('2026-10-24'),
  heldUntil: null as Day | null,
  firstBy: null,
  secondBy: null,
}

describe('the day a dossier is destroyed', () => {
  it('counts from its end, in the years of its class', () => {
    expect(eraseOn(day('2025-03-31'), 2, planned('2025-04-01'))).toBe('2027-03-31')
    expect(eraseOn(day('2025-03-31'), 5, planned('2025-04-01'))).toBe('2030-03-31')
  })

  it('is never sooner than thirty days after it was planned, and after it was warned of', () => {
    fc.assert(
      fc.property(days, days, days, fc.integer({ min: 1, max: 10 }), (ended, plannedOn, warnedOn, years) => {
        const before = eraseOn(ended, years, { plannedOn, warnedOn: null })
        const after = eraseOn(ended, years, { plannedOn, warnedOn })
        return before >= addDays(plannedOn, graceDays) && after >= addDays(warnedOn, graceDays)
      }),
    )
  })

  it('does not come while it is held back, and comes the day after', () => {
    const held = { ...warned, heldUntil: day('2026-11-23') }
    expect(isDue(held, false, day('2026-11-23'))).toBe(false)
    expect(isDue(held, false, day('2026-11-24'))).toBe(true)
  })

  it('is not the day before, and never without a warning thirty days ago', () => {
    expect(isDue(warned, false, day('2026-11-22'))).toBe(false)
    expect(isDue(warned, false, day('2026-11-23'))).toBe(true)
    expect(isDue({ ...warned, warnedOn: null }, false, day('2027-11-23'))).toBe(false)
    expect(isDue({ ...warned, warnedOn: day('2026-11-01') }, false, day('2026-11-23'))).toBe(false)
  })

  it('waits for two people where the region wants two', () => {
    const first = { ...warned, firstBy: newId<'Account'>() }
    expect(isDue(first, true, day('2026-12-23'))).toBe(false)
    expect(isDue({ ...first, secondBy: newId<'Account'>() }, true, day('2026-12-23'))).toBe(true)
  })
})

describe('the warning', () => {
  it('comes thirty days ahead, once, and not while the file is held back', () => {
    const near = { ...warned, warnedOn: null }
    expect(isToWarn(near, day('2026-10-23'))).toBe(false)
    expect(isToWarn(near, day('2026-10-24'))).toBe(true)
    expect(isToWarn(warned, day('2026-10-25'))).toBe(false)
    expect(isToWarn({ ...near, heldUntil: day('2026-12-01') }, day('2026-10-25'))).toBe(false)
  })

  it('is void when the term became longer since, so that she is told again', () => {
    expect(stillWarned(warned.warnedOn, warned.eraseOn, day('2026-10-25'))).toBe(warned.warnedOn)
    expect(stillWarned(warned.warnedOn, addMonths(warned.eraseOn, 36), day('2026-10-25'))).toBe(null)
  })
})
