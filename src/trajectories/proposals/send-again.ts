import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { findToStep } from './find-proposal.ts'
import { maySendAgain } from './proposal.rules.ts'
import { saveSentAgain, toProposal } from './proposal.store.ts'

/**
 * The letter once more, to whom it waits for: her question, or the card of the employer with a fresh link. Once in a day
 * at most, so that nobody is pressed.
 */
export const sendAgain = (house: House, caller: Caller, id: Id<'Proposal'>) =>
  house.db.act(caller, 'propose', async (act) => {
    const row = await findToStep(act, id)
    if (!row) return notFound()
    const proposal = toProposal(row)
    await act.look([proposal], 'proposal')
    const leftAt = proposal.phase === 'asking' ? row.leaves_at : row.proposal_leaves_at
    const may = maySendAgain({ phase: proposal.phase, leftAt, sentAgainAt: row.sent_again_at, now: new Date(act.now) })
    if (!may.done) return may
    if (!(await saveSentAgain(act, proposal, row.sent_again_at)))
      return refused({ because: 'sent-lately', kind: 'conflict' } as const)
    await act.tell({ name: may.value, proposal: id })
    return done({ phase: proposal.phase })
  })
