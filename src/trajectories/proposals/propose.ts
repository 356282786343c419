import { mayShare, objectsTo } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, instantOf, notFound, refused } from '#values/public.ts'
import { findToStep } from './find-proposal.ts'
import { nameShared } from './name-release.ts'
import { secondsToTakeBack, step } from './proposal.rules.ts'
import { movePhase, toProposal } from './proposal.store.ts'

/** After the person's yes the employer is told her name. It leaves the house after ten seconds. */
export const propose = (house: House, caller: Caller, id: Id<'Proposal'>) =>
  house.db.act(caller, 'propose', async (act) => {
    const row = await findToStep(act, id)
    if (!row) return notFound()
    const proposal = toProposal(row)
    await act.look([proposal], 'proposal')
    const moved = step(proposal, 'propose', 'professional')
    if (!moved.done) return moved
    if (await objectsTo(act, proposal, proposal.vacancy))
      return refused({ because: 'she-objects', kind: 'conflict' } as const)
    if (!(await mayShare(act, nameShared(proposal))))
      return refused({ because: 'name-not-released', kind: 'conflict' } as const)
    const leavesAt = new Date(Date.parse(act.now) + secondsToTakeBack * 1000)
    const first = await movePhase(act, proposal, moved.value.phase, {
      proposed_by: act.caller.account,
      carried_on_by: null, // from here it is hers, whoever carried on the question
      proposed_at: new Date(act.now),
      proposal_leaves_at: leavesAt,
    })
    if (!first) return refused({ because: 'not-from-here', kind: 'conflict', phase: proposal.phase } as const)
    await act.tell({ name: 'PersonProposed', proposal: id }, instantOf(leavesAt))
    return done({ phase: moved.value.phase, leavesAt: leavesAt.toISOString() })
  })
