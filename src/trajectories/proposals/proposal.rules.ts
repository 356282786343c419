import { done, type Outcome, refused } from '#values/public.ts'
import { employerRefusals, personRefusals } from '#vocabulary/public.ts'
import type { Phase, Proposal } from './proposal.ts'
import { type Act, acts, type Hand, workflow } from './proposal.workflow.ts'

export type StepRefusal =
  | { readonly because: 'not-from-here'; readonly kind: 'conflict'; readonly phase: Phase }
  | { readonly because: 'not-yours-to-say'; readonly kind: 'not-allowed' }
  | { readonly because: 'reason-needed'; readonly kind: 'invalid' }

/** One step along the table, or the reason why not. */
export function step(proposal: Proposal, act: Act, by: Hand, reason?: string): Outcome<Proposal, StepRefusal> {
  const { from, to, by: hands, reason: wants } = workflow[act]
  if (!hands.some((hand) => hand === by)) return refused({ because: 'not-yours-to-say', kind: 'not-allowed' })
  if (!from.some((phase) => phase === proposal.phase))
    return refused({ because: 'not-from-here', kind: 'conflict', phase: proposal.phase })
  if (!isReason(wants, reason)) return refused({ because: 'reason-needed', kind: 'invalid' })
  return done({ ...proposal, phase: to })
}

/** What a page offers is what the table offers. */
export const stepsFor = (phase: Phase, by: Hand): readonly Act[] =>
  acts.filter((act) => {
    const { from, by: hands } = workflow[act]
    return hands.some((hand) => hand === by) && from.some((one) => one === phase)
  })

const isReason = (wants: 'none' | 'person' | 'employer', reason: string | undefined): boolean =>
  wants === 'none' || reasonsOf[wants].some((known) => known.id === reason)

const reasonsOf = { person: personRefusals, employer: employerRefusals } as const

export type AskRefusal =
  | { readonly because: 'vacancy-not-open'; readonly kind: 'conflict' }
  | { readonly because: 'asked-already'; readonly kind: 'conflict' }
  | { readonly because: 'not-looking-for-work'; readonly kind: 'conflict' }
  | { readonly because: 'she-objects'; readonly kind: 'conflict' }

/** Somebody who works or stopped is not asked, nor who objects; nor is anybody for a place that is taken. */
export function mayBeAsked(facts: {
  readonly vacancyOpen: boolean
  readonly lookingForWork: boolean
  readonly askedAlready: boolean
  readonly objects: boolean
}): Outcome<undefined, AskRefusal> {
  if (!facts.vacancyOpen) return refused({ because: 'vacancy-not-open', kind: 'conflict' })
  if (!facts.lookingForWork) return refused({ because: 'not-looking-for-work', kind: 'conflict' })
  if (facts.objects) return refused({ because: 'she-objects', kind: 'conflict' })
  if (facts.askedAlready) return refused({ because: 'asked-already', kind: 'conflict' })
  return done()
}

/** Who was written to has a day to answer before the same letter comes again. */
const hoursBetweenLetters = 24

type AgainRefusal =
  | { readonly because: 'nothing-to-answer'; readonly kind: 'conflict' }
  | { readonly because: 'sent-lately'; readonly kind: 'conflict' }

/** Only to whom it waits for, and not within a day of the letter before: says which letter it is. */
export function maySendAgain(facts: {
  readonly phase: Phase
  readonly leftAt: Date | null
  readonly sentAgainAt: Date | null
  readonly now: Date
}): Outcome<'PersonAsked' | 'PersonProposed', AgainRefusal> {
  const letter = facts.phase === 'asking' ? 'PersonAsked' : facts.phase === 'proposed' ? 'PersonProposed' : null
  if (!letter || !facts.leftAt) return refused({ because: 'nothing-to-answer', kind: 'conflict' })
  const last = Math.max(facts.leftAt.getTime(), facts.sentAgainAt?.getTime() ?? 0)
  return facts.now.getTime() - last < hoursBetweenLetters * 3600_000
    ? refused({ because: 'sent-lately', kind: 'conflict' })
    : done(letter)
}

/** Ten seconds in which a question or a proposal can be taken back as if it had never been. */
export const secondsToTakeBack = 10

/** The employer reads a name only between the person's yes and her taking it back. */
export const showsName = (phase: Phase): boolean => phase === 'proposed' || phase === 'employer-yes'

/** Of who said no, took her yes back, or let it run out, no word of her is left with the employer. */
export const isTakenBack = (phase: Phase, released: boolean): boolean =>
  phase === 'person-no' || (showsName(phase) && !released)
