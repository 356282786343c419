import { type ClockTime, type Day, done, type Outcome, readClockTime, readDay, refused } from '#values/public.ts'
import { type Activity, activities } from './session.ts'

/** What was typed and cannot be taken: the field, and whatever its sentence says is allowed. */
export type TypedRefusal =
  | { readonly because: 'not-a-day'; readonly kind: 'invalid'; readonly field: 'day' }
  | { readonly because: 'no-such-day'; readonly kind: 'invalid'; readonly field: 'day'; readonly lastDay: number }
  | { readonly because: 'in-the-future'; readonly kind: 'invalid'; readonly field: 'day' }
  | { readonly because: 'not-a-time'; readonly kind: 'invalid'; readonly field: 'start' | 'end' }
  | { readonly because: 'not-a-duration'; readonly kind: 'invalid'; readonly field: 'minutes' | 'break' }
  | { readonly because: 'unknown-activity'; readonly kind: 'invalid'; readonly field: 'activity' }

const mostMinutes = 24 * 60

/** As people write it: 1:30 and 1u30, 1,5 for an hour and a half, 90 and 90 min. Whole minutes of one day, and never none. */
export function readDuration(typed: string | number): Outcome<number, TypedRefusal> {
  const read = minutesIn(String(typed).trim().toLowerCase())
  if (read === null || !Number.isInteger(read) || read < 1 || read > mostMinutes)
    return refused({ because: 'not-a-duration', kind: 'invalid', field: 'minutes' })
  return done(read)
}

function minutesIn(written: string): number | null {
  const clock = /^(\d{1,2})\s?[:u]\s?([0-5]\d)$/.exec(written)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const inMinutes = /^(\d{1,4})\s?(?:m|min|minuten|minutes)?$/.exec(written)
  if (inMinutes) return Number(inMinutes[1])
  const inHours = /^(\d{1,2})(?:[.,](\d{1,2}))?\s?(?:u|uur|h|hours?)?$/.exec(written)
  if (!inHours) return null
  return (Number(`${inHours[1]}${(inHours[2] ?? '').padEnd(2, '0')}`) * 60) / 100
}

/** A day on the calendar, and today at the latest. */
export function readPastDay(typed: string, today: Day): Outcome<Day, TypedRefusal> {
  const read = readDay(typed)
  if (!read.done && read.refusal.because === 'no-such-day')
    return refused({ because: 'no-such-day', kind: 'invalid', field: 'day', lastDay: read.refusal.lastDay })
  if (!read.done) return refused({ because: 'not-a-day', kind: 'invalid', field: 'day' })
  return read.value > today ? refused({ because: 'in-the-future', kind: 'invalid', field: 'day' }) : read
}

export function readStart(typed: string, field: 'start' | 'end' = 'start'): Outcome<ClockTime, TypedRefusal> {
  const read = readClockTime(typed)
  return read.done ? read : refused({ because: 'not-a-time', kind: 'invalid', field })
}

export function readActivity(typed: string): Outcome<Activity, TypedRefusal> {
  const found = activities.find((one) => one === typed)
  return found ? done(found) : refused({ because: 'unknown-activity', kind: 'invalid', field: 'activity' })
}
