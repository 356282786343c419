import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

type Account = Id<'Account'>

export interface NewLink {
  readonly account: Account
  readonly issuer: string
  readonly subjectHash: Buffer
  readonly kvk: string | null
}

/** Whom this provider means by what it calls somebody; the company she signed for the first time stays hers. */
export const findLinked = (act: Act, issuer: string, subjectHash: Buffer) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.openid_link')
    .select(['account_id as account', 'kvk_number as kvk'])
    .where('issuer', '=', issuer)
    .where('subject_hash', '=', subjectHash)
    .$narrowType<{ account: Account }>()
    .executeTakeFirst()

/** False when the account is already somebody else there, or she is already another account here. */
export async function keepLinked(act: Act, link: NewLink): Promise<boolean> {
  const kept = await act
    .figures<AccessTables>()
    .insertInto('access.openid_link')
    .values({
      region_id: act.caller.region,
      account_id: link.account,
      issuer: link.issuer,
      subject_hash: link.subjectHash,
      kvk_number: link.kvk,
      linked_at: act.now,
      used_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

export const touchLinked = (act: Act, issuer: string, subjectHash: Buffer) =>
  act
    .figures<AccessTables>()
    .updateTable('access.openid_link')
    .set({ used_at: act.now })
    .where('issuer', '=', issuer)
    .where('subject_hash', '=', subjectHash)
    .execute()

export async function forgetLinked(act: Act, account: Account): Promise<boolean> {
  const gone = await act
    .figures<AccessTables>()
    .deleteFrom('access.openid_link')
    .where('account_id', '=', account)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** The subject whose BSN this is, and never a new one. */
export async function subjectOfBsn(act: Act, hash: Buffer): Promise<Id<'Subject'> | null> {
  const { rows } = await sql<{ id: Id<'Subject'> | null }>`select access.subject_of_bsn(${hash}) as id`.execute(
    act.figures(),
  )
  return rows[0]?.id ?? null
}

export const accountOfSubject = (act: Act, subject: Id<'Subject'>) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.account')
    .select('id')
    .where('subject_id', '=', subject)
    .where('disabled_at', 'is', null)
    .$narrowType<{ id: Account }>()
    .executeTakeFirst()

/** What somebody does today, and where. */
export const seatsToday = (act: Act, account: Account) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.membership')
    .select(['organisation_id as organisation', 'role'])
    .where('account_id', '=', account)
    .where('valid_from', '<=', act.today)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', act.today)]))
    .execute()
