import { type Day, done, type Outcome, periodOfMonths, refused } from '#values/public.ts'
import type { NoPapers } from '../firm/firm.rules.ts'
import type { RecognitionKind } from '../firm/firm.ts'
import type { Entry, Kind, Phase } from './route.ts'
import { type Condition, type Hand, type StepName, stepOf, steps } from './route.workflow.ts'

/** What a step is judged by: plain facts, gathered by the verb. */
export interface Facts {
  readonly entry: Entry
  /** Why the firm may not do this on that day; nothing when it may. */
  readonly papers: Readonly<Record<RecognitionKind, NoPapers | null>>
  /** What people decided last about her: nothing while nobody did. */
  readonly readiness: 'ready' | 'not-yet-ready' | 'not-known' | null
  readonly conclusion: { readonly completed: boolean; readonly clearChoice: boolean; readonly signed: boolean } | null
  readonly requestSent: boolean
  readonly trial: Work | null
  /** There are granted hours for the trial. */
  readonly trialHours: boolean
  readonly contract: Work | null
  /** There are granted hours for the contract. */
  readonly workHours: boolean
  /** How long a contract has to be for this payer; nothing where no rule is known. */
  readonly contractMonths: number | null
  readonly paused: boolean
}

/** As much of a placement as a route needs. */
export interface Work {
  readonly phase: 'requested' | 'granted' | 'refused' | 'agreed' | 'running' | 'ended' | 'withdrawn'
  readonly from: Day
  /** Nothing when it is open-ended. */
  readonly until: Day | null
  readonly staysOn: boolean
}

export interface Stepping {
  readonly by: readonly Hand[]
  readonly reason?: string | undefined
  readonly nextStep?: string | undefined
}

export type RouteRefusal =
  | { readonly because: 'not-from-here'; readonly kind: 'conflict'; readonly phase: Phase }
  | { readonly because: 'not-yours-to-do'; readonly kind: 'not-allowed' }
  | { readonly because: Condition; readonly kind: 'conflict' }

type Standing = { readonly kind: Kind; readonly phase: Phase }

/** One step along the table of its kind, or the first thing that is in the way. */
export function step(route: Standing, name: StepName, facts: Facts, how: Stepping): Outcome<Phase, RouteRefusal> {
  const row = stepOf(route.kind, name)
  if (!row?.from.includes(route.phase))
    return refused({ because: 'not-from-here', kind: 'conflict', phase: route.phase })
  if (!row.by.some((hand) => how.by.includes(hand))) return refused({ because: 'not-yours-to-do', kind: 'not-allowed' })
  const missing = row.needs.find((condition) => !holds[condition](facts, how))
  return missing ? refused({ because: missing, kind: 'conflict' }) : done(row.to ?? route.phase)
}

const recognised = (kind: RecognitionKind) => (facts: Facts) => facts.papers[kind] === null

/** As the payer's rule of that day has it, unless it granted hours for this work all the same. Unknown is never no. */
function longEnough({ contract, contractMonths, workHours }: Facts): boolean {
  if (!contract || workHours || contractMonths === null || contract.until === null) return contract !== null
  return contract.until >= periodOfMonths(contract.from, contractMonths).until
}

const holds: Readonly<Record<Condition, (facts: Facts, how: Stepping) => boolean>> = {
  'reason-given': (_, { reason }) => reason !== undefined,
  'next-step-given': (_, { nextStep }) => nextStep !== undefined,
  'recognised-for-activation': recognised('social-activation'),
  'recognised-for-coaching': recognised('job-coaching'),
  'recognised-for-iro': recognised('iro'),
  'not-ready-yet': ({ readiness }) => readiness !== 'ready',
  'entry-is-activation': ({ entry }) => entry === 'activation',
  'entry-is-work': ({ entry }) => entry === 'trial' || entry === 'placement' || entry === 'takeover',
  'substantively-completed': ({ conclusion }) => conclusion?.completed === true,
  'clear-choice-of-work': ({ conclusion }) => conclusion?.clearChoice === true,
  'conclusion-signed': ({ conclusion }) => conclusion?.signed === true,
  'request-sent': ({ requestSent }) => requestSent,
  'trial-decided': ({ trial }) => trial !== null && ['granted', 'running', 'ended'].includes(trial.phase),
  'coaching-decided': ({ trialHours }) => trialHours,
  'trial-runs': ({ trial }) => trial?.phase === 'running',
  'trial-over-and-she-stays': ({ trial }) => trial?.phase === 'ended' && trial.staysOn,
  'trial-over-without-work': ({ trial }) => trial?.phase === 'ended' && !trial.staysOn,
  'contract-runs': ({ contract }) => contract?.phase === 'running',
  'contract-long-enough': longEnough,
  'no-pause-open': ({ paused }) => !paused,
}

