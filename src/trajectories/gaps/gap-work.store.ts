import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'

const atMost = 500

/**
 * Whose day has come: of who does it herself on the day, of who keeps an eye on it when nobody of us does it, or when
 * it is late. Nobody is named.
 */
export async function gapsWhoseDayCame(act: Act, accounts: readonly Id<'Account'>[]) {
  const day = sql<Day>`least(due_on, look_again_on)`
  const { rows } = await sql<{
    id: Id<'Gap'>
    subject: Id<'Subject'>
    holder: Id<'Organisation'>
    account: Id<'Account'>
    kind: string
    due: Day
  }>`
    select id, subject_id as subject, holder_id as holder, kind, ${day} as due,
      case when owner_account = any(${accounts}::uuid[]) then owner_account else watcher end as account
    from trajectories.gap
    where closed_at is null and ${day} <= ${act.today}::date
      and (owner_account = any(${accounts}::uuid[])
        or (watcher = any(${accounts}::uuid[]) and (owner_account is null or ${day} < ${act.today}::date)))
    order by ${day}, id limit ${atMost}`.execute(act.figures<TrajectoriesTables>())
  return rows
}
