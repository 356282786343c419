import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'

/** What was taken back within its ten seconds goes too, and never counted. */
export async function dropIntroductions(act: Act, { subject, holder }: Read): Promise<number> {
  const gone = await act
    .figures<TrajectoriesTables>()
    .deleteFrom('trajectories.introduction')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .returning('phase')
    .execute()
  return gone.filter(({ phase }) => phase !== 'withdrawn').length
}

export async function countIntroductionsOf(act: Act, holder: string, only?: readonly string[]) {
  const among = only ? sql`and subject_id = any(${only}::uuid[])` : sql``
  const { rows } = await sql<{ introductions: string }>`
    select count(*) as introductions from trajectories.introduction
    where phase <> 'withdrawn' and holder_id = ${holder} ${among}`.execute(act.figures())
  return { introductions: Number(rows[0]?.introductions ?? 0) }
}
