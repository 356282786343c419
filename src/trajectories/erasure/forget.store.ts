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

/** How many screenings and gaps were there; the answers go with their screening. */
export async function dropScreenings(act: Act, { subject, holder }: Read) {
  const drop = (table: 'trajectories.gap' | 'trajectories.screening') =>
    act
      .figures<TrajectoriesTables>()
      .deleteFrom(table)
      .where('subject_id', '=', subject)
      .where('holder_id', '=', holder)
      .executeTakeFirst()
  const gaps = await drop('trajectories.gap')
  const screenings = await drop('trajectories.screening')
  return { screenings: Number(screenings.numDeletedRows), gaps: Number(gaps.numDeletedRows) }
}

/** How many there are; of these people only when some are named. */
export async function countScreenings(act: Act, holder: string, only?: readonly string[]) {
  const among = only ? sql`and subject_id = any(${only}::uuid[])` : sql``
  const { rows } = await sql<{ screenings: number; gaps: number }>`
    select (select count(*)::int from trajectories.screening where holder_id = ${holder} ${among}) as screenings,
      (select count(*)::int from trajectories.gap where holder_id = ${holder} ${among}) as gaps`.execute(act.figures())
  return rows[0] ?? { screenings: 0, gaps: 0 }
}