/** What a page offers is what the table offers to these hands. Events are nobody's button. */
export const stepsFor = (kind: Kind, phase: Phase, by: readonly Hand[]): readonly StepName[] =>
  steps.filter((name) => {
    const row = stepOf(kind, name)
    return row?.from.includes(phase) && row.by.some((hand) => by.includes(hand))
  })

/** Why a step on offer cannot be set now; nothing when it can, as far as it does not depend on what is typed. */
export function inTheWay(route: Standing, name: StepName, facts: Facts, by: readonly Hand[]): Condition | null {
  const typed = { by, reason: 'x', nextStep: 'x' }
  const tried = step(route, name, facts, typed)
  if (tried.done || tried.refusal.because === 'not-from-here' || tried.refusal.because === 'not-yours-to-do')
    return null
  return tried.refusal.because
}

/** In which phases somebody can be away for a while. */
export const mayPause = (phase: Phase): boolean =>
  ['activation', 'plan', 'searching', 'ready', 'requested', 'trial', 'preparing', 'placed'].includes(phase)

/** Which reasons a step may have: closed lists without health. */
export const reasons = {
  decline: ['no-room', 'not-our-work', 'too-far', 'conflict-of-interest', 'other'],
  takeBack: ['wrong-person', 'other-firm', 'no-longer-needed', 'other'],
  notReadyAfterAll: ['other-help-first', 'does-not-want', 'moved', 'other'],
  notGranted: ['refused', 'not-processed', 'withdrawn'],
  noWorkAfterTrial: ['employer-no', 'person-no', 'work-did-not-fit', 'no-work-left', 'other'],
  close: ['works-without-coaching', 'guided-by-employer', 'three-years-over', 'no-longer-works'],
  reportConduct: ['did-not-come', 'did-not-keep-agreement', 'stopped'],
  stop: ['does-not-want', 'moved', 'no-longer-works', 'other-firm', 'recognition-ended', 'other'],
  reopen: ['new-work', 'asks-again', 'closed-by-mistake'],
} as const satisfies Partial<Record<StepName, readonly string[]>>

export const reasonsFor = (name: StepName): readonly string[] =>
  (reasons as Partial<Record<StepName, readonly string[]>>)[name] ?? []

/** Five steps for who walks them, whatever we call the phases. */
export const stages = ['begin', 'prepare', 'try', 'work', 'alone'] as const
export type Stage = (typeof stages)[number]

const stageByPhase: Readonly<Record<Phase, Stage>> = {
  referred: 'begin',
  waiting: 'begin',
  activation: 'prepare',
  plan: 'prepare',
  searching: 'prepare',
  ready: 'prepare',
  requested: 'try',
  trial: 'try',
  preparing: 'work',
  placed: 'work',
  closed: 'alone',
  declined: 'begin',
  stopped: 'begin',
}

export const stageOf = (phase: Phase): Stage => stageByPhase[phase]

const entriesByKind: Readonly<Record<Kind, readonly Entry[]>> = {
  coaching: ['activation', 'trial', 'placement', 'takeover'],
  iro: ['plan'],
}

/** Where somebody can come in. */
export const entriesOf = (kind: Kind): readonly Entry[] => entriesByKind[kind]

/** Where one of the five steps stands, seen from the one she is at. */
export function stateOf(stage: Stage, now: Stage): 'done' | 'now' | 'to-do' {
  const [at, here] = [stages.indexOf(stage), stages.indexOf(now)]
  return at < here ? 'done' : at === here ? 'now' : 'to-do'
}
