import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LegalKey, lawOn } from '#law/public.ts'
import { addDays, type Day, day } from '#values/public.ts'
import { decisionClock, objectionBy } from '../decisions/clock.rules.ts'
import { lastDayToAsk, lastDayToFollow, latenessOf } from './deadline.rules.ts'
import { grantFor, shareIn, yearOf } from './grant.rules.ts'
import { type ReadRule, rulesBy } from './rules-of-then.rules.ts'

const fromLaw: ReadRule = (key, on) => {
  const found = lawOn(key as LegalKey, on)
  return found.done ? ({ ...found.value, whose: null, selectedBy: on } as ReturnType<ReadRule>) : null
}
const then = (start: string, received = start) =>
  rulesBy(fromLaw, 'uwv', { start: day(start), received: day(received), award: day(received) })
const someDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2014-07-01'), days))

describe('a request is in time', () => {
  it('by the rules of the day on which the work began, whatever the day of the request', () => {
    expect(lastDayToAsk(day('2014-05-01'), then('2014-05-01'))).toBe('2014-05-15')
    expect(lastDayToAsk(day('2014-07-01'), then('2014-07-01'))).toBe('2014-07-29')
    expect(latenessOf(day('2014-05-01'), day('2014-05-25'), then('2014-05-01')).late).toBe(true)
    expect(latenessOf(day('2014-07-01'), day('2014-07-25'), then('2014-07-01')).late).toBe(false)
  })

  it('or late: then it reaches back 28 days from its receipt, as often as UWV printed another day', () => {
    const rows = [
      ['2014-09-15', '2014-08-18'],
      ['2014-08-18', '2014-07-21'],
      ['2015-05-01', '2015-04-03'],
    ] as const
    for (const [received, earliest] of rows)
      expect(latenessOf(day('2014-07-01'), day(received), then('2014-07-01')).earliest).toBe(earliest)
  })

  it('for a half-year that follows: four weeks after the one before, and before its end for older work', () => {
    expect(lastDayToFollow(day('2014-08-05'), then('2014-07-05'))).toBe('2014-09-01')
    expect(lastDayToFollow(day('2014-08-05'), then('2014-02-05'))).toBe('2014-08-04')
    expect(latenessOf(day('2014-08-05'), day('2014-09-01'), then('2014-07-05'), true).late).toBe(false)
    expect(latenessOf(day('2014-08-05'), day('2014-09-02'), then('2014-07-05'), true)).toMatchObject({
      ...{ late: true, earliest: '2014-08-05', daysLost: 0 },
    })
  })

  it('and where the rules of then do not say how far back, nothing is guessed', () => {
    expect(latenessOf(day('2014-05-01'), day('2014-05-25'), then('2014-05-01')).earliest).toBeNull()
    const elsewhere = rulesBy(fromLaw, 'municipality', {
      start: day('2026-11-02'),
      received: day('2026-11-23'),
      award: day('2026-11-23'),
    })
    expect(latenessOf(day('2026-11-02'), day('2027-03-01'), elsewhere)).toMatchObject({ lastDay: null, late: false })
  })

  it('and never reaches back before the work began', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 400 }), (start, after) => {
        const { earliest, daysLost } = latenessOf(start, addDays(start, after), then(start))
        expect(earliest && earliest >= start).toBe(true)
        expect(daysLost).toBe(after > 28 ? after - 28 : 0)
      }),
    )
  })
})

describe('how much is granted', () => {
  it('is the share of the hours in the period, in whole minutes', () => {
    const halfYear = (share: number) => grantFor(24 * 60, day('2026-01-05'), day('2026-07-05'), share).granted
    expect([halfYear(1000), halfYear(500), halfYear(300)]).toEqual([3744, 1872, 1123])
  })

  it('follows the year of granting, with a share of its own for a trial', () => {
    const medium = { trial: 1000, year1: 1000, year2: 500, year3: 300 }
    expect([1, 2, 3, 4, 5, 6].map((number) => shareIn(medium, { kind: 'half-year', number }))).toEqual([
      1000, 1000, 500, 500, 300, 300,
    ])
    expect(shareIn({ ...medium, trial: null }, { kind: 'trial', number: null })).toBeNull()
    expect(yearOf(9)).toBe('year3')
  })

  it('and is never rounded up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15, max: 3600 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 10_000 }),
        (week, days, share) => {
          const from = day('2026-01-01')
          const { granted, worked } = grantFor(week, from, addDays(from, days), share)
          expect(worked * 7).toBeLessThanOrEqual(week * (days + 1))
          expect(granted * 10_000).toBeLessThanOrEqual(worked * share)
          expect((granted + 1) * 10_000).toBeGreaterThan(worked * share)
        },
      ),
    )
  })
})

describe('the time to decide', () => {
  const facts = { received: day('2026-11-02'), incomplete: null, completedOn: null, longerBy: null }
  const rules = then('2026-11-02')
  const by = (more: object, today = '2026-12-31') => decisionClock({ ...facts, ...more }, rules, day(today)).by

  it('is six weeks, and eight by law', () => {
    expect(decisionClock(facts, rules, day('2026-11-23'))).toMatchObject({ by: '2026-12-14', legalBy: '2026-12-28' })
    expect(by({ longerBy: day('2026-12-28') })).toBe('2026-12-28')
  })

  it('stands still while something is missing, and goes on where it stood', () => {
    const incomplete = { on: day('2026-11-09'), by: day('2026-11-23') }
    expect(decisionClock({ ...facts, incomplete }, rules, day('2026-11-20'))).toMatchObject({ by: null, stands: true })
    expect(by({ incomplete, completedOn: day('2026-11-16') })).toBe('2026-12-21')
    expect(by({ incomplete })).toBe('2026-12-28')
  })

  it('moves by what it stood still, and by nothing else', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(30), fc.nat(60), (asked, completed, later) => {
        const on = addDays(facts.received, asked)
        const incomplete = { on, by: addDays(on, 14) }
        const completedOn: Day = addDays(on, completed)
        const today = addDays(completedOn, later)
        const clock = decisionClock({ ...facts, incomplete, completedOn }, rules, today)
        expect(clock.by).toBe(addDays(facts.received, 42 + Math.min(14, completed)))
      }),
    )
  })

  it('is followed by six weeks to object', () => {
    expect(objectionBy(day('2026-11-23'), rules)).toBe('2027-01-04')
  })
})
