import type { Phase } from './proposal.ts'

/** Who sets a step: the person herself, somebody who works with her, or the employer. */
export type Hand = 'person' | 'professional' | 'employer'

interface Step {
  readonly from: readonly Phase[]
  readonly to: Phase
  readonly by: readonly Hand[]
  /** A no has a reason from a closed list; none of those lists knows health. */
  readonly reason: 'none' | 'person' | 'employer'
}

/**
 * The whole way, as one table. The person is asked first; only after her yes an employer is told a name.
 * A professional may write down an answer that came by phone or on paper.
 */
export const workflow = {
  'say-yes': { from: ['asking'], to: 'person-yes', by: ['person', 'professional'], reason: 'none' },
  'say-no': { from: ['asking', 'person-yes'], to: 'person-no', by: ['person', 'professional'], reason: 'person' },
  propose: { from: ['person-yes'], to: 'proposed', by: ['professional'], reason: 'none' },
  'choose-somebody': { from: ['proposed'], to: 'employer-yes', by: ['employer', 'professional'], reason: 'none' },
  'choose-another': {
    from: ['proposed', 'employer-yes'],
    to: 'employer-no',
    by: ['employer', 'professional'],
    reason: 'employer',
  },
  withdraw: { from: ['asking', 'person-yes', 'proposed'], to: 'withdrawn', by: ['professional'], reason: 'none' },
  'take-back-name': {
    from: ['person-yes', 'proposed', 'employer-yes'],
    to: 'person-no',
    by: ['person', 'professional'],
    reason: 'person',
  },
} as const satisfies Record<string, Step>

export type Act = keyof typeof workflow

export const acts = Object.keys(workflow) as readonly Act[]
