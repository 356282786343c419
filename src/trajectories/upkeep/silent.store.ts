import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { running } from '../proposals/proposal.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'

/** The vacancies for which a question or proposal runs, or ended since that day. Nobody is named. */
export async function touchedSince(act: Act, vacancies: readonly Id<'Vacancy'>[], since: Day) {
  const rows = await act
    .figures<TrajectoriesTables>()
    .selectFrom('trajectories.proposal')
    .select('vacancy_id')
    .distinct()
    .where('vacancy_id', '=', sql<string>`any(${vacancies}::uuid[])`)
    .where((where) => where.or([where('phase', 'in', [...running]), where('phase_since', '>=', since)]))
    .execute()
  return new Set(rows.map((row) => row.vacancy_id as Id<'Vacancy'>))
}
