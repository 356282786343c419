import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Act } from '#platform/public.ts'
import { dayAt, type Id } from '#values/public.ts'
import type { CoachingRequestText, CoachingTables } from '../coaching.tables.ts'
import type { CoachingRequest } from '../requests/request.ts'
import type { RequestBody, RequestText } from './text.ts'

const table = (act: Act) => act.tables<CoachingTables>()

/** What stood there before counts no more: its signatures stay with it. */
export const replaceText = (act: Act, request: Id<'Request'>) =>
  table(act)
    .updateTable('coaching.request_text')
    .set({ replaced_at: act.now })
    .where('request_id', '=', request)
    .where('replaced_at', 'is', null)
    .execute()

export async function keepText(act: Act, request: CoachingRequest, body: RequestBody): Promise<Id<'RequestText'>> {
  await replaceText(act, request.id)
  const text = JSON.stringify(body)
  const kept = await table(act)
    .insertInto('coaching.request_text')
    .values({
      region_id: act.caller.region,
      subject_id: request.subject,
      holder_id: request.holder,
      request_id: request.id,
      body: text,
      body_hash: createHash('sha256').update(text, 'utf8').digest(),
      made_by: act.caller.account,
      made_at: act.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id as Id<'RequestText'>
}

export async function currentText(act: Act, request: Id<'Request'>): Promise<RequestText | undefined> {
  const row = await table(act)
    .selectFrom('coaching.request_text')
    .selectAll()
    .where('request_id', '=', request)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return row && toText(row)
}

export async function textById(act: Act, id: Id<'RequestText'>): Promise<RequestText | undefined> {
  const row = await table(act).selectFrom('coaching.request_text').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toText(row)
}

const toText = (row: Selectable<CoachingRequestText>): RequestText => ({
  id: row.id as Id<'RequestText'>,
  request: row.request_id as Id<'Request'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  body: JSON.parse(row.body),
  bodyHash: row.body_hash,
  madeOn: dayAt(row.made_at),
  replaced: row.replaced_at !== null,
})
