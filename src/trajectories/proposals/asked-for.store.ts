import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'

export async function holdersOf(act: Act, subject: Id<'Subject'>, vacancy: Id<'Vacancy'>) {
  const rows = await act
    .figures<TrajectoriesTables>()
    .selectFrom('trajectories.proposal')
    .select('holder_id')
    .distinct()
    .where('subject_id', '=', subject)
    .where('vacancy_id', '=', vacancy)
    .where('leaves_at', '<=', new Date(act.now))
    .execute()
  return rows.map((row) => row.holder_id as Id<'Organisation'>)
}
