import { addDays, type Day, daysBetween, latest } from '#values/public.ts'

/** The values that the first day of the employment or the trial chooses; null where nobody knows them for that day. */
export interface DeadlineRules {
  /** Weeks after the start. */
  readonly applyWeeks: number | null
  /** How far back a late request reaches, counted from its receipt. */
  readonly backdateWeeks: number | null
}

/** The last day on which a request is in time: four weeks after the start, and two for a start before July 2014. */
export const lastDayToAsk = (start: Day, { applyWeeks }: DeadlineRules): Day | null =>
  applyWeeks === null ? null : addDays(start, applyWeeks * 7)

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
export function latenessOf(start: Day, received: Day, rules: DeadlineRules): Lateness {
  const lastDay = lastDayToAsk(start, rules)
  const late = lastDay !== null && received > lastDay
  if (!late) return { lastDay, late, earliest: start, daysLost: 0 }
  if (rules.backdateWeeks === null) return { lastDay, late, earliest: null, daysLost: 0 }
  const earliest = latest(start, addDays(received, -rules.backdateWeeks * 7))
  return { lastDay, late, earliest, daysLost: Math.max(0, daysBetween(start, earliest)) }
}
