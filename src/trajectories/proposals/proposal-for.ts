import type { Act, Read } from '#platform/public.ts'
import { type Id, readId } from '#values/public.ts'
import { findToStep, findToStepByToken } from './find-proposal.ts'
import { listPhases, toProposal } from './proposal.store.ts'
import type { Phase, Proposal } from './proposal.ts'

/** The last word about one person and one vacancy, without reading who she is; what was taken back was never said. */
export async function proposalFor(
  act: Act,
  { subject, holder, vacancy }: Read & { readonly vacancy: Id<'Vacancy'> },
): Promise<{ readonly id: Id<'Proposal'>; readonly phase: Phase } | undefined> {
  const phases = await listPhases(act, vacancy)
  return phases.find((one) => one.subject === subject && one.holder === holder && one.phase !== 'withdrawn')
}

/** A proposal of somebody in reach; whoever shows it writes the look. */
export async function findProposal(act: Act, id: string): Promise<Proposal | undefined> {
  const read = readId<'Proposal'>(id)
  const row = read.done ? await findToStep(act, read.value) : undefined
  return row && toProposal(row)
}

/** The one that a link opens; whoever shows it writes the look. */
export async function findProposalByLink(act: Act, tokenHash: Buffer): Promise<Proposal | undefined> {
  const row = await findToStepByToken(act, tokenHash)
  return row && toProposal(row)
}
