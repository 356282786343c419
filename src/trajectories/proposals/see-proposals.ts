import { actingNames, colleaguesById, type ReleaseState } from '#access/public.ts'
import { findVacancy, type VacancyFacts } from '#employers/public.ts'
import { findCards, type PersonCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, instantOf, spokenName, today } from '#values/public.ts'
import { nameConsents } from './name-release.ts'
import { stepsFor } from './proposal.rules.ts'
import { listProposals, type ProposalFilter, type ProposalRow, toProposal } from './proposal.store.ts'
import type { Phase } from './proposal.ts'
import type { Act as StepName } from './proposal.workflow.ts'

interface AnsweredView {
  readonly on: Day
  readonly how: string
  /** Who acts for her, or the colleague who wrote it down; null for the person herself. */
  readonly by: string | null
}

/** One line of a list of proposals, for somebody who works with the person. */
export interface ProposalView {
  readonly id: Id<'Proposal'>
  readonly phase: Phase
  readonly since: Day
  readonly dossier: Id<'Dossier'>
  readonly name: string
  readonly vacancy: { readonly id: Id<'Vacancy'>; readonly title: string; readonly employer: string }
  readonly reason: string | null
  readonly score: number | null
  /** The moment until which nobody outside knows of the last step. */
  readonly takeBackUntil: string | null
  readonly lettersBy: PersonCard['lettersBy']
  readonly steps: readonly StepName[]
  /** Who gave the answer of the person and how, as it was written down then; null while there is none. */
  readonly answered: AnsweredView | null
  /** Her yes to the name, and whether it still counts; null when she never said it. */
  readonly consent: { readonly id: string; readonly state: ReleaseState } | null
}

export const seeProposals = (house: House, caller: Caller, filter: ProposalFilter) =>
  house.db.act(caller, 'see-proposals', async (act) => done(await proposalsIn(act, filter)))

/** The same inside another act, for pages that gather. Looks are written here. */
export async function proposalsIn(act: Act, filter: ProposalFilter): Promise<readonly ProposalView[]> {
  const rows = await listProposals(act, filter)
  const proposals = rows.map(toProposal)
  await act.look(proposals, 'proposals')
  const cards = await findCards(act, proposals)
  await act.look(cards, 'proposals')
  const consents = await nameConsents(act, proposals)
  const answered = await answersIn(act, rows)
  const vacancies = new Map<string, VacancyFacts | undefined>()
  for (const id of new Set(proposals.map((proposal) => proposal.vacancy))) vacancies.set(id, await findVacancy(act, id))
  return rows.flatMap((row) => {
    const card = cards.find((one) => one.subject === row.subject_id && one.holder === row.holder_id)
    const vacancy = vacancies.get(row.vacancy_id)
    return card && vacancy
      ? [{ ...viewOf(act, row, card, vacancy, consents.get(row.id) ?? null), answered: answered(row) }]
      : []
  })
}

async function answersIn(act: Act, rows: readonly ProposalRow[]) {
  const accounts = rows.map((row) => row.person_answered_by as Id<'Account'> | null)
  const acting = await actingNames(act, accounts)
  const colleagues = await colleaguesById(act, accounts)
  return ({ person_answered_at, person_answered_by, person_answered_how }: ProposalRow): AnsweredView | null => {
    if (!person_answered_at || !person_answered_how) return null
    const account = person_answered_by ?? ''
    const by = person_answered_how === 'herself' ? null : (acting.get(account) ?? colleagues.get(account)?.name ?? null)
    return { on: today(instantOf(person_answered_at)), how: person_answered_how, by }
  }
}

function viewOf(
  act: Act,
  row: ProposalRow,
  card: PersonCard,
  vacancy: VacancyFacts,
  consent: ProposalView['consent'],
): Omit<ProposalView, 'answered'> {
  const { id, phase } = toProposal(row)
  const leaves = phase === 'proposed' ? row.proposal_leaves_at : phase === 'asking' ? row.leaves_at : null
  return {
    id,
    phase,
    since: row.phase_since as Day,
    dossier: card.id,
    name: spokenName(card.name),
    vacancy: { id: vacancy.id, title: vacancy.title, employer: vacancy.employer.name },
    reason: row.person_reason ?? row.employer_reason,
    score: row.score,
    takeBackUntil: leaves && leaves > new Date(act.now) ? leaves.toISOString() : null,
    lettersBy: card.lettersBy,
    steps: stepsFor(phase, 'professional'),
    consent,
  }
}
