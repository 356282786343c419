import { sql } from 'kysely'
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

/** How many there are, and how many ended in a yes of the employer; of these people only when some are named. */
export async function countPhases(act: Act, holder: string, only?: readonly string[]) {
  const among = only ? sql`and subject_id = any(${only}::uuid[])` : sql``
  const { rows } = await sql<{ proposals: string; yes: string }>`
    select count(*) as proposals, count(*) filter (where phase = 'employer-yes') as yes
    from trajectories.proposal where holder_id = ${holder} ${among}`.execute(act.figures())
  return { proposals: Number(rows[0]?.proposals ?? 0), yes: Number(rows[0]?.yes ?? 0) }
}
