import { expect, it } from 'vitest'
import { day } from './day.ts'
import { shortDay, spokenDay } from './spoken-day.ts'

const friday = day('2027-05-14')

it('says a day in both languages', () => {
  expect(spokenDay(friday, 'nl')).toBe('14 mei 2027')
  expect(spokenDay(friday, 'en')).toBe('14 May 2027')
})

it('says the day of the week when asked', () => {
  expect(spokenDay(friday, 'nl', { weekday: true })).toBe('vrijdag 14 mei 2027')
  expect(spokenDay(friday, 'en', { weekday: true })).toBe('Friday 14 May 2027')
})

it('leaves the year out only when it is the year we live in', () => {
  const than = day('2027-01-01')
  expect(spokenDay(friday, 'nl', { year: 'when-other', than })).toBe('14 mei')
  expect(spokenDay(day('2028-01-01'), 'nl', { year: 'when-other', than })).toBe('1 januari 2028')
  expect(spokenDay(friday, 'nl', { year: 'when-other' })).toBe('14 mei 2027')
})

it('shows a day in figures', () => {
  expect(shortDay(friday)).toBe('14-05-2027')
})
