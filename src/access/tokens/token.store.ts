import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'
import { placeOf, type SignedIn } from '../sessions/session.store.ts'

/** The account behind a token, with the roles of today; notes the day, so that forgotten tokens can be seen. */
export async function accountOfToken(act: Act, tokenHash: Buffer): Promise<SignedIn | undefined> {
  await sql`update access.api_token set last_used_on = ${act.today}
    where token_hash = ${tokenHash} and last_used_on is distinct from ${act.today}`.execute(act.figures())
  const { rows } = await sql<SignedIn>`
    with used as (
      select t.account_id, t.organisation_id from access.api_token t
      where t.token_hash = ${tokenHash} and t.revoked_at is null
    ), ${placeOf(act)}`.execute(act.figures())
  return rows[0]
}

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
