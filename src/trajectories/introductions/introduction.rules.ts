import { clockAt, type Day, done, type Instant, type Outcome, refused, today } from '#values/public.ts'
import { employerRefusals, introductionMissed, personRefusals } from '#vocabulary/public.ts'
import type { Introduction, IntroductionOutcome, Plan, Standing } from './introduction.ts'

export type PlanRefusal =
  | { readonly because: 'no-yes-yet'; readonly kind: 'conflict' }
  | { readonly because: 'name-not-released'; readonly kind: 'conflict' }
  | { readonly because: 'she-objects'; readonly kind: 'conflict' }
  | { readonly because: 'moment-has-passed'; readonly kind: 'invalid' }
  | { readonly because: 'where'; readonly kind: 'invalid' }

/** They meet after the employer's yes, while she shares her name and objects to nothing. */
export function mayMeet(facts: {
  readonly proposal: string
  readonly shared: boolean
  readonly objects: boolean
}): Outcome<undefined, PlanRefusal> {
  if (facts.proposal !== 'employer-yes') return refused({ because: 'no-yes-yet', kind: 'conflict' })
  if (!facts.shared) return refused({ because: 'name-not-released', kind: 'conflict' })
  if (facts.objects) return refused({ because: 'she-objects', kind: 'conflict' })
  return done()
}

/** At a moment to come. A place belongs to meeting somewhere, and to nothing else. */
export function readPlan(plan: Plan, now: Instant): Outcome<Plan, PlanRefusal> {
  if (hasPassed(plan, now)) return refused({ because: 'moment-has-passed', kind: 'invalid' })
  if (plan.way === 'place' && !plan.place) return refused({ because: 'where', kind: 'invalid' })
  return done(plan.way === 'place' ? plan : { ...plan, place: null })
}

const hasPassed = ({ day, time }: Plan, now: Instant): boolean =>
  day < today(now) || (day === today(now) && time <= clockAt(now))

/** What somebody outside knows: the last change after its ten seconds, and until then what stood there before. */
export function asTold(one: Introduction, now: Instant): Standing | null {
  const told = one.leavesAt > now ? one.before : one
  return told?.phase === 'withdrawn' ? null : told
}

/** What waits its ten seconds can be taken back as if it had never been. */
export const mayTakeBack = ({ leavesAt, phase }: Introduction, now: Instant): boolean =>
  leavesAt > now && (phase === 'planned' || phase === 'called-off')

type OutcomeRefusal =
  | { readonly because: 'not-planned'; readonly kind: 'conflict' }
  | { readonly because: 'not-yet'; readonly kind: 'conflict' }
  | { readonly because: 'reason-needed'; readonly kind: 'invalid' }

/** How it went is written down on its day or later; whoever does not go on says why, from a list without health. */
export function mayWriteOutcome(
  { phase, plan }: Standing,
  { outcome, reason, on }: { outcome: IntroductionOutcome; reason: string | null; on: Day },
): Outcome<{ outcome: IntroductionOutcome; reason: string | null }, OutcomeRefusal> {
  if (phase !== 'planned') return refused({ because: 'not-planned', kind: 'conflict' })
  if (plan.day > on) return refused({ because: 'not-yet', kind: 'conflict' })
  const reasons = reasonsFor[outcome]
  if (reasons.length === 0) return done({ outcome, reason: null })
  return reasons.some(({ id }) => id === reason)
    ? done({ outcome, reason })
    : refused({ because: 'reason-needed', kind: 'invalid' })
}

type Reason = { readonly id: string; readonly nl: string; readonly en: string }

export const reasonsFor: Readonly<Record<IntroductionOutcome, readonly Reason[]>> = {
  'both-go-on': [],
  'person-does-not': personRefusals,
  'employer-does-not': employerRefusals,
  'did-not-happen': introductionMissed,
}
