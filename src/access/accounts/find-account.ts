import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** Somebody who may sign in today. */
export const findAccount = (act: Act, account: Id<'Account'>) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.account')
    .select(['id', 'name', 'email', 'lang', 'subject_id'])
    .where('id', '=', account)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
