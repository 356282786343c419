import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

export async function keepToken(
  act: Act,
  token: { account: Id<'Account'>; organisation: string | null; name: string; hash: Buffer },
): Promise<string> {
  const { id } = await act
    .figures<AccessTables>()
    .insertInto('access.api_token')
    .values({
      region_id: act.caller.region,
      account_id: token.account,
      organisation_id: token.organisation,
      name: token.name,
      token_hash: token.hash,
      created_at: act.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const listTokens = (act: Act, account: Id<'Account'>) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.api_token as t')
    .leftJoin('access.organisation as o', 'o.id', 't.organisation_id')
    .select(['t.id', 't.name', 't.created_at', 't.last_used_on', 'o.name as organisation'])
    .where('t.account_id', '=', account)
    .where('t.revoked_at', 'is', null)
    .orderBy('t.created_at', 'desc')
    .execute()

export async function revokeToken(act: Act, account: Id<'Account'>, id: string): Promise<boolean> {
  const revoked = await act
    .figures<AccessTables>()
    .updateTable('access.api_token')
    .set({ revoked_at: act.now })
    .where('id', '=', id)
    .where('account_id', '=', account)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return revoked.numUpdatedRows > 0n
}
