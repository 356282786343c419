import type { Act } from '#platform/public.ts'
import type { Id, Instant } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'
import type { LinkPurpose } from './link.rules.ts'

/** A new link ends the earlier ones for the same purpose. */
export async function keepLink(
  act: Act,
  link: { hash: Buffer; account: Id<'Account'> | null; purpose: LinkPurpose; until: Instant },
): Promise<void> {
  const links = act.figures<AccessTables>()
  await links
    .updateTable('access.one_time_link')
    .set({ used_at: act.now })
    .where('purpose', '=', link.purpose)
    .where('account_id', link.account ? '=' : 'is', link.account)
    .where('used_at', 'is', null)
    .execute()
  await links
    .insertInto('access.one_time_link')
    .values({
      token_hash: link.hash,
      region_id: act.caller.region,
      account_id: link.account,
      purpose: link.purpose,
      created_at: act.now,
      expires_at: link.until,
    })
    .execute()
}

/** Only while it can still be used; the account may have been disabled since. */
export const findLink = (act: Act, hash: Buffer) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.one_time_link as l')
    .leftJoin('access.account as a', 'a.id', 'l.account_id')
    .select(['l.purpose', 'a.id as account', 'a.name', 'a.email', 'a.subject_id as subject'])
    .where('l.token_hash', '=', hash)
    .where('l.used_at', 'is', null)
    .where('l.expires_at', '>', new Date(act.now))
    .where('a.disabled_at', 'is', null)
    .executeTakeFirst()

/** True for the first who comes: two clicks at the same moment use it once. */
export async function takeLink(act: Act, hash: Buffer): Promise<boolean> {
  const taken = await act
    .figures<AccessTables>()
    .updateTable('access.one_time_link')
    .set({ used_at: act.now })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date(act.now))
    .executeTakeFirst()
  return taken.numUpdatedRows > 0n
}

export async function countLinksSince(act: Act, account: Id<'Account'>, since: Date): Promise<number> {
  const { made } = await act
    .figures<AccessTables>()
    .selectFrom('access.one_time_link')
    .select((eb) => eb.fn.countAll<string>().as('made'))
    .where('account_id', '=', account)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(made)
}
