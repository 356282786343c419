import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** How often the caller asked for somebody who was not found, in the hour before now. */
export async function triesInLastHour(act: Act): Promise<number> {
  const { count } = await act
    .figures<AccessTables>()
    .selectFrom('access.emergency_try')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('account_id', '=', act.caller.account)
    .where('at', '>', sql<Date>`${act.now}::timestamptz - interval '1 hour'`)
    .executeTakeFirstOrThrow()
  return count
}

export const keepTry = (act: Act) =>
  act
    .figures<AccessTables>()
    .insertInto('access.emergency_try')
    .values({ region_id: act.caller.region, account_id: act.caller.account as string, at: act.now })
    .execute()
