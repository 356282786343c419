import { sql, type Transaction } from 'kysely'
import type { Act, Caller } from '../house.ts'
import type { PlatformTables } from '../platform.tables.ts'

/** Row-level security narrows each of these to the own drafts for the organisation one works for now. */
export const findDraft = (act: Act, form: string) =>
  act
    .figures<PlatformTables>()
    .selectFrom('platform.draft')
    .select(['values_sealed', 'saved_at'])
    .where('form', '=', form)
    .executeTakeFirst()

export const storeDraft = (act: Act, organisation: string, form: string, sealed: Buffer) =>
  act
    .figures<PlatformTables>()
    .insertInto('platform.draft')
    .values({
      region_id: act.caller.region,
      account_id: act.caller.account ?? '',
      organisation_id: organisation,
      form,
      values_sealed: sealed,
      saved_at: new Date(act.now),
    })
    .onConflict((again) =>
      again
        .columns(['account_id', 'organisation_id', 'form'])
        .doUpdateSet({ values_sealed: sealed, saved_at: new Date(act.now) }),
    )
    .execute()

export const isSaved = async (act: Act, key: string) =>
  (await act
    .figures<PlatformTables>()
    .selectFrom('platform.idempotency')
    .select('key')
    .where('key', '=', key)
    .executeTakeFirst()) !== undefined

export const dropDraft = (act: Act, form: string) =>
  act.figures<PlatformTables>().deleteFrom('platform.draft').where('form', '=', form).execute()

export const dropDraftsBefore = (act: Act, before: Date) =>
  act.figures<PlatformTables>().deleteFrom('platform.draft').where('saved_at', '<', before).execute()

/** In the transaction of the change itself: what was saved for real is no draft any more. */
export const forgetDraft = (trx: Transaction<unknown>, { account, idempotency, screen }: Caller) =>
  account && idempotency
    ? sql`delete from platform.draft where account_id = ${account} and split_part(form, '?', 1) = ${screen}`.execute(
        trx,
      )
    : undefined
