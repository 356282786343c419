import { Temporal } from 'temporal-polyfill'
import { type ClockTime, clockTimeOf, spokenClockTime } from './clock-time.ts'
import type { Day } from './day.ts'
import type { Lang } from './lang.ts'
import { done, type Outcome, refused } from './outcome.ts'

declare const isInstant: unique symbol

/** A moment, always written in UTC with milliseconds, '2027-05-14T07:30:00.000Z'; it sorts as text. */
export type Instant = string & { readonly [isInstant]: true }

export type InstantRefusal = { readonly because: 'not-an-instant'; readonly kind: 'invalid' }

/** Text without a zone is refused: half past nine where? */
export function readInstant(text: string): Outcome<Instant, InstantRefusal> {
  try {
    return done(instantOf(Temporal.Instant.from(text.trim()).epochMilliseconds))
  } catch {
    return refused({ because: 'not-an-instant', kind: 'invalid' })
  }
}

/** A moment we wrote ourselves. */
export function instant(text: string): Instant {
  const read = readInstant(text)
  if (read.done) return read.value
  throw new Error(`Not an instant: ${text}`)
}

/** From a clock, which counts milliseconds since 1970. */
export function instantOf(milliseconds: number | Date): Instant {
  return new Date(milliseconds).toISOString() as Instant
}

/** What the clock on the wall in the Netherlands says at that moment. */
export function clockAt(moment: Instant, zone = 'Europe/Amsterdam'): ClockTime {
  const { hour, minute } = Temporal.Instant.from(moment).toZonedDateTimeISO(zone)
  return clockTimeOf(hour, minute)
}

/** '9.30 uur'. */
export function spokenTime(moment: Instant, lang: Lang = 'nl'): string {
  return spokenClockTime(clockAt(moment), lang)
}

/** The moment at which a clock on the wall in the Netherlands says this; in the hour that summer takes away, one later. */
export function momentOn(day: Day, time: ClockTime, zone = 'Europe/Amsterdam'): Instant {
  const wall = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from({ hour: Math.floor(time / 60), minute: time % 60 }),
  })
  return instantOf(wall.epochMilliseconds)
}
