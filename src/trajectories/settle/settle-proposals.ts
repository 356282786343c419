import { sealOwnFields, settleReleases } from '#access/public.ts'
import type { Act, House } from '#platform/public.ts'
import { type Day, type Id, newId } from '#values/public.ts'
import type { Basis } from '../proposals/ask-person.ts'
import type { Phase } from '../proposals/proposal.ts'
import { keepProposals } from './settle.store.ts'

/** A question that was asked before, as far as it came, with the day of each step. */
export interface SettledProposal {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly vacancy: Id<'Vacancy'>
  readonly phase: Phase
  readonly askedBy: Id<'Account'>
  readonly askedByOrganisation: Id<'Organisation'>
  readonly askedOn: Day
  readonly personAnsweredOn: Day | null
  readonly personReason: string | null
  readonly proposedOn: Day | null
  readonly employerAnsweredOn: Day | null
  readonly employerReason: string | null
  readonly basis: Basis
}

/** Questions of many people at once. A yes of the person lets her name be read, from her own day on; no letter leaves. */
export async function settleProposals(house: House, act: Act, proposals: readonly SettledProposal[]): Promise<void> {
  const rows = []
  for (const proposal of proposals)
    rows.push({ ...rowOf(proposal), basis_sealed: await sealBasis(house, act, proposal) })
  await keepProposals(act, rows)
  await settleReleases(
    act,
    proposals.flatMap(({ subject, holder, vacancy, phase, personAnsweredOn }) =>
      personAnsweredOn && phase !== 'person-no' ? [{ subject, holder, about: vacancy, on: personAnsweredOn }] : [],
    ),
  )
}

async function sealBasis(house: House, act: Act, { subject, holder, basis }: SettledProposal): Promise<Buffer | null> {
  const text = JSON.stringify(basis.judgement)
  const [sealed = null] = await sealOwnFields(house, act, holder, [{ subject, column: 'proposal.basis', text }])
  return sealed
}

function rowOf(proposal: SettledProposal) {
  const { askedOn, personAnsweredOn, proposedOn, employerAnsweredOn } = proposal
  return {
    id: newId<'Proposal'>(),
    subject_id: proposal.subject,
    holder_id: proposal.holder,
    vacancy_id: proposal.vacancy,
    phase: proposal.phase,
    phase_since: employerAnsweredOn ?? proposedOn ?? personAnsweredOn ?? askedOn,
    asked_by: proposal.askedBy,
    asked_by_organisation: proposal.askedByOrganisation,
    asked_at: `${askedOn}T09:00:00Z`,
    leaves_at: `${askedOn}T09:00:10Z`,
    person_answered_at: personAnsweredOn && `${personAnsweredOn}T10:00:00Z`,
    person_reason: proposal.personReason,
    proposed_by: proposedOn && proposal.askedBy,
    proposed_at: proposedOn && `${proposedOn}T11:00:00Z`,
    proposal_leaves_at: proposedOn && `${proposedOn}T11:00:10Z`,
    employer_answered_at: employerAnsweredOn && `${employerAnsweredOn}T12:00:00Z`,
    employer_reason: proposal.employerReason,
    score: proposal.basis.score,
  }
}
