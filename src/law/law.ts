import { contains, type Day, done, type Outcome, refused } from '#values/public.ts'
import { administrativeClocks } from './administrative-clocks.ts'
import { coachingDeadlines } from './coaching-deadlines.ts'
import { coachingHours } from './coaching-hours.ts'
import { contracts } from './contracts.ts'
import { gaps } from './gaps.ts'
import { incentives } from './incentives.ts'
import { internalCoaching } from './internal-coaching.ts'
import { jobCoachRates } from './job-coach-rates.ts'
import { jobCoaching } from './job-coaching.ts'
import { jobsAgreement } from './jobs-agreement.ts'
import type { LegalValue, Scope } from './legal-value.ts'
import { minimumWage } from './minimum-wage.ts'
import { privacyRetention } from './privacy-retention.ts'
import { recognition } from './recognition.ts'
import { rightsOfPeople } from './rights-of-people.ts'
import { trialPlacement } from './trial-placement.ts'
import { valueAddedTax } from './value-added-tax.ts'
import { wageValue } from './wage-value.ts'
import { workToWork } from './work-to-work.ts'

export const law = [
  ...minimumWage,
  ...jobsAgreement,
  ...trialPlacement,
  ...jobCoaching,
  ...coachingDeadlines,
  ...coachingHours,
  ...jobCoachRates,
  ...internalCoaching,
  ...recognition,
  ...wageValue,
  ...incentives,
  ...contracts,
  ...workToWork,
  ...administrativeClocks,
  ...privacyRetention,
  ...rightsOfPeople,
  ...valueAddedTax,
] as const

/** A misspelt key does not compile. */
export type LegalKey = (typeof law)[number]['key']
export type LegalValueOf<Key extends LegalKey> = Extract<(typeof law)[number], { key: Key }>

/** `carriedForward`: the text was last seen in force before that day, so somebody should confirm it. */
export type LegalAnswer<Key extends LegalKey> = LegalValueOf<Key> & { readonly carriedForward: boolean }

export type LawRefusal = {
  readonly because: 'not-known-for-that-day'
  readonly kind: 'conflict'
  readonly key: LegalKey
  readonly day: Day
  /** The last day before it that we do have a value for. */
  readonly lastKnownUntil: Day | null
  /** Who should fill it, when we know that it is missing. */
  readonly missing: string | null
}

/** What the law said on that day, or a plain no; a neighbouring value is never taken in its place. */
export function lawOn<Key extends LegalKey>(key: Key, day: Day, scope?: Scope): Outcome<LegalAnswer<Key>, LawRefusal> {
  const rows = historyOf(key, scope)
  const found = rows.find((row) => contains(row, day))
  if (found) return done(asSeenOn(day, found))
  const lastKnownUntil = rows.map((row) => row.until).findLast((until) => until !== null && until < day) ?? null
  const missing = gaps.find((gap) => gap.key === key && contains(gap, day))?.note ?? null
  return refused({ because: 'not-known-for-that-day', kind: 'conflict', key, day, lastKnownUntil, missing })
}

/** Every value the key ever had, the oldest first. */
export function historyOf<Key extends LegalKey>(key: Key, scope?: Scope): readonly LegalValueOf<Key>[] {
  const isAsked = (row: LegalValue): row is LegalValueOf<Key> =>
    row.key === key && (scope === undefined || row.scope === scope)
  return law.filter(isAsked).sort((a, b) => (a.from < b.from ? -1 : 1))
}

function asSeenOn<Key extends LegalKey>(day: Day, row: LegalValueOf<Key>): LegalAnswer<Key> {
  const carriedForward = row.textAsOf !== undefined && row.textAsOf < day
  return { ...row, confidence: carriedForward ? 'low' : row.confidence, carriedForward }
}
