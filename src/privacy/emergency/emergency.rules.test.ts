import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween, instant, newId, weekday } from '#values/public.ts'
import { endOf, isLate, mayOpen, mayReview, mostTries, reviewBy } from './emergency.rules.ts'

const today = day('2026-11-23')
const reason = (outcome: { done: boolean; refusal?: { because: string } }) => outcome.refusal?.because ?? null

describe('opening a file in an emergency', () => {
  const asked = { tries: 0, byBsn: false, mayUseBsn: false }

  it('lasts sixty minutes, also over midnight', () => {
    expect(endOf(instant('2026-11-23T22:30:00Z'))).toBe('2026-11-23T23:30:00.000Z')
    expect(endOf(instant('2026-11-23T23:30:00Z'))).toBe('2026-11-24T00:30:00.000Z')
  })

  it('is refused after five times nobody, and to a number that is not for her', () => {
    expect(reason(mayOpen({ ...asked, tries: mostTries - 1 }))).toBeNull()
    expect(reason(mayOpen({ ...asked, tries: mostTries }))).toBe('too-many-tries')
    expect(reason(mayOpen({ ...asked, byBsn: true }))).toBe('bsn-not-for-you')
    expect(reason(mayOpen({ ...asked, byBsn: true, mayUseBsn: true }))).toBeNull()
  })
})

describe('reviewing it', () => {
  const asked = {
    by: newId<'Account'>(),
    openedBy: newId<'Account'>(),
    reviewed: false,
    toldOn: day('2026-11-30'),
    tellOn: null,
    postponedBecause: null,
  }

  it('is done within five working days: opened on Friday, by Friday; the day itself is not late', () => {
    expect(reviewBy(day('2026-11-23'))).toBe('2026-11-30')
    expect(reviewBy(day('2026-11-27'))).toBe('2026-12-04')
    expect(reviewBy(day('2026-11-28'))).toBe('2026-12-04')
    expect(isLate(day('2026-11-30'), day('2026-11-30'))).toBe(false)
    expect(isLate(day('2026-11-30'), day('2026-12-01'))).toBe(true)
  })

  it('is due on a working day, five to seven days on, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const opened = addDays(today, days)
        const due = reviewBy(opened)
        expect(weekday(due)).toBeLessThanOrEqual(5)
        expect([5, 6, 7]).toContain(daysBetween(opened, due))
      }),
    )
  })

  it('is done once, by somebody else, and tells her the same day', () => {
    expect(mayReview(asked, today)).toEqual({ done: true, value: today })
    expect(reason(mayReview({ ...asked, by: asked.openedBy }, today))).toBe('own-emergency')
    expect(reason(mayReview({ ...asked, reviewed: true }, today))).toBe('already-reviewed')
  })

  it('does not take back what she was told already', () => {
    const told = { ...asked, toldOn: today }
    expect(mayReview({ ...told, toldOn: addDays(today, -1) }, today)).toMatchObject({ value: addDays(today, -1) })
    const later = { ...told, tellOn: addDays(today, 14), postponedBecause: 'police' as const }
    expect(reason(mayReview(later, today))).toBe('told-already')
  })

  it('tells her later only with a reason and a day, within half a year', () => {
    const later = { ...asked, tellOn: addDays(today, 14), postponedBecause: 'police' as const }
    expect(mayReview(later, today)).toEqual({ done: true, value: addDays(today, 14) })
    expect(reason(mayReview({ ...later, tellOn: null }, today))).toBe('postponed-without-day')
    expect(reason(mayReview({ ...later, postponedBecause: null }, today))).toBe('postponed-without-reason')
    for (const days of [0, -1, 184])
      expect(reason(mayReview({ ...later, tellOn: addDays(today, days) }, today))).toBe('postponed-too-long')
  })
})
