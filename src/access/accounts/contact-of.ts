import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** Whom somebody can call: a colleague's name and phone. */
export const contactOf = (act: Act, account: Id<'Account'>) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.account')
    .select(['name', 'phone'])
    .where('id', '=', account)
    .executeTakeFirst()
