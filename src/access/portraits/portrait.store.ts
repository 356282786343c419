import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

type Account = Id<'Account'>

export const keepPortrait = (act: Act, account: Account, picture: Buffer) =>
  act
    .figures<AccessTables>()
    .insertInto('access.portrait')
    .values({ account_id: account, region_id: act.caller.region, picture, changed_at: act.now })
    .onConflict((known) => known.column('account_id').doUpdateSet({ picture, changed_at: act.now }))
    .execute()

export const dropPortrait = (act: Act, account: Account) =>
  act.figures<AccessTables>().deleteFrom('access.portrait').where('account_id', '=', account).execute()

/** Of a colleague who is still here. */
export const findPortrait = (act: Act, account: Account) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.portrait as p')
    .innerJoin('access.account as a', 'a.id', 'p.account_id')
    .select('p.picture')
    .where('p.account_id', '=', account)
    .where('a.disabled_at', 'is', null)
    .executeTakeFirst()
