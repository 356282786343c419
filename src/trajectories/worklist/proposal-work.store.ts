import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { Phase } from '../proposals/proposal.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'

const atMost = 500

/** What these colleagues asked or proposed and where it stands. Nobody is named. */
export async function proposalsOfAccounts(
  act: Act,
  accounts: readonly Id<'Account'>[],
  phases: { running: readonly Phase[]; answered: readonly Phase[]; answeredSince: Day },
) {
  const { rows } = await sql<{
    id: Id<'Proposal'>
    subject: Id<'Subject'>
    holder: Id<'Organisation'>
    vacancy: Id<'Vacancy'>
    phase: Phase
    since: Day
    account: Id<'Account'>
  }>`
    select id, subject_id as subject, holder_id as holder, vacancy_id as vacancy, phase, phase_since as since,
      coalesce(carried_on_by, proposed_by, asked_by) as account
    from trajectories.proposal
    where (asked_by = any(${accounts}::uuid[]) or proposed_by = any(${accounts}::uuid[])
        or carried_on_by = any(${accounts}::uuid[]))
      and coalesce(carried_on_by, proposed_by, asked_by) = any(${accounts}::uuid[])
      and (phase = any(${phases.running}::text[])
        or (phase = any(${phases.answered}::text[]) and phase_since >= ${phases.answeredSince}))
    order by phase_since, id limit ${atMost}`.execute(act.figures<TrajectoriesTables>())
  return rows
}

/** For which of these vacancies a question or a proposal runs that one can see. */
export async function askedFor(act: Act, vacancies: readonly Id<'Vacancy'>[], phases: readonly Phase[]) {
  const rows = await act
    .figures<TrajectoriesTables>()
    .selectFrom('trajectories.proposal')
    .select('vacancy_id')
    .distinct()
    .where('vacancy_id', 'in', [...vacancies])
    .where('phase', 'in', [...phases])
    .execute()
  return new Set(rows.map((row) => row.vacancy_id))
}
