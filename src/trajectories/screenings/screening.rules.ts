import { done, type Outcome, refused } from '#values/public.ts'
import { deviationReasons } from '#vocabulary/public.ts'

export const answers = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof answers)[number]

export const verdicts = ['ready', 'not-yet-ready', 'not-known'] as const
export type Verdict = (typeof verdicts)[number]

/** What the answers add up to. One no is enough for "not yet"; what nobody knows is never a no, and never a yes. */
export function outcomeOf(criteria: readonly { readonly id: string }[], answerTo: (id: string) => Answer): Verdict {
  const all = criteria.map(({ id }) => answerTo(id))
  if (all.includes('no')) return 'not-yet-ready'
  return all.includes('unknown') ? 'not-known' : 'ready'
}

export type JudgeRefusal =
  | { readonly because: 'not-a-criterion'; readonly kind: 'invalid'; readonly criterion: string }
  | { readonly because: 'rests-on-what'; readonly kind: 'invalid'; readonly criterion: string }

interface Given {
  readonly criterion: string
  readonly answer: Answer
  readonly restsOn?: string | null | undefined
}

/** A yes and a no say what they rest on; what is not known rests on nothing. */
export function mayJudge(
  criteria: readonly { readonly id: string }[],
  given: readonly Given[],
): Outcome<undefined, JudgeRefusal> {
  for (const { criterion, answer, restsOn } of given) {
    if (!criteria.some(({ id }) => id === criterion))
      return refused({ because: 'not-a-criterion', kind: 'invalid', criterion })
    if (answer !== 'unknown' && !restsOn) return refused({ because: 'rests-on-what', kind: 'invalid', criterion })
  }
  return done()
}

export type DecideRefusal =
  | { readonly because: 'reason-needed'; readonly kind: 'invalid'; readonly outcome: Verdict }
  | { readonly because: 'nothing-judged'; readonly kind: 'conflict' }

interface Decision {
  readonly decision: Verdict
  readonly reason?: string | null | undefined
}

/** People decide. Who decides otherwise than the answers add up to, says why: from a list that knows no health. */
export function decide(
  outcome: Verdict,
  judged: number,
  { decision, reason }: Decision,
): Outcome<{ readonly deviation: string | null }, DecideRefusal> {
  if (judged === 0) return refused({ because: 'nothing-judged', kind: 'conflict' })
  if (decision === outcome) return done({ deviation: null })
  if (!deviationReasons.some(({ id }) => id === reason))
    return refused({ because: 'reason-needed', kind: 'invalid', outcome })
  return done({ deviation: reason ?? null })
}

/** Who works, is on trial or was proposed stays where she is: a screening moves only who is still getting ready. */
export function stageAfter(decision: Verdict, stage: string): 'ready' | 'steps-open' | 'not-known' | null {
  if (!['new', 'steps-open', 'not-known', 'ready'].includes(stage)) return null
  const next = decision === 'not-yet-ready' ? 'steps-open' : decision
  return next === stage ? null : next
}

/** Of several answers to one criterion the last one counts; the others stay to be read. */
export const standing = <J extends { readonly criterion: string }>(inOrder: readonly J[]): ReadonlyMap<string, J> =>
  new Map(inOrder.map((one) => [one.criterion, one]))

/** Whoever looks at the form and changes nothing adds nothing: only what is new or different is an answer. */
export const newAnswers = <G extends Given>(
  given: readonly G[],
  now: ReadonlyMap<string, { readonly answer: Answer; readonly restsOn: string | null }>,
): readonly G[] =>
  given.filter(({ criterion, answer, restsOn }) => {
    const known = now.get(criterion)
    if (!known) return true
    return known.answer !== answer || known.restsOn !== (answer === 'unknown' ? null : (restsOn ?? null))
  })
