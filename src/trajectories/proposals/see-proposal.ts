import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { proposalsIn } from './see-proposals.ts'

export const seeProposal = (house: House, caller: Caller, id: Id<'Proposal'>) =>
  house.db.act(caller, 'see-proposals', async (act) => {
    const [found] = await proposalsIn(act, { id })
    return found ? done(found) : notFound()
  })
