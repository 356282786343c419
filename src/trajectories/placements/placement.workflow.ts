import type { Kind, Phase } from './placement.ts'

/** Who sets a step: who works with her, the payer of the benefit, or the night in which a first day comes. */
export type Hand = 'professional' | 'payer' | 'clock'

/** What must be so before a step, each a question that the rules answer. */
export type Condition =
  | 'within-the-law'
  | 'reason-given'
  | 'is-decided'
  | 'within-the-decision'
  | 'signed-by-all'
  | 'first-day-came'
  | 'not-ahead'

interface Step {
  readonly from: readonly Phase[]
  readonly to: Phase
  readonly by: readonly Hand[]
  readonly needs: readonly Condition[]
}

const contract = {
  start: { from: ['agreed'], to: 'running', by: ['professional', 'clock'], needs: ['first-day-came', 'not-ahead'] },
  end: { from: ['running'], to: 'ended', by: ['professional'], needs: ['reason-given', 'not-ahead'] },
  withdraw: { from: ['agreed'], to: 'withdrawn', by: ['professional'], needs: [] },
} as const satisfies Record<string, Step>

/**
 * Each way of working as one table. A trial is no employment: somebody else decides first, everybody signs, and
 * only then does it begin. A payer outside the system decides by letter, which a professional writes down.
 */
export const workflow = {
  trial: {
    grant: { from: ['requested'], to: 'granted', by: ['payer', 'professional'], needs: ['within-the-law'] },
    refuse: { from: ['requested'], to: 'refused', by: ['payer', 'professional'], needs: ['reason-given'] },
    start: {
      from: ['granted'],
      to: 'running',
      by: ['professional'],
      needs: ['is-decided', 'first-day-came', 'within-the-decision', 'signed-by-all', 'not-ahead'],
    },
    end: { from: ['running'], to: 'ended', by: ['professional'], needs: ['reason-given', 'not-ahead'] },
    withdraw: { from: ['requested', 'granted'], to: 'withdrawn', by: ['professional'], needs: [] },
  },
  hire: contract,
  employment: contract,
  assignment: contract,
} as const satisfies Record<Kind, Record<string, Step>>

export const steps = ['grant', 'refuse', 'start', 'end', 'withdraw'] as const
export type StepName = (typeof steps)[number]

export const stepOf = (kind: Kind, name: StepName): Step | undefined =>
  (workflow[kind] as Partial<Record<StepName, Step>>)[name]
