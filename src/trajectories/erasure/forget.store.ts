import type { Act, Read } from '#platform/public.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'

/** The phases of what was there. */
export async function dropProposals(act: Act, { subject, holder }: Read): Promise<readonly string[]> {
  const gone = await act
    .figures<TrajectoriesTables>()
    .deleteFrom('trajectories.proposal')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .returning('phase')
    .execute()
  return gone.map(({ phase }) => phase)
}
