import { giveRelease, refuseRelease } from '#access/public.ts'
import { findVacancy } from '#employers/public.ts'
import { moveStage } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { findToStep } from './find-proposal.ts'
import { nameRelease, nameText } from './name-release.ts'
import { step } from './proposal.rules.ts'
import type { PersonAnswer } from './proposal.shapes.ts'
import { movePhase, toProposal } from './proposal.store.ts'
import type { Phase, Proposal } from './proposal.ts'

/** What she says later: with her next breath no employer reads her name any more. */
type NoLonger = { readonly answer: 'no-longer'; readonly reason: string }

const stepOf = { yes: 'say-yes', no: 'say-no', 'no-longer': 'take-back-name' } as const

/** What the person says; or somebody who works with her writes down what she said by phone or on paper. */
export const answerQuestion = (house: House, caller: Caller, id: Id<'Proposal'>, said: PersonAnswer | NoLonger) =>
  house.db.act(caller, permissionFor(caller), async (act) => {
    const row = await findToStep(act, id)
    if (!row || isNotYetAsked(act, row.leaves_at)) return notFound()
    const proposal = toProposal(row)
    await act.look([proposal], 'answer')
    const by = act.caller.kind === 'person' ? 'person' : 'professional'
    const reason = said.answer === 'yes' ? undefined : said.reason
    const moved = step(proposal, stepOf[said.answer], by, reason)
    if (!moved.done) return moved
    return keepAnswer(act, proposal, moved.value.phase, reason)
  })

const permissionFor = (caller: Caller) => (caller.kind === 'person' ? 'answer-own-question' : 'propose')

/** In the first ten seconds the question has not left the house: for the person it is not there. */
const isNotYetAsked = (act: Act, leavesAt: Date) => act.caller.kind === 'person' && leavesAt > new Date(act.now)

async function keepAnswer(act: Act, proposal: Proposal, phase: Phase, reason: string | undefined) {
  const first = await movePhase(act, proposal, phase, {
    person_answered_at: new Date(act.now),
    person_answered_by: act.caller.account,
    person_reason: reason ?? null,
  })
  if (!first) return refused({ because: 'not-from-here', kind: 'conflict', phase: proposal.phase } as const)
  await keepConsent(act, proposal, phase === 'person-yes')
  if (phase !== 'person-yes') await moveStage(act, proposal, 'ready', act.today)
  await act.tell({ name: 'PersonAnswered', proposal: proposal.id, phase })
  return done({ phase })
}

/** Her yes or no to the name, with the text she read; or as she said it by phone to whoever writes it down. */
async function keepConsent(act: Act, proposal: Proposal, yes: boolean): Promise<void> {
  const work = await findVacancy(act, proposal.vacancy)
  const how = act.caller.kind === 'person' ? 'herself' : 'phone'
  const text = work ? nameText(act, work.employer.name, act.caller.lang) : null
  const answer = { how, paperOn: null, text } as const
  if (yes) await giveRelease(act, nameRelease(proposal), null, answer)
  else await refuseRelease(act, nameRelease(proposal), answer)
}
