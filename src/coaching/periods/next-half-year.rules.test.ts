import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, type Id } from '#values/public.ts'
import { halfYearOf } from './half-year.rules.ts'
import { type Employment, type GrantedBefore, goesOn, nextHalfYear } from './next-half-year.rules.ts'

const day = (text: string) => text as Day
const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(day('2007-01-01'), days))
const granted = (anchor: Day, number: number): GrantedBefore => ({
  ...{ number, anchor, until: halfYearOf(anchor, number).until, endedOn: null },
})

describe('the half-year that is asked for next', () => {
  it('follows the one before to the day, whatever day the work began on', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 9 }), (anchor, number) => {
        const { until } = halfYearOf(anchor, number)
        expect(nextHalfYear(granted(anchor, number), until)).toEqual(halfYearOf(anchor, number + 1))
      }),
    )
  })

  it('is the one that runs, once a whole half-year passed', () => {
    const one = granted(day('2026-08-31'), 1)
    expect(nextHalfYear(one, day('2027-08-30'))).toMatchObject({ number: 2 })
    expect(nextHalfYear(one, day('2027-08-31'))).toEqual(halfYearOf(day('2026-08-31'), 3))
  })

  it('begins after what was really granted, and lasts six months where that was another day', () => {
    const shorter = { ...granted(day('2026-01-15'), 1), until: day('2026-06-30') }
    expect(nextHalfYear(shorter, day('2026-06-01'))).toEqual({
      ...{ number: 2, from: '2026-07-01', until: '2026-12-31' },
    })
  })

  it('goes on within its own half-year where the help had stopped, and never on a day that was granted', () => {
    const stopped = { ...granted(day('2026-01-15'), 1), endedOn: day('2026-03-01') }
    expect(nextHalfYear(stopped, day('2026-05-04'))).toEqual({ number: 1, from: '2026-05-04', until: '2026-07-14' })
    expect(nextHalfYear(stopped, day('2026-03-01'))).toEqual({ number: 1, from: '2026-03-02', until: '2026-07-14' })
    expect(nextHalfYear(stopped, day('2026-08-03'))).toEqual({ number: 2, from: '2026-08-03', until: '2027-01-14' })
  })
})

describe('the count of half-years', () => {
  const bakery = 'bakery' as Id<'Employer'>
  const work = (id: string, also: Partial<Employment> = {}): Employment => ({
    ...{ id: id as Id<'Placement'>, employer: bakery, from: day('2026-01-01'), until: null },
    ...also,
  })
  const first = work('first', { until: day('2026-06-30') })

  it.each([
    ['2026-07-01', true],
    ['2026-07-29', true],
    ['2026-07-30', false],
  ])('of work that ended on 30 June goes on with the same employer from %s: %s', (from, goes) => {
    expect(goesOn(first, work('second', { from: day(from) }), 4)).toBe(goes)
  })

  it('begins anew with another employer, also on the next day', () => {
    const elsewhere = work('second', { employer: 'garage' as Id<'Employer'>, from: day('2026-07-01') })
    expect(goesOn(first, elsewhere, 4)).toBe(false)
    expect(goesOn({ ...first, employer: null }, { ...elsewhere, employer: null }, 4)).toBe(false)
  })

  it('goes on in the same work, whatever its hours are, and where nobody knows better', () => {
    expect(goesOn(first, work('first', { from: day('2027-01-01') }), 4)).toBe(true)
    expect(goesOn(undefined, first, 4)).toBe(true)
    expect(goesOn(first, undefined, 4)).toBe(true)
    expect(goesOn(first, work('second', { from: day('2027-01-01') }), null)).toBe(true)
  })
})
