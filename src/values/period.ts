import { addDays, addMonths, type Day, daysBetween, earliest, latest } from './day.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** From the first day up to and including the last; `null` while no end is known. */
export type Period = { readonly from: Day; readonly until: Day | null }

export type PeriodRefusal = {
  readonly because: 'ends-before-it-starts'
  readonly kind: 'invalid'
  readonly from: Day
  readonly until: Day
}

export function readPeriod(from: Day, until: Day | null): Outcome<Period, PeriodRefusal> {
  if (until !== null && until < from) return refused({ because: 'ends-before-it-starts', kind: 'invalid', from, until })
  return done({ from, until })
}

/** A period we wrote ourselves. */
export function period(from: Day, until: Day | null = null): Period {
  const read = readPeriod(from, until)
  if (read.done) return read.value
  throw new Error(`A period ends before it starts: ${from}, ${until}`)
}

/** Two months from 1 June end on 31 July. */
export function periodOfMonths(from: Day, months: number): Period & { readonly until: Day } {
  const until = addDays(addMonths(from, months), -1)
  return { ...period(from, until), until }
}

export function contains({ from, until }: Period, day: Day): boolean {
  return from <= day && (until === null || day <= until)
}

export function overlaps(a: Period, b: Period): boolean {
  return intersect(a, b) !== null
}

/** The days that both share, or nothing. */
export function intersect(a: Period, b: Period): Period | null {
  const from = latest(a.from, b.from)
  const until = earlierEnd(a.until, b.until)
  return until !== null && until < from ? null : { from, until }
}

function earlierEnd(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return earliest(a, b)
}

/** Both ends count, so a period of one day has one day; without an end there is no number. */
export function daysIn({ from, until }: Period): number | null {
  return until === null ? null : daysBetween(from, until) + 1
}

/** One starts on the day after the other ended. */
export function adjacent(a: Period, b: Period): boolean {
  return follows(a, b) || follows(b, a)
}

const follows = (first: Period, next: Period) => first.until !== null && addDays(first.until, 1) === next.from
