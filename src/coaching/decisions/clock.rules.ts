import { addDays, type Day, daysBetween, earliest } from '#values/public.ts'

/** Weeks as the law of that day says them; null where nobody knows it. */
export interface ClockRules {
  readonly decideWeeks: number | null
  /** What the law of every decision allows at most. */
  readonly legalWeeks: number | null
  readonly incompleteWeeks: number | null
  readonly objectionWeeks: number | null
}

export interface ClockFacts {
  readonly received: Day
  readonly incomplete: { readonly on: Day; readonly by: Day } | null
  readonly completedOn: Day | null
  /** The payer announced that it takes longer, and until when. */
  readonly longerBy: Day | null
}

export interface DecisionClock {
  /** The last day to decide; nothing while it stands still, or where no rule is known. */
  readonly by: Day | null
  readonly stands: boolean
  readonly stoppedDays: number
  readonly legalBy: Day | null
}

/** The clock stands still from the question to complete it until it is complete, or until the time for that is over. */
export function stoppedDays({ incomplete, completedOn }: ClockFacts, today: Day): number {
  if (!incomplete) return 0
  const until = earliest(incomplete.by, completedOn ?? today)
  return Math.max(0, daysBetween(incomplete.on, until))
}

export function decisionClock(facts: ClockFacts, rules: ClockRules, today: Day): DecisionClock {
  const stopped = stoppedDays(facts, today)
  const stands = facts.incomplete !== null && facts.completedOn === null && today <= facts.incomplete.by
  const after = (weeks: number | null) => (weeks === null ? null : addDays(facts.received, weeks * 7 + stopped))
  const by = facts.longerBy ?? after(rules.decideWeeks ?? rules.legalWeeks)
  return { by: stands ? null : by, stands, stoppedDays: stopped, legalBy: stands ? null : after(rules.legalWeeks) }
}

/** The last day for an objection: six weeks after the decision. */
export const objectionBy = (decidedOn: Day, { objectionWeeks }: Pick<ClockRules, 'objectionWeeks'>): Day | null =>
  objectionWeeks === null ? null : addDays(decidedOn, objectionWeeks * 7)
