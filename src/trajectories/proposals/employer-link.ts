import { hashOf, newToken } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { findToStep } from './find-proposal.ts'
import { keepEmployerToken, toProposal } from './proposal.store.ts'
import { running } from './proposal.ts'

/** A fresh link to the card, to hand over by oneself. An earlier link stops working. */
export const renewEmployerLink = (house: House, caller: Caller, id: Id<'Proposal'>) =>
  house.db.act(caller, 'propose', async (act) => {
    const row = await findToStep(act, id)
    if (!row) return notFound()
    const proposal = toProposal(row)
    await act.look([proposal], 'proposal')
    if (!running.some((phase) => phase === proposal.phase))
      return refused({ because: 'nothing-to-answer', kind: 'conflict' } as const)
    return done({ path: await newEmployerPath(act, id) })
  })

/** The link opens a card without a name until the person said yes. */
export async function newEmployerPath(act: Act, id: Id<'Proposal'>): Promise<string> {
  const token = newToken()
  await keepEmployerToken(act, id, hashOf(token))
  return `/card/${token}`
}
