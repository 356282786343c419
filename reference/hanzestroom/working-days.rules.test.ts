import { describe, expect, it } from 'vitest'
import { day } from '#values/public.ts'
import { isDayOff, nextThursday, season, workedAgo, workedAhead } from './working-days.ts'

describe('days on which people work', () => {
  it('not at the weekend, not on a feast, and not on one that moves', () => {
    const off = ['2026-11-21', '2026-12-25', '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17', '2027-04-27']
    expect(off.map(day).filter((on) => !isDayOff(on))).toEqual([])
    expect(['2026-11-20', '2027-03-30', '2027-05-07'].map(day).filter(isDayOff)).toEqual([])
  })

  it('back from Easter Monday is Thursday, on from Good Friday is Tuesday', () => {
    expect(workedAgo(day('2027-03-29'), 0)).toBe('2027-03-25')
    expect(workedAhead(day('2027-03-26'), 0)).toBe('2027-03-30')
  })

  it('Thursday on a Thursday is next week, and Ascension is left out', () => {
    expect(nextThursday(day('2026-11-18'))).toBe('2026-11-19')
    expect(nextThursday(day('2026-11-19'))).toBe('2026-11-26')
    expect(nextThursday(day('2027-05-03'))).toBe('2027-05-13')
  })
})

describe('a season', () => {
  it('of the winter runs over the new year', () => {
    expect(season(day('2027-01-05'), '11-01', '03-10')).toEqual({
      running: true,
      from: '2026-11-01',
      until: '2027-03-10',
    })
  })

  it('that is over is the next one', () => {
    expect(season(day('2027-11-01'), '04-01', '10-31')).toEqual({
      running: false,
      from: '2028-04-01',
      until: '2028-10-31',
    })
  })
})
