import { dropLettersAbout, withdrawRelease } from '#access/public.ts'
import { moveStage } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { findToStep } from './find-proposal.ts'
import { nameRelease } from './name-release.ts'
import { step } from './proposal.rules.ts'
import { movePhase, toProposal } from './proposal.store.ts'

/** Takes the question or the proposal back. Within its ten seconds nobody outside has seen anything of it. */
export const withdraw = (house: House, caller: Caller, id: Id<'Proposal'>) =>
  house.db.act(caller, 'propose', async (act) => {
    const row = await findToStep(act, id)
    if (!row) return notFound()
    const proposal = toProposal(row)
    await act.look([proposal], 'proposal')
    const moved = step(proposal, 'withdraw', 'professional')
    if (!moved.done) return moved
    const first = await movePhase(act, proposal, moved.value.phase, { withdrawn_at: new Date(act.now) })
    if (!first) return refused({ because: 'not-from-here', kind: 'conflict', phase: proposal.phase } as const)
    await dropLettersAbout(act, 'question', proposal.id)
    await withdrawRelease(act, nameRelease(proposal), 'phone')
    await moveStage(act, proposal, 'ready', act.today)
    return done({ phase: moved.value.phase })
  })
