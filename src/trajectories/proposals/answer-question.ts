import { dropLettersAbout, giveRelease, howAtOwnPages, isAtOwnPages, refuseRelease } from '#access/public.ts'
import { findVacancy } from '#employers/public.ts'
import { moveStage } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { findToStep } from './find-proposal.ts'
import { nameRelease, nameText } from './name-release.ts'
import { step } from './proposal.rules.ts'
import type { answerHows, PersonAnswer } from './proposal.shapes.ts'
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
    const by = isAtOwnPages(caller) ? 'person' : 'professional'
    const reason = said.answer === 'yes' ? undefined : said.reason
    const moved = step(proposal, stepOf[said.answer], by, reason)
    if (!moved.done) return moved
    const how = isAtOwnPages(caller) ? howAtOwnPages(caller) : ('how' in said && said.how) || 'phone'
    return keepAnswer(act, proposal, moved.value.phase, { reason, how })
  })

/** She does not go on after they met: written down in the same act as how that went. */
export async function noteNameBack(act: Act, id: Id<'Proposal'>, reason: string) {
  const row = await findToStep(act, id)
  if (!row) return notFound()
  const proposal = toProposal(row)
  const moved = step(proposal, 'take-back-name', 'professional', reason)
  return moved.done ? keepAnswer(act, proposal, moved.value.phase, { reason, how: 'talk' }) : moved
}

const permissionFor = (caller: Caller) => (isAtOwnPages(caller) ? 'answer-own-question' : 'propose')

/** In the first ten seconds the question has not left the house: for the person it is not there. */
const isNotYetAsked = (act: Act, leavesAt: Date) => isAtOwnPages(act.caller) && leavesAt > new Date(act.now)

interface Said {
  readonly reason: string | undefined
  readonly how: 'herself' | 'acting' | (typeof answerHows)[number]
}

/** With who gave it and how: that stands with it from then on. */
async function keepAnswer(act: Act, proposal: Proposal, phase: Phase, { reason, how }: Said) {
  const first = await movePhase(act, proposal, phase, {
    person_answered_at: new Date(act.now),
    person_answered_by: act.caller.account,
    person_answered_how: how,
    person_reason: reason ?? null,
  })
  if (!first) return refused({ because: 'not-from-here', kind: 'conflict', phase: proposal.phase } as const)
  await keepConsent(act, proposal, how, phase === 'person-yes')
  await dropLettersAbout(act, 'question', proposal.id)
  if (phase !== 'person-yes') await moveStage(act, proposal, 'ready', act.today)
  await act.tell({ name: 'PersonAnswered', proposal: proposal.id, phase })
  return done({ phase })
}

/** Her yes or no to the name, with the text she read; or as she said it to whoever writes it down. */
async function keepConsent(act: Act, proposal: Proposal, how: Said['how'], yes: boolean): Promise<void> {
  const work = await findVacancy(act, proposal.vacancy)
  const text = work ? nameText(act, work.employer.name, act.caller.lang) : null
  const answer = { how, paperOn: how === 'paper' ? act.today : null, text } as const
  if (yes) await giveRelease(act, nameRelease(proposal), null, answer)
  else await refuseRelease(act, nameRelease(proposal), answer)
}
