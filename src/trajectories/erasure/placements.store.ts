import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'

/** Terms, texts and signatures go with the work they are about. */
export async function dropPlacements(act: Act, { subject, holder }: Read): Promise<number> {
  const gone = await act
    .figures<TrajectoriesTables>()
    .deleteFrom('trajectories.placement')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .returning('kind')
    .execute()
  return gone.filter(({ kind }) => kind !== 'employment').length
}

export async function countPlacementsOf(act: Act, holder: string, only?: readonly string[]) {
  const among = only ? sql`and subject_id = any(${only}::uuid[])` : sql``
  const { rows } = await sql<{ placements: string }>`
    select count(*) as placements from trajectories.placement
    where kind <> 'employment' and holder_id = ${holder} ${among}`.execute(act.figures())
  return { placements: Number(rows[0]?.placements ?? 0) }
}
