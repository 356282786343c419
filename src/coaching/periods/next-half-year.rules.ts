import { addDays, type Day, daysBetween, type Id, latest, periodOfMonths } from '#values/public.ts'
import { type HalfYear, halfYearHolding, halfYearOf } from './half-year.rules.ts'

/** One piece of work, as the count of half-years looks at it. */
export interface Employment {
  readonly id: Id<'Placement'>
  readonly employer: Id<'Employer'> | null
  readonly from: Day
  /** Nothing while no end is known. */
  readonly until: Day | null
}

/** The last half-year that was granted, and the day from which its half-years count. */
export interface GrantedBefore {
  readonly number: number
  readonly anchor: Day
  readonly until: Day
  /** The last day of help, when it stopped before the end. */
  readonly endedOn: Day | null
}

/**
 * Whether the count goes on: the same work, or the same employer after a gap that is not too long. Being sick or working
 * other hours is no gap. Where no rule says how long, the same employer is enough; what is not known begins nothing anew.
 * Source: Protocol Jobcoach UWV 2014 A.4.1.
 */
export function goesOn(
  before: Employment | undefined,
  work: Employment | undefined,
  longestGapWeeks: number | null,
): boolean {
  if (!before || !work || before.id === work.id) return true
  if (before.employer === null || before.employer !== work.employer) return false
  const gap = before.until === null ? 0 : daysBetween(before.until, work.from) - 1
  return longestGapWeeks === null || gap <= longestGapWeeks * 7
}

/**
 * What is asked after it. It begins where the one before ended and ends with its own half-year; who lets a whole
 * half-year pass asks for the one that runs. Help that stopped early begins again on a day of its own.
 */
export function nextHalfYear({ number, anchor, until, endedOn }: GrantedBefore, today: Day): HalfYear {
  if (endedOn !== null && endedOn < until) {
    const from = latest(today, addDays(endedOn, 1))
    return { ...halfYearHolding(anchor, from), from }
  }
  const from = addDays(until, 1)
  const next = halfYearOf(anchor, number + 1)
  const following = next.from === from ? next : { number: number + 1, from, until: periodOfMonths(from, 6).until }
  return following.until < today ? halfYearHolding(anchor, today) : following
}
