import { addDays, type Day, done, type Outcome, type Refusal, refused } from '#values/public.ts'
import { grantFor } from '../requests/grant.rules.ts'
import type { CoachingRequest } from '../requests/request.ts'
import type { ClockRules, DecisionClock } from './clock.rules.ts'
import type { Decision } from './decision.ts'

/** What the rule gives for what was asked, from the first day that can be granted. */
export interface ByTheRule {
  readonly from: Day
  readonly until: Day
  readonly share: number
  readonly minutes: number
}

export interface GrantAsked {
  readonly from: Day
  readonly until: Day
  readonly minutes: number
  readonly share?: number | undefined
  readonly differsBecause?: string | undefined
}

type Asked = Pick<CoachingRequest, 'from' | 'until' | 'minutesWeek' | 'share'>

export function byTheRule(request: Asked, earliest: Day | null): ByTheRule | null {
  const { from, until, minutesWeek, share } = request
  if (!from || !until || !minutesWeek || !share) return null
  const begins = earliest && earliest > from ? earliest : from
  if (begins > until) return null
  return { from: begins, until, share, minutes: grantFor(minutesWeek, begins, until, share).granted }
}

/** In what a grant differs from the rule. */
export function differences(
  says: GrantAsked,
  rule: ByTheRule | null,
): readonly ('from' | 'until' | 'share' | 'minutes')[] {
  if (!rule) return ['minutes']
  const given = { ...says, share: says.share ?? rule.share }
  return (['from', 'until', 'share', 'minutes'] as const).filter((name) => given[name] !== rule[name])
}

/** A grant leads over the rule, and says why it differs; no help was given before the work, nor a trial before its decision. */
export function mayGrant(
  says: GrantAsked,
  rule: ByTheRule | null,
  { kind, start }: Pick<CoachingRequest, 'kind' | 'start'>,
  decidedOn: Day,
): Outcome<undefined, Refusal> {
  if (says.until < says.from) return refused({ because: 'ends-before-it-starts', kind: 'invalid' })
  if (start && says.from < start) return refused({ because: 'before-the-work-began', kind: 'invalid', start })
  if (kind === 'trial' && says.from < decidedOn) return refused({ because: 'not-before-the-decision', kind: 'invalid' })
  if (says.until < decidedOn) return refused({ because: 'over-before-decided', kind: 'invalid' })
  const differs = differences(says, rule)
  if (differs.length > 0 && !says.differsBecause)
    return refused({ because: 'say-why-different', kind: 'invalid', differs, rule })
  return done()
}

/** By which day it has to be complete: as the rule says, or as the payer says where no rule is known. */
export function completeBy(
  on: Day,
  { incompleteWeeks }: Pick<ClockRules, 'incompleteWeeks'>,
  given: Day | undefined,
): Day | null {
  const by = given ?? (incompleteWeeks === null ? null : addDays(on, incompleteWeeks * 7))
  return by && by > on ? by : null
}

/** It may take longer once, as long as the law of every decision allows. */
export function longerBy({ by, legalBy }: DecisionClock, given: Day | undefined): Outcome<Day, Refusal> {
  const until = given ?? legalBy
  if (!until || !by || until <= by) return refused({ because: 'not-longer', kind: 'invalid' })
  if (legalBy && until > legalBy) return refused({ because: 'longer-than-the-law', kind: 'invalid', lastDay: legalBy })
  return done(until)
}

/** It is put aside only when it was to be completed, and the time for that is over. */
export const mayPutAside = (
  { phase, completedOn }: Pick<CoachingRequest, 'phase' | 'completedOn'>,
  incomplete: Pick<Decision, 'by'> | undefined,
  on: Day,
): boolean => phase === 'incomplete' && completedOn === null && incomplete?.by != null && on > incomplete.by
