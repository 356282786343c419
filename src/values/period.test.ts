import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from './day.ts'
import {
  adjacent,
  contains,
  daysIn,
  intersect,
  overlaps,
  type Period,
  period,
  periodOfMonths,
  readPeriod,
} from './period.ts'

const spring = period(day('2027-03-01'), day('2027-05-31'))
const somewhere = (n: number): Day => addDays(day('2027-01-01'), n)
const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 40 })))
  .map(([from, length]): Period => period(somewhere(from), length === null ? null : somewhere(from + length)))

describe('a period', () => {
  it('counts its first and its last day', () => {
    expect([contains(spring, spring.from), contains(spring, day('2027-05-31'))]).toEqual([true, true])
    expect([contains(spring, day('2027-02-28')), contains(spring, day('2027-06-01'))]).toEqual([false, false])
    expect(daysIn(period(spring.from, spring.from))).toBe(1)
  })

  it('goes on while no end is known', () => {
    expect(contains(period(spring.from), day('2099-01-01'))).toBe(true)
    expect(daysIn(period(spring.from))).toBeNull()
  })

  it('never ends before it starts', () => {
    expect(readPeriod(day('2027-02-02'), day('2027-02-01'))).toMatchObject({
      refusal: { because: 'ends-before-it-starts' },
    })
    expect(() => period(day('2027-02-02'), day('2027-02-01'))).toThrow()
  })

  it('of two months from 1 June ends on 31 July', () => {
    expect(periodOfMonths(day('2027-06-01'), 2)).toEqual({ from: '2027-06-01', until: '2027-07-31' })
  })

  it('borders on the one that starts the day after', () => {
    const summer = period(day('2027-06-01'))
    expect([adjacent(spring, summer), adjacent(summer, spring), overlaps(spring, summer)]).toEqual([true, true, false])
    expect(adjacent(spring, period(day('2027-06-02')))).toBe(false)
  })
})

describe('periods, always', () => {
  it('share exactly the days that lie in both', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, fc.integer({ min: 0, max: 120 }), (a, b, n) => {
        const shared = intersect(a, b)
        const inShared = shared !== null && contains(shared, somewhere(n))
        expect(inShared).toBe(contains(a, somewhere(n)) && contains(b, somewhere(n)))
      }),
    )
  })

  it('overlap both ways round, and never while they only border on each other', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a))
        expect(overlaps(a, b) && adjacent(a, b)).toBe(false)
      }),
    )
  })
})
