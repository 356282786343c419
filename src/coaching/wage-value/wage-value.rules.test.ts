import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '#values/public.ts'
import { mayKeep, mayObject, wageValueOn } from './wage-value.rules.ts'

const today = day('2026-11-23')
const asked = {
  ...{ measuredBy: 'Ada Expert', heard: 'Bo Bakker', decidedBy: 'Peter Lubbers' },
  ...{
    measuredOn: day('2026-11-02'),
    decidedOn: day('2026-11-09'),
    from: day('2026-11-01'),
    reviewOn: day('2027-11-01'),
  },
}
const keep = (also: Partial<typeof asked> = {}, before: readonly (typeof asked)[] = []) => {
  const may = mayKeep({ ...asked, ...also }, before, today)
  return may.done ? 'kept' : `${may.refusal.field}: ${may.refusal.because}`
}

describe('a wage value that is kept', () => {
  it('has three names: who measured, who was heard and who decided', () => {
    expect(keep()).toBe('kept')
    expect(keep({ heard: 'Ada Expert' })).toBe('heard: names-not-different')
    expect(keep({ decidedBy: ' ada  EXPERT ' })).toBe('heard: names-not-different')
    expect(keep({ heard: 'peter lubbers' })).toBe('heard: names-not-different')
  })

  it('was measured before it was decided, and was decided by today', () => {
    expect(keep({ measuredOn: asked.decidedOn })).toBe('kept')
    expect(keep({ measuredOn: addDays(asked.decidedOn, 1) })).toBe('decidedOn: days-in-order')
    expect(keep({ decidedOn: today })).toBe('kept')
    expect(keep({ decidedOn: addDays(today, 1) })).toBe('decidedOn: days-in-order')
  })

  it('is looked at again after the decision, and after it began', () => {
    expect(keep({ reviewOn: asked.decidedOn })).toBe('reviewOn: review-later')
    expect(keep({ from: asked.reviewOn })).toBe('reviewOn: review-later')
    expect(keep({ reviewOn: addDays(asked.decidedOn, 1) })).toBe('kept')
  })

  it('comes after those that stand, and never in their place', () => {
    expect(keep({}, [asked])).toBe('from: from-later-day')
    expect(keep({ from: addDays(asked.from, 1) }, [asked])).toBe('kept')
    expect(keep({ from: addDays(asked.from, 1), decidedOn: addDays(asked.decidedOn, -1) }, [asked])).toBe(
      'from: from-later-day',
    )
  })

  it('counts from its day until the next one, whatever is kept later', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 90 }), (starts, at, later) => {
        const values = starts.map((n) => ({ from: addDays(today, n) }))
        const on: Day = addDays(today, at)
        const found = wageValueOn(values, on)
        expect(found?.from).toBe(
          values
            .map(({ from }) => from)
            .filter((from) => from <= on)
            .toSorted()
            .at(-1),
        )
        expect(wageValueOn([...values, { from: addDays(on, later) }], on)).toBe(found)
      }),
    )
  })
})

describe('an objection to a wage value', () => {
  const decided = { decidedOn: day('2026-10-12'), objectedOn: null }
  const object = (on: Day, weeks: number | null = 6, of: Parameters<typeof mayObject>[0] = decided) => {
    const may = mayObject(of, on, { weeks, today })
    return may.done ? 'may' : may.refusal.because
  }

  it('is made within six weeks of the decision, the last day included', () => {
    expect(object(day('2026-10-12'))).toBe('may')
    expect(object(day('2026-11-23'))).toBe('may')
    expect(object(day('2026-10-11'))).toBe('objection-day')
    expect(object(day('2026-11-24'))).toBe('objection-day')
    expect(object(day('2026-11-23'), 5)).toBe('objection-too-late')
  })

  it('is not called late where nobody knows the weeks', () => {
    expect(object(today, null, { decidedOn: day('2020-01-01'), objectedOn: null })).toBe('may')
  })

  it('is made once', () => {
    expect(object(today, 6, { ...decided, objectedOn: day('2026-11-01') })).toBe('objected-already')
  })
})
