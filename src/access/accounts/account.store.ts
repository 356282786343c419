import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

interface AccountRow {
  readonly name: string
  readonly email: string
  readonly phone?: string | undefined
  readonly lang: string
  readonly motto?: string | undefined
  readonly subject?: Id<'Subject'>
}

/** Nothing when the region already has an account with this address. */
export async function keepAccount(act: Act, account: AccountRow): Promise<Id<'Account'> | undefined> {
  const kept = await act
    .figures<AccessTables>()
    .insertInto('access.account')
    .values({
      region_id: act.caller.region,
      name: account.name,
      email: account.email,
      phone: account.phone ?? null,
      lang: account.lang,
      motto: account.motto ?? null,
      subject_id: account.subject ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Account'> | undefined
}

export const keepSeat = (act: Act, account: Id<'Account'>, organisation: string, role: string, from: Day) =>
  act
    .figures<AccessTables>()
    .insertInto('access.membership')
    .values({
      region_id: act.caller.region,
      account_id: account,
      organisation_id: organisation,
      role,
      valid_from: from,
    })
    .execute()
