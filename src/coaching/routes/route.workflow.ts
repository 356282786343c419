import type { Kind, Phase } from './route.ts'

/** Whose hand sets a step: who refers and pays, the firm that coaches, or what happened elsewhere (a decision, a first day). */
export type Hand = 'funder' | 'firm' | 'event'

/** What must be so before a step, each a question that the rules answer. */
export const conditions = [
  'reason-given',
  'next-step-given',
  'recognised-for-activation',
  'recognised-for-coaching',
  'recognised-for-iro',
  'not-ready-yet',
  'entry-is-activation',
  'entry-is-work',
  'substantively-completed',
  'clear-choice-of-work',
  'conclusion-signed',
  'request-sent',
  'trial-decided',
  'coaching-decided',
  'trial-runs',
  'trial-over-and-she-stays',
  'trial-over-without-work',
  'contract-runs',
  'contract-long-enough',
  'no-pause-open',
] as const
export type Condition = (typeof conditions)[number]

export interface Step {
  readonly from: readonly Phase[]
  /** Nothing: it stays where it is, and only the step is written down. */
  readonly to: Phase | null
  readonly by: readonly Hand[]
  readonly needs: readonly Condition[]
}

const coming = {
  accept: { from: ['referred'], to: 'waiting', by: ['firm'], needs: [] },
  decline: { from: ['referred'], to: 'declined', by: ['firm'], needs: ['reason-given', 'next-step-given'] },
  takeBack: { from: ['referred', 'waiting'], to: 'stopped', by: ['funder'], needs: ['reason-given'] },
} as const satisfies Record<string, Step>

const running = [
  'waiting',
  'activation',
  'plan',
  'searching',
  'ready',
  'requested',
  'trial',
  'preparing',
  'placed',
] as const

const going = {
  /** Facts only, told to the candidate, and no advice on a sanction. */
  reportConduct: {
    from: ['activation', 'trial', 'placed', 'searching'],
    to: null,
    by: ['firm'],
    needs: ['reason-given'],
  },
  close: { from: ['placed'], to: 'closed', by: ['firm'], needs: ['reason-given'] },
  stop: { from: running, to: 'stopped', by: ['firm', 'funder'], needs: ['reason-given', 'next-step-given'] },
  reopen: {
    from: ['closed', 'stopped', 'declined'],
    to: 'waiting',
    by: ['firm', 'funder'],
    needs: ['reason-given'],
  },
} as const satisfies Record<string, Step>

/**
 * Every way as one table. Pages offer what stands here and no more; the rules refuse the rest with the first condition
 * that is not met. Source of the steps: Procedure Werktraject Noord-Holland 30-09-2015; Inkoopkader IRO 2013.
 */
export const workflow = {
  coaching: {
    ...coming,
    beginActivation: {
      from: ['waiting'],
      to: 'activation',
      by: ['firm'],
      needs: ['entry-is-activation', 'recognised-for-activation', 'not-ready-yet'],
    },
    beginAtWork: {
      from: ['waiting'],
      to: 'ready',
      by: ['firm'],
      needs: ['entry-is-work', 'recognised-for-coaching'],
    },
    concludeActivation: {
      from: ['activation'],
      to: 'ready',
      by: ['firm'],
      needs: ['substantively-completed', 'clear-choice-of-work', 'conclusion-signed'],
    },
    notReadyAfterAll: { from: ['activation'], to: 'stopped', by: ['firm'], needs: ['reason-given', 'next-step-given'] },
    request: {
      from: ['ready'],
      to: 'requested',
      by: ['firm', 'event'],
      needs: ['recognised-for-coaching', 'request-sent'],
    },
    /** Refused, or not processed because it stayed incomplete: she can be requested for again, and object. */
    notGranted: { from: ['requested'], to: 'ready', by: ['firm', 'event'], needs: ['reason-given'] },
    startTrial: {
      from: ['requested'],
      to: 'trial',
      by: ['firm', 'event'],
      needs: ['trial-decided', 'coaching-decided', 'trial-runs', 'recognised-for-coaching', 'no-pause-open'],
    },
    prepareContract: { from: ['trial'], to: 'preparing', by: ['firm'], needs: ['trial-over-and-she-stays'] },
    noWorkAfterTrial: {
      from: ['trial'],
      to: 'stopped',
      by: ['firm'],
      needs: ['trial-over-without-work', 'reason-given', 'next-step-given'],
    },
    place: {
      from: ['preparing', 'ready', 'requested'],
      to: 'placed',
      by: ['firm', 'event'],
      needs: ['contract-runs', 'contract-long-enough', 'recognised-for-coaching'],
    },
    ...going,
  },
  iro: {
    ...coming,
    beginPlan: { from: ['waiting'], to: 'plan', by: ['firm'], needs: ['recognised-for-iro'] },
    agreePlan: { from: ['plan'], to: 'searching', by: ['funder', 'firm'], needs: [] },
    place: {
      from: ['searching'],
      to: 'placed',
      by: ['firm', 'event'],
      needs: ['contract-runs', 'contract-long-enough'],
    },
    ...going,
  },
} as const satisfies Record<Kind, Record<string, Step>>

export const steps = [
  'accept',
  'decline',
  'takeBack',
  'beginActivation',
  'beginAtWork',
  'concludeActivation',
  'notReadyAfterAll',
  'beginPlan',
  'agreePlan',
  'request',
  'notGranted',
  'startTrial',
  'prepareContract',
  'noWorkAfterTrial',
  'place',
  'close',
  'reportConduct',
  'stop',
  'reopen',
] as const
export type StepName = (typeof steps)[number]

export const stepOf = (kind: Kind, name: StepName): Step | undefined =>
  (workflow[kind] as Partial<Record<StepName, Step>>)[name]
