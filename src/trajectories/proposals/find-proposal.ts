import { isAtOwnPages } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { findByToken, findProposalForUpdate, type ProposalRow, toProposal } from './proposal.store.ts'

/** A step is only there while the person is: who was taken out is not answered for, proposed or withdrawn. */
export const findToStep = async (act: Act, id: Id<'Proposal'>) => ifStillHere(act, await findProposalForUpdate(act, id))

export const findToStepByToken = async (act: Act, tokenHash: Buffer) =>
  ifStillHere(act, await findByToken(act, tokenHash))

async function ifStillHere(act: Act, row: ProposalRow | undefined): Promise<ProposalRow | undefined> {
  if (!row || isAtOwnPages(act.caller)) return row
  return (await findCard(act, toProposal(row))) && row
}
