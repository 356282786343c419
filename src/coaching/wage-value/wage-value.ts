import type { Day, Id } from '#values/public.ts'
import type { MeasuredTask } from './task-method.rules.ts'
import type { ThreeNames, WageValueDays } from './wage-value.rules.ts'

export const objectors = ['worker', 'employer'] as const
export const objectionOutcomes = ['stands', 'changed', 'taken-back'] as const

export interface NamedTask extends MeasuredTask {
  readonly name: string
}

/** What it was made of, as it was on that day: nothing that changes later changes it. */
export interface WageValueBasis {
  readonly tasks: readonly NamedTask[]
  readonly minutesWeek: number
  readonly days: number
  readonly rests: readonly object[]
}

/** What somebody's work is worth beside the minimum wage, in whole per cents, as it was decided. */
export interface WageValue extends ThreeNames, WageValueDays {
  readonly id: Id<'WageValue'>
  readonly value: number
  /** Decided here by who pays, or written down from its letter. */
  readonly hand: 'payer' | 'letter'
  readonly reference: string | null
  readonly workerView: string
  readonly employerView: string
  readonly basis: WageValueBasis
  readonly objectedBy: (typeof objectors)[number] | null
  readonly objectedOn: Day | null
  readonly objectionOutcome: (typeof objectionOutcomes)[number] | null
  readonly objectionOutcomeOn: Day | null
}
