import type { Day, Id } from '#values/public.ts'
import { parts } from '../requests/parts.rules.ts'

export const answers = ['granted', 'partly', 'refused', 'not-processed'] as const
/** The last two only move the clock. */
export const says = [...answers, 'incomplete', 'longer'] as const
export type Says = (typeof says)[number]

/** Why a payer says no. None of them speaks of health. */
export const refusalReasons = [
  'no-need-shown',
  'not-under-these-rules',
  'not-stable-enough',
  'cheaper-help-is-enough',
  'employer-should-do-it',
  'trial-refused',
  'coach-not-recognised',
  'other-payer',
] as const

export type RefusalReason = (typeof refusalReasons)[number]

/** Why a request is put aside without an answer. */
export const asideReasons = ['not-completed-in-time'] as const

export type AsideReason = (typeof asideReasons)[number]

/** What can be missing: a part of the form, a name under it, or the contract. */
export const missingThings = [...parts, 'signatures', 'contract'] as const
export type Missing = (typeof missingThings)[number]

export interface Decision {
  readonly id: Id<'Decision'>
  readonly says: Says
  readonly round: number
  readonly on: Day
  /** On the screen of who pays, or from its letter. */
  readonly hand: 'payer' | 'letter'
  readonly letter: string | null
  readonly reason: string | null
  readonly missing: readonly Missing[]
  readonly words: string | null
  readonly by: Day | null
  readonly from: Day | null
  readonly until: Day | null
  readonly granted: number | null
  readonly share: number | null
  readonly rate: number | null
  readonly differsBecause: string | null
  readonly decidedBy: Id<'Account'> | null
}

export const outcomes = ['stands', 'changed', 'taken-back'] as const
export type ObjectionOutcome = (typeof outcomes)[number]

export interface Objection {
  readonly id: Id<'Objection'>
  readonly decision: Id<'Decision'>
  readonly byWhom: 'worker' | 'employer'
  readonly on: Day
  readonly outcome: ObjectionOutcome | null
  readonly outcomeOn: Day | null
}

export const isAnswer = ({ says: said }: Pick<Decision, 'says'>): boolean => answers.some((one) => one === said)
