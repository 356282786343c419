import { Temporal } from 'temporal-polyfill'
import { done, type Outcome, refused } from './outcome.ts'

declare const isDay: unique symbol

/** A day on the calendar, 'YYYY-MM-DD', without an hour or a zone; it sorts as text. */
export type Day = string & { readonly [isDay]: true }

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export type DayRefusal =
  | { readonly because: 'not-a-day'; readonly kind: 'invalid' }
  | {
      readonly because: 'no-such-day'
      readonly kind: 'invalid'
      readonly year: number
      readonly month: number
      readonly lastDay: number
    }

/** A day we wrote ourselves; nonsense is a mistake in the program. */
export function day(text: string): Day {
  const [year, month, date] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : []
  const found = dayFrom(year ?? 0, month ?? 0, date ?? 0)
  if (found.done) return found.value
  throw new Error(`Not a day: ${text}`)
}

/** The calendar decides: 31 June is refused, and the refusal knows that June ends on the 30th. */
export function dayFrom(year: number, month: number, date: number): Outcome<Day, DayRefusal> {
  if (!isYear(year) || !isBetween(month, 1, 12) || !isBetween(date, 1, 31)) {
    return refused({ because: 'not-a-day', kind: 'invalid' })
  }
  const lastDay = Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  if (date > lastDay) return refused({ because: 'no-such-day', kind: 'invalid', year, month, lastDay })
  return done(Temporal.PlainDate.from({ year, month, day: date }).toString() as Day)
}

const isYear = (year: number) => isBetween(year, 1000, 9999)
const isBetween = (n: number, low: number, high: number) => Number.isInteger(n) && n >= low && n <= high

const plain = (of: Day) => Temporal.PlainDate.from(of)

export function addDays(from: Day, days: number): Day {
  return plain(from).add({ days }).toString() as Day
}

/** A month after 31 January is the last day of February; count from the first day, never month upon month. */
export function addMonths(from: Day, months: number): Day {
  return plain(from).add({ months }).toString() as Day
}

/** From Monday to Tuesday is one; backwards is negative. */
export function daysBetween(from: Day, until: Day): number {
  return plain(from).until(plain(until), { largestUnit: 'days' }).days
}

export function weekday(of: Day): Weekday {
  return plain(of).dayOfWeek as Weekday
}

/** The Monday of that week. */
export function startOfWeek(of: Day): Day {
  return addDays(of, 1 - weekday(of))
}

export function startOfMonth(of: Day): Day {
  return plain(of).with({ day: 1 }).toString() as Day
}

export function endOfMonth(of: Day): Day {
  return plain(of).with({ day: 31 }).toString() as Day
}

/** Negative when the first comes earlier; fits `sort`. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export const isBefore = (a: Day, b: Day) => a < b
export const isAfter = (a: Day, b: Day) => a > b
export const earliest = (a: Day, ...others: Day[]) => others.reduce((first, next) => (next < first ? next : first), a)
export const latest = (a: Day, ...others: Day[]) => others.reduce((last, next) => (next > last ? next : last), a)

/** Whole years between birth and that day; somebody of 29 February grows older on 1 March. */
export function fullYears(from: Day, on: Day): number {
  const [start, end] = [plain(from), plain(on)]
  const hadBirthday = end.month > start.month || (end.month === start.month && end.day >= start.day)
  return end.year - start.year - (hadBirthday ? 0 : 1)
}

/** Which day it is in the Netherlands at that instant. */
export function today(instant: string, zone = 'Europe/Amsterdam'): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() as Day
}

/** Which day it was at a moment that the database keeps; nothing stays nothing. */
export function dayAt(at: Date): Day
export function dayAt(at: Date | null): Day | null
export function dayAt(at: Date | null): Day | null {
  return at && today(at.toISOString())
}
