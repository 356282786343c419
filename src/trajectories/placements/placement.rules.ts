import { type Day, done, type Outcome, refused } from '#values/public.ts'
import { workEnded } from '#vocabulary/public.ts'
import type { Kind, NextStep, Phase, Placement, Terms } from './placement.ts'
import { type Condition, type Hand, type StepName, stepOf, steps } from './placement.workflow.ts'

/** What a step is judged by; what it does not need is left out. */
export interface Stepping {
  readonly by: Hand
  /** The day on which it is so, and the day it is written down. */
  readonly on: Day
  readonly today: Day
  readonly reason?: string | undefined
  readonly signed?: boolean | undefined
  readonly withinTheLaw?: boolean | undefined
}

type Standing = Pick<Placement, 'kind' | 'phase' | 'from' | 'startedOn' | 'decision'>

export type StepRefusal =
  | { readonly because: 'not-from-here'; readonly kind: 'conflict'; readonly phase: Phase }
  | { readonly because: 'not-yours-to-decide'; readonly kind: 'not-allowed' }
  | { readonly because: Condition; readonly kind: 'conflict' }

/** One step along the table of its kind, or the first thing that is in the way. */
export function step(placement: Standing, name: StepName, how: Stepping): Outcome<Phase, StepRefusal> {
  const row = stepOf(placement.kind, name)
  if (!row?.from.includes(placement.phase))
    return refused({ because: 'not-from-here', kind: 'conflict', phase: placement.phase })
  if (!row.by.includes(how.by)) return refused({ because: 'not-yours-to-decide', kind: 'not-allowed' })
  const missing = row.needs.find((condition) => !conditions[condition](placement, how))
  return missing ? refused({ because: missing, kind: 'conflict' }) : done(row.to)
}

const conditions: Record<Condition, (placement: Standing, how: Stepping) => boolean> = {
  'within-the-law': (_, { withinTheLaw }) => withinTheLaw === true,
  'reason-given': (_, { reason }) => reason !== undefined,
  'is-decided': ({ decision }, { on }) => decision?.says === 'granted' && decision.on <= on,
  'within-the-decision': ({ decision }, { on }) =>
    decision?.from !== null && decision?.until !== null && !!decision && decision.from <= on && on <= decision.until,
  'signed-by-all': (_, { signed }) => signed === true,
  'first-day-came': ({ from, decision }, { on }) => (decision?.from ?? from) <= on,
  'not-ahead': ({ startedOn }, { on, today }) => on <= today && (startedOn === null || startedOn <= on),
}

/** What a page offers is what the table offers. */
export const stepsFor = (kind: Kind, phase: Phase, by: Hand): readonly StepName[] =>
  steps.filter((name) => {
    const row = stepOf(kind, name)
    return row?.from.includes(phase) && row.by.includes(by)
  })

export type BeginRefusal =
  | { readonly because: 'she-objects'; readonly kind: 'conflict' }
  | { readonly because: 'employer-did-not-say-yes'; readonly kind: 'conflict' }
  | { readonly because: 'ends-before-it-starts'; readonly kind: 'invalid' }

/** Who was proposed for this work begins only after the yes of the employer; who objects does not begin at all. */
export function mayBegin(facts: {
  readonly from: Day
  readonly until: Day | null
  readonly objects: boolean
  readonly proposal: string | null
}): Outcome<undefined, BeginRefusal> {
  if (facts.until && facts.until < facts.from) return refused({ because: 'ends-before-it-starts', kind: 'invalid' })
  if (facts.objects) return refused({ because: 'she-objects', kind: 'conflict' })
  if (facts.proposal !== null && facts.proposal !== 'employer-yes')
    return refused({ because: 'employer-did-not-say-yes', kind: 'conflict' })
  return done()
}

/** What may follow when this kind of work ends. */
export const nextOf = {
  trial: ['stays-on', 'new-search', 'something-else'],
  hire: ['new-search', 'stays-on', 'something-else'],
  employment: ['new-search', 'stays-on', 'something-else'],
  assignment: ['next-assignment', 'stays-on', 'new-search', 'something-else'],
} as const satisfies Record<Kind, readonly NextStep[]>

export const mayFollow = (kind: Kind, next: NextStep): boolean => nextOf[kind].some((one) => one === next)

export const isEndReason = (text: string): boolean => workEnded.some(({ id }) => id === text)

/** What counts on a day: the last that began by then, and before the first day what will count first. */
export function termsOn(terms: readonly Terms[], on: Day): Terms | undefined {
  const byDay = terms.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return byDay.findLast(({ from }) => from <= on) ?? byDay[0]
}

/** Only a trial that led to nothing gives its place back: a contract that ends was a place that was filled. */
export const givesPlaceBack = (placement: Pick<Placement, 'kind' | 'holdsPlace'>, next: NextStep | null): boolean =>
  placement.holdsPlace && (next === null || (placement.kind === 'trial' && next !== 'stays-on'))

export type ChangeRefusal =
  | { readonly because: 'not-from-here'; readonly kind: 'conflict'; readonly phase: Phase }
  | { readonly because: 'ends-before-it-starts'; readonly kind: 'invalid' }
  | { readonly because: 'outside-the-decision'; readonly kind: 'conflict'; readonly from: Day; readonly until: Day }

/** Other hours or tasks may come at any time; a trial stays within the days that were decided. */
export function mayChange(
  { phase, kind, from, decision }: Pick<Placement, 'phase' | 'kind' | 'from' | 'decision'>,
  to: { readonly from: Day; readonly until: Day | null },
): Outcome<undefined, ChangeRefusal> {
  if (phase !== 'granted' && phase !== 'agreed' && phase !== 'running')
    return refused({ because: 'not-from-here', kind: 'conflict', phase })
  if (to.from < from || (to.until && to.until < to.from))
    return refused({ because: 'ends-before-it-starts', kind: 'invalid' })
  if (kind !== 'trial' || !decision?.from || !decision.until) return done()
  if (to.from < decision.from || !to.until || to.until > decision.until)
    return refused({
      because: 'outside-the-decision',
      kind: 'conflict',
      from: decision.from,
      until: decision.until,
    })
  return done()
}
