import { hashOf, jobCaller, mayShare } from '#access/public.ts'
import { moveStage } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { findToStep, findToStepByToken } from './find-proposal.ts'
import { nameShared } from './name-release.ts'
import { step } from './proposal.rules.ts'
import type { EmployerAnswer } from './proposal.shapes.ts'
import { movePhase, type ProposalRow, toProposal } from './proposal.store.ts'
import type { Hand } from './proposal.workflow.ts'

/** The employer's answer by the link in the letter: no account, two taps. */
export const answerByLink = (house: House, guest: Caller, token: string, answer: EmployerAnswer) =>
  house.db.act(jobCaller(guest.region, guest.screen), 'answer-by-link', async (act) => {
    const row = await findToStepByToken(act, hashOf(token))
    return row ? keepAnswer(act, row, 'employer', answer) : notFound()
  })

/** The employer phoned: somebody of the desk writes the answer down. */
export const recordEmployerAnswer = (house: House, caller: Caller, id: Id<'Proposal'>, answer: EmployerAnswer) =>
  house.db.act(caller, 'propose', async (act) => {
    const row = await findToStep(act, id)
    return row ? keepAnswer(act, row, 'professional', answer) : notFound()
  })

/** He said no after they met: written down in the same act as how that went. */
export async function noteEmployerNo(act: Act, id: Id<'Proposal'>, reason: string) {
  const row = await findToStep(act, id)
  return row ? keepAnswer(act, row, 'professional', { answer: 'no', reason } as EmployerAnswer) : notFound()
}

async function keepAnswer(act: Act, row: ProposalRow, by: Hand, answer: EmployerAnswer) {
  const proposal = toProposal(row)
  await act.look([proposal], 'employer-answer')
  const reason = answer.answer === 'no' ? answer.reason : undefined
  const moved = step(proposal, answer.answer === 'yes' ? 'choose-somebody' : 'choose-another', by, reason)
  if (!moved.done) return moved
  if (by === 'employer' && !(await mayShare(act, nameShared(proposal))))
    return refused({ because: 'not-from-here', kind: 'conflict', phase: proposal.phase } as const)
  const first = await movePhase(act, proposal, moved.value.phase, {
    employer_answered_at: new Date(act.now),
    employer_reason: reason ?? null,
  })
  if (!first) return refused({ because: 'not-from-here', kind: 'conflict', phase: proposal.phase } as const)
  if (answer.answer === 'no') await moveStage(act, proposal, 'ready', act.today)
  await act.tell({ name: 'EmployerAnswered', proposal: proposal.id, phase: moved.value.phase })
  return done({ phase: moved.value.phase })
}
