import type { Act, Read } from '#platform/public.ts'
import type { Id, Instant } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'

const tables = (act: Act) => act.figures<PeopleTables>()

/** At which address one reader answers in one talk. */
export interface ReplyAddress extends Read {
  readonly account: Id<'Account'>
  readonly acting: Id<'Acting'> | null
  readonly sentTo: Buffer
}

interface NewAddress extends Pick<ReplyAddress, 'account' | 'acting' | 'sentTo'> {
  readonly codeHash: Buffer
  readonly message: string
  readonly until: Instant
}

export const keepReplyAddress = (act: Act, one: NewAddress) =>
  tables(act)
    .insertInto('people.reply_address')
    .values({
      ...{ code_hash: one.codeHash, region_id: act.caller.region, message_id: one.message },
      ...{ account_id: one.account, acting_id: one.acting, sent_to: one.sentTo, expires_at: one.until },
    })
    .execute()

/** Only while it still counts. It names nobody: of whom the talk is, and who may answer. */
export async function findReplyAddress(act: Act, codeHash: Buffer): Promise<ReplyAddress | undefined> {
  const row = await tables(act)
    .selectFrom('people.reply_address as r')
    .innerJoin('people.message as m', 'm.id', 'r.message_id')
    .select(['m.subject_id as subject', 'm.holder_id as holder', 'r.account_id', 'r.acting_id', 'r.sent_to'])
    .where('r.code_hash', '=', codeHash)
    .where('r.expires_at', '>', new Date(act.now))
    .executeTakeFirst()
  return (
    row && {
      ...{ subject: row.subject as Id<'Subject'>, holder: row.holder as Id<'Organisation'> },
      ...{ account: row.account_id as Id<'Account'>, acting: row.acting_id as Id<'Acting'> | null },
      sentTo: row.sent_to,
    }
  )
}

export const dropOldReplyAddresses = (act: Act) =>
  tables(act).deleteFrom('people.reply_address').where('expires_at', '<=', new Date(act.now)).execute()
