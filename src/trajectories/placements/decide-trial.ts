import { isRelated } from '#access/public.ts'
import { freePlace } from '#employers/public.ts'
import { moveStage } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, notFound, refused } from '#values/public.ts'
import { makeAgreement } from '../agreements/make-agreement.ts'
import { holdPlacement } from './find-placement.ts'
import { holdToChange } from './hold-to-change.ts'
import { step } from './placement.rules.ts'
import type { Decide, DecideByLetter } from './placement.shapes.ts'
import { savePhase } from './placement.store.ts'
import type { Placement } from './placement.ts'
import type { Hand } from './placement.workflow.ts'
import { keepTerms, termsOf } from './term.store.ts'
import { type TrialTerm, trialTerm, withinTerm } from './trial.rules.ts'

/** The payer of the benefit says yes or no, whatever else it reads of her. Nobody else can, and it stays as it was said. */
export const decideTrial = (house: House, caller: Caller, id: string, decision: Decide) =>
  house.db.act(caller, 'decide-trial', async (act) => {
    const placement = await holdPlacement(act, id)
    if (!placement) return notFound()
    await act.look([placement], 'trial-decision')
    if (placement.payer?.id !== caller.organisation || !caller.organisation)
      return refused({ because: 'not-yours-to-decide', kind: 'not-allowed' } as const)
    return keepDecision(act, placement, decision, { by: 'payer', on: act.today, letter: null })
  })

/** The letter of a payer that does not work with us: who reads it writes down what it says, its day and its reference. */
export const noteDecision = (
  house: House,
  caller: Caller,
  id: string,
  { says, decidedOn, reference }: DecideByLetter,
) =>
  house.db.act(caller, 'place', async (act) => {
    const held = await holdToChange(act, id, 'trial-decision')
    if (!held.done) return held
    const placement = held.value
    if (await decidesHere(act, placement)) return refused({ because: 'payer-decides-here', kind: 'conflict' } as const)
    if (decidedOn > act.today) return refused({ because: 'not-ahead', kind: 'conflict' } as const)
    return keepDecision(act, placement, says, { by: 'professional', on: decidedOn, letter: reference })
  })

/** A payer that sees the dossier decides on the screen; of any other there is a letter. */
export const decidesHere = async (act: Act, placement: Placement): Promise<boolean> =>
  placement.payer?.id ? isRelated(act, placement, placement.payer.id) : false

interface How {
  readonly by: Hand
  readonly on: Day
  readonly letter: string | null
}

async function keepDecision(act: Act, placement: Placement, decision: Decide, how: How) {
  return decision.decision === 'granted' ? grant(act, placement, decision, how) : refuse(act, placement, decision, how)
}

async function grant(act: Act, placement: Placement, says: Extract<Decide, { decision: 'granted' }>, how: How) {
  const term = trialTerm(placement.payer?.kind ?? 'uwv', says.from)
  if (!term.done) return refused({ because: 'law-not-known', kind: 'conflict' } as const)
  const moved = step(placement, 'grant', { by: how.by, on: how.on, today: act.today, withinTheLaw: true })
  if (!moved.done) return moved
  const within = withinTerm(says.from, says.until, term.value, says.longer ?? null)
  if (!within.done) return within
  const first = await savePhase(act, placement, moved.value, {
    ...decided(act, how),
    decision: 'granted',
    granted_from: says.from,
    granted_until: says.until,
    first_day: says.from,
    longer_because: says.longer ?? null,
    law_basis: JSON.stringify(basisOf(term.value)),
  })
  if (!first) return refused({ because: 'not-from-here', kind: 'conflict', phase: placement.phase } as const)
  await agreeOnDays(act, placement, says)
  await makeAgreement(act, placement.id)
  await act.tell({ name: 'TrialGranted', placement: placement.id })
  return done({ phase: moved.value })
}

/** What was granted is what is worked: hours and tasks as they were asked, on the days that were decided. */
async function agreeOnDays(act: Act, placement: Placement, { from, until }: { from: Day; until: Day }) {
  const [asked] = (await termsOf(act, [placement.id])).toReversed()
  if (asked) await keepTerms(act, placement, { from, until, minutesWeek: asked.minutesWeek, tasks: asked.tasks })
}

async function refuse(act: Act, placement: Placement, says: Extract<Decide, { decision: 'refused' }>, how: How) {
  const moved = step(placement, 'refuse', { by: how.by, on: how.on, today: act.today, reason: says.reason })
  if (!moved.done) return moved
  const first = await savePhase(act, placement, moved.value, {
    ...decided(act, how),
    decision: 'refused',
    refusal_reason: says.reason,
    holds_place: false,
  })
  if (!first) return refused({ because: 'not-from-here', kind: 'conflict', phase: placement.phase } as const)
  if (placement.holdsPlace && placement.vacancy) await freePlace(act, placement.vacancy)
  await moveStage(act, placement, 'ready', act.today)
  await act.tell({ name: 'TrialRefused', placement: placement.id })
  return done({ phase: moved.value })
}

const decided = (act: Act, { on, letter }: How) => ({
  decided_on: on,
  decided_by: act.caller.account,
  decided_by_organisation: act.caller.organisation,
  letter_reference: letter,
})

/** The decision keeps what it rested on: a later law changes nothing about it. */
const basisOf = ({ usual, most, keys, source, carriedForward }: TrialTerm) => ({
  usual,
  most,
  keys,
  source,
  carriedForward,
})
