import { addDays, type Day, daysBetween, latest } from '#values/public.ts'

/** The values that the first day of the employment or the trial chooses; null where nobody knows them for that day. */
export interface DeadlineRules {
  /** Weeks after the start. */
  readonly applyWeeks: number | null
  /** How far back a late request reaches, counted from its receipt. */
  readonly backdateWeeks: number | null
  /** Weeks after the end of a half-year in which the next is asked; none: before it ends. */
  readonly followWeeks: number | null
}

/** The last day on which a request is in time: four weeks after the start, and two for a start before July 2014. */
export const lastDayToAsk = (start: Day, { applyWeeks }: Pick<DeadlineRules, 'applyWeeks'>): Day | null =>
  applyWeeks === null ? null : addDays(start, applyWeeks * 7)

/**
 * The last day for a half-year that follows another, by its own first day: four weeks after the one before ended, and
 * before that end for work that began before July 2014. Source: Protocol Jobcoach UWV 2014 A.5, B.4.3; 2012 B.4.3.
 */
export const lastDayToFollow = (from: Day, { followWeeks }: Pick<DeadlineRules, 'followWeeks'>): Day | null =>
  followWeeks === null ? null : addDays(from, followWeeks * 7 - 1)

export interface Lateness {
  readonly lastDay: Day | null
  readonly late: boolean
  /** From which day help can be granted at the earliest; null where the rules of then do not say it. */
  readonly earliest: Day | null
  readonly daysLost: number
}

/**
 * The day of receipt counts. Who is late loses the days before the last four weeks; when the rules of then do not say
 * how far back it reaches, nothing is guessed and the decision says it.
 */
export function latenessOf(start: Day, received: Day, rules: DeadlineRules, follows = false): Lateness {
  const lastDay = follows ? lastDayToFollow(start, rules) : lastDayToAsk(start, rules)
  const late = lastDay !== null && received > lastDay
  if (!late) return { lastDay, late, earliest: start, daysLost: 0 }
  if (rules.backdateWeeks === null) return { lastDay, late, earliest: null, daysLost: 0 }
  const earliest = latest(start, addDays(received, -rules.backdateWeeks * 7))
  return { lastDay, late, earliest, daysLost: Math.max(0, daysBetween(start, earliest)) }
}
