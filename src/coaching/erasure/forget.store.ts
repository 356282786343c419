import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'

export async function dropRoutes(act: Act, { subject, holder }: Read): Promise<number> {
  const gone = await act
    .figures<CoachingTables>()
    .deleteFrom('coaching.route')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .executeTakeFirst()
  // The clock of the coach goes with the last line on it.
  await sql`delete from coaching.session s where not exists (select from coaching.line l where l.session_id = s.id)`.execute(
    act.figures(),
  )
  return Number(gone.numDeletedRows)
}

export async function countRoutes(act: Act, holder: string, only?: readonly string[]) {
  const among = only ? sql`and subject_id = any(${only}::uuid[])` : sql``
  const { rows } = await sql<{ routes: string }>`
    select count(*) as routes from coaching.route where holder_id = ${holder} ${among}`.execute(act.figures())
  return { routes: Number(rows[0]?.routes ?? 0) }
}
