import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#values/public.ts'
import { usualWeights } from '../fit/weights.rules.ts'
import { mayStart, weightsOf } from './weights-history.rules.ts'

const today = day('2026-11-23')
const nearby = { occupation: 30, skills: 20, hours: 10, distance: 40 }

describe('the weights of a region', () => {
  it('are the usual ones until the region chooses', () => {
    expect(weightsOf([], today)).toEqual(usualWeights)
    expect(weightsOf([{ validFrom: addDays(today, 1), weights: nearby }], today)).toEqual(usualWeights)
  })

  it('change on the day that was chosen, and not before', () => {
    const history = [{ validFrom: today, weights: nearby }]
    expect(weightsOf(history, addDays(today, -1))).toEqual(usualWeights)
    expect(weightsOf(history, today)).toEqual(nearby)
  })

  it('are those that began last, in whatever order the history stands', () => {
    const days = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1 })
    fc.assert(
      fc.property(days, (starts) => {
        const history = starts.map((start) => ({
          validFrom: addDays(today, start),
          weights: { occupation: 50 + start, skills: 50 - start, hours: 0, distance: 0 },
        }))
        const begun = starts.filter((start) => start <= 0)
        const found = weightsOf(history, today)
        expect(found.occupation).toBe(begun.length > 0 ? 50 + Math.max(...begun) : usualWeights.occupation)
      }),
    )
  })

  it('make a hundred together, so that a score reads as so many out of a hundred', () => {
    expect(mayStart({ validFrom: today, weights: nearby }, today).done).toBe(true)
    expect(mayStart({ validFrom: today, weights: { ...nearby, hours: 11 } }, today)).toMatchObject({
      refusal: { because: 'not-a-hundred', sum: 101 },
    })
  })

  it('never change a day that has passed', () => {
    expect(mayStart({ validFrom: addDays(today, -1), weights: nearby }, today)).toMatchObject({
      refusal: { because: 'day-has-passed' },
    })
  })
})
