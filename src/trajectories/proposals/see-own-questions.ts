import { actingNames, sealedValue } from '#access/public.ts'
import { findVacancy, type VacancyFacts } from '#employers/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, notFound } from '#values/public.ts'
import { stepsFor } from './proposal.rules.ts'
import { listProposals, type ProposalRow, toProposal } from './proposal.store.ts'
import type { Phase } from './proposal.ts'
import type { Act as StepName } from './proposal.workflow.ts'

/** What a person reads of a question on her own page. */
export interface OwnQuestion {
  readonly id: Id<'Proposal'>
  readonly phase: Phase
  readonly since: Day
  readonly work: VacancyFacts
  readonly steps: readonly StepName[]
  /** Who answered it for her, when somebody who acts for her did. */
  readonly saidBy: string | null
  /** Why this work was thought to fit, as it was judged then. */
  readonly basis: unknown
}

export const seeOwnQuestions = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-route', async (act) => done(await ownQuestions(house, act, {})))

export const seeOwnQuestion = (house: House, caller: Caller, id: Id<'Proposal'>) =>
  house.db.act(caller, 'see-own-route', async (act) => {
    const [question] = await ownQuestions(house, act, { id })
    return question ? done(question) : notFound()
  })

/** A question that has not left the house yet is not there for her. */
async function ownQuestions(house: House, act: Act, filter: { id?: Id<'Proposal'> }): Promise<readonly OwnQuestion[]> {
  const rows = await listProposals(act, { ...filter, leftBy: act.now })
  await act.look(rows.map(toProposal), 'own-page')
  const acting = await actingNames(
    act,
    rows.map(({ person_answered_by }) => person_answered_by),
  )
  const saidBy = (row: ProposalRow) => acting.get(row.person_answered_by ?? '') ?? null
  const questions = await Promise.all(rows.map((row) => questionOf(house, act, row, saidBy(row))))
  return questions.filter((question) => question !== undefined)
}

async function questionOf(
  house: House,
  act: Act,
  row: ProposalRow,
  saidBy: string | null,
): Promise<OwnQuestion | undefined> {
  const { id, subject, holder, vacancy, phase } = toProposal(row)
  const work = await findVacancy(act, vacancy)
  if (!work) return undefined
  const sealed = await sealedValue(house, act, { subject, holder, column: 'proposal.basis' }, row.basis_sealed)
  const basis: unknown = sealed ? JSON.parse(sealed.open('own-page')) : null
  return { id, phase, since: row.phase_since as Day, work, steps: stepsFor(phase, 'person'), saidBy, basis }
}
