import { addDays, type Day, type DayRefusal, day, dayFrom } from './day.ts'
import { type Outcome, refused } from './outcome.ts'

/** Reads a day as people write it: 2026-12-31, 31-12-2026, 31/12/26, 31.12.2026, 1 dec 2026. */
export function readDay(text: string): Outcome<Day, DayRefusal> {
  const written = text.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written)
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(written)
  if (numbers) return dayFrom(fullYear(numbers[4]), Number(numbers[3]), Number(numbers[1]))
  const named = /^(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4}|\d{2})$/.exec(written)
  if (named) return dayFrom(fullYear(named[3]), monthNamed(named[2]), Number(named[1]))
  return notADay()
}

/** Two digits mean 1950 to 2049: nobody of working age is older, no contract runs longer. */
function fullYear(digits = ''): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 50 ? 2000 + year : 1900 + year
}

const months: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'mrt', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
]

/** Whole names and their first three letters, Dutch or English; 0 when it is no month. */
function monthNamed(name = ''): number {
  return 1 + months.findIndex((names) => names.some((full) => full === name || full.slice(0, 3) === name))
}

const lastSerial = 2_958_465

/** A spreadsheet counts days from 1900 and believes that 29 February 1900 existed; we do not. */
export function readExcelDay(serial: number): Outcome<Day, DayRefusal> {
  const days = Math.floor(serial)
  if (!Number.isFinite(days) || days < 1 || days > lastSerial) return notADay()
  if (days === 60) return dayFrom(1900, 2, 29)
  const start = day(days < 60 ? '1899-12-31' : '1899-12-30')
  return { done: true, value: addDays(start, days) }
}

const notADay = () => refused({ because: 'not-a-day', kind: 'invalid' })
