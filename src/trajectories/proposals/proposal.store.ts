import type { Selectable } from 'kysely'
import { releaseKey } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { TrajectoriesProposal, TrajectoriesTables } from '../trajectories.tables.ts'
import { type Phase, type Proposal, running } from './proposal.ts'

export type ProposalRow = Selectable<TrajectoriesProposal>

export const toProposal = (row: ProposalRow): Proposal => ({
  id: row.id as Id<'Proposal'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  vacancy: row.vacancy_id as Id<'Vacancy'>,
  phase: row.phase as Phase,
})

const table = (act: Act) => act.tables<TrajectoriesTables>()

/** Locked until the act ends: two answers at one moment become one after the other. */
export const findProposalForUpdate = (act: Act, id: Id<'Proposal'>): Promise<ProposalRow | undefined> =>
  table(act).selectFrom('trajectories.proposal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const findByToken = (act: Act, tokenHash: Buffer): Promise<ProposalRow | undefined> =>
  table(act)
    .selectFrom('trajectories.proposal')
    .selectAll()
    .where('employer_token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst()

/** Where it stands, and of whom to ask whether it may: no row about anybody is read. */
export async function stampByToken(act: Act, tokenHash: Buffer) {
  const row = await act
    .figures<TrajectoriesTables>()
    .selectFrom('trajectories.proposal')
    .select(['subject_id', 'holder_id', 'vacancy_id', 'phase'])
    .where('employer_token_hash', '=', tokenHash)
    .executeTakeFirst()
  return (
    row && {
      subject: row.subject_id as Id<'Subject'>,
      holder: row.holder_id as Id<'Organisation'>,
      vacancy: row.vacancy_id as Id<'Vacancy'>,
      phase: row.phase as Phase,
    }
  )
}

/** The proposal that a release of a name is about, while it still runs. */
export async function findByRelease(act: Act, release: string): Promise<ProposalRow | undefined> {
  const key = await releaseKey(act, release)
  if (key?.what !== 'name-for-vacancy' || !key.about) return undefined
  return table(act)
    .selectFrom('trajectories.proposal')
    .selectAll()
    .where('subject_id', '=', key.subject)
    .where('holder_id', '=', key.holder)
    .where('vacancy_id', '=', key.about)
    .where('phase', 'in', [...running])
    .forUpdate()
    .executeTakeFirst()
}

export interface NewProposal {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly vacancy: Id<'Vacancy'>
  readonly leavesAt: Date
  readonly basisSealed: Buffer | null
  readonly score: number | null
}

/** Nothing when a question about this vacancy already runs: the unique row decides, also at the same moment. */
export async function keepProposal(act: Act, proposal: NewProposal): Promise<Id<'Proposal'> | undefined> {
  const kept = await table(act)
    .insertInto('trajectories.proposal')
    .values({
      region_id: act.caller.region,
      subject_id: proposal.subject,
      holder_id: proposal.holder,
      vacancy_id: proposal.vacancy,
      phase: 'asking',
      phase_since: act.today,
      asked_by: act.caller.account,
      asked_by_organisation: act.caller.organisation,
      asked_at: act.now,
      leaves_at: proposal.leavesAt,
      basis_sealed: proposal.basisSealed,
      score: proposal.score,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Proposal'> | undefined
}

type Changes = Partial<
  Pick<
    ProposalRow,
    | 'person_answered_at'
    | 'person_answered_by'
    | 'person_answered_how'
    | 'person_reason'
    | 'proposed_at'
    | 'proposed_by'
    | 'carried_on_by'
    | 'proposal_leaves_at'
    | 'employer_token_hash'
    | 'employer_answered_at'
    | 'employer_reason'
    | 'withdrawn_at'
  >
>

/** Moves from the phase it was in, and from no other: false when somebody else was first. */
export async function movePhase(act: Act, from: Proposal, to: Phase, changes: Changes): Promise<boolean> {
  const moved = await table(act)
    .updateTable('trajectories.proposal')
    .set({ phase: to, phase_since: act.today, ...changes })
    .where('id', '=', from.id)
    .where('phase', '=', from.phase)
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n
}

export interface ProposalFilter {
  readonly id?: Id<'Proposal'> | undefined
  readonly vacancy?: Id<'Vacancy'> | undefined
  readonly subject?: Id<'Subject'> | undefined
  readonly phases?: readonly Phase[] | undefined
  /** Only what the person herself may know of at this moment: it left the house and was not taken back. */
  readonly leftBy?: string | undefined
  readonly askedBy?: readonly Id<'Account'>[] | undefined
}

export async function listProposals(act: Act, filter: ProposalFilter): Promise<readonly ProposalRow[]> {
  let query = table(act).selectFrom('trajectories.proposal').selectAll()
  if (filter.id) query = query.where('id', '=', filter.id)
  if (filter.vacancy) query = query.where('vacancy_id', '=', filter.vacancy)
  if (filter.subject) query = query.where('subject_id', '=', filter.subject)
  if (filter.phases) query = query.where('phase', 'in', [...filter.phases])
  if (filter.askedBy) query = query.where('asked_by', 'in', [...filter.askedBy])
  if (filter.leftBy) query = query.where('leaves_at', '<=', new Date(filter.leftBy)).where('phase', '<>', 'withdrawn')
  return query.orderBy('asked_at', 'desc').orderBy('id').limit(200).execute()
}

/** Where everybody in reach stands with one vacancy, the newest first, without reading who she is. */
export async function listPhases(act: Act, vacancy: Id<'Vacancy'>) {
  const rows = await act
    .figures<TrajectoriesTables>()
    .selectFrom('trajectories.proposal')
    .select(['id', 'subject_id', 'holder_id', 'vacancy_id', 'phase'])
    .where('vacancy_id', '=', vacancy)
    .orderBy('asked_at', 'desc')
    .execute()
  return rows.map((row) => toProposal(row as ProposalRow))
}

/** Where everybody in reach stands with these vacancies, the newest first, without reading who they are. */
export async function listPhasesOf(act: Act, vacancies: readonly Id<'Vacancy'>[]) {
  const rows = await act
    .figures<TrajectoriesTables>()
    .selectFrom('trajectories.proposal')
    .select(['id', 'subject_id', 'holder_id', 'vacancy_id', 'phase'])
    .where((e) => e('vacancy_id', '=', e.fn.any(e.val([...vacancies]))))
    .orderBy('asked_at', 'desc')
    .execute()
  return rows.map((row) => toProposal(row as ProposalRow))
}

/** Whether a question about this vacancy runs for this person, without reading who she is. */
export async function isAsked(
  act: Act,
  proposal: Pick<NewProposal, 'subject' | 'holder' | 'vacancy'>,
): Promise<boolean> {
  const found = await act
    .figures<TrajectoriesTables>()
    .selectFrom('trajectories.proposal')
    .select('id')
    .where('subject_id', '=', proposal.subject)
    .where('holder_id', '=', proposal.holder)
    .where('vacancy_id', '=', proposal.vacancy)
    .where('phase', 'in', [...running])
    .executeTakeFirst()
  return found !== undefined
}

/** Once: false when a colleague sent it a moment ago, or when it moved on. */
export async function saveSentAgain(act: Act, { id, phase }: Proposal, before: Date | null): Promise<boolean> {
  const sent = await table(act)
    .updateTable('trajectories.proposal')
    .set({ sent_again_at: act.now })
    .where('id', '=', id)
    .where('phase', '=', phase)
    .where('sent_again_at', 'is not distinct from', before)
    .executeTakeFirst()
  return sent.numUpdatedRows === 1n
}

export const keepEmployerToken = (act: Act, id: Id<'Proposal'>, tokenHash: Buffer) =>
  table(act).updateTable('trajectories.proposal').set({ employer_token_hash: tokenHash }).where('id', '=', id).execute()
