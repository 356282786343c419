import { type SqlBool, sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Id, Instant } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'
import type { Message, SentBy } from './message.ts'

const figures = (act: Act) => act.figures<PeopleTables>()
const all = (act: Act) => act.tables<PeopleTables>().selectFrom('people.message').selectAll()

/** One dossier, or everything about her. */
type Talk = Pick<Read, 'subject'> & Partial<Pick<Read, 'holder'>>

interface Part {
  readonly most?: number
  /** Only what was sent earlier than this place. */
  readonly before?: readonly [string, string] | undefined
}

/** The latest first, all of it when nobody says how many. */
export async function talkAbout(act: Act, { subject, holder }: Talk, { most, before }: Part = {}) {
  const rows = await all(act)
    .where('subject_id', '=', subject)
    .$if(holder !== undefined, (here) => here.where('holder_id', '=', holder as string))
    .$if(before !== undefined, (earlier) =>
      earlier.where(sql<SqlBool>`(sent_at, id) < (${before?.[0]}::timestamptz, ${before?.[1]}::uuid)`),
    )
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .$if(most !== undefined, (few) => few.limit(most as number))
    .execute()
  return rows.map(toMessage)
}

/** One, held until the end of the act. */
export async function holdMessage(act: Act, { subject, holder }: Read, id: Id<'Message'>) {
  const row = await all(act)
    .where('id', '=', id)
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .forUpdate()
    .executeTakeFirst()
  return row && toMessage(row)
}

/** For a letter: of whom it is, and whether it still waits for her. */
export async function findMessage(act: Act, id: string) {
  const row = await all(act).where('id', '=', id).executeTakeFirst()
  return row && toMessage(row)
}

interface NewRow extends Read {
  readonly sentBy: SentBy
  readonly sealed: Buffer
}

export async function keepMessage(act: Act, { subject, holder, sentBy, sealed }: NewRow): Promise<Id<'Message'>> {
  const { id } = await figures(act)
    .insertInto('people.message')
    .values({
      ...{ region_id: act.caller.region, subject_id: subject, holder_id: holder },
      ...{ sent_by: sentBy, text_sealed: sealed, sent_at: act.now, author_id: act.caller.account },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as Id<'Message'>
}

interface ByMail extends NewRow {
  readonly mailHash: Buffer
  readonly leftOut: number
}

/** The same letter is kept once: nothing when it is here already. */
export async function keepByMail(act: Act, { subject, holder, sentBy, sealed, mailHash, leftOut }: ByMail) {
  const kept = await figures(act)
    .insertInto('people.message')
    .values({
      ...{ region_id: act.caller.region, subject_id: subject, holder_id: holder },
      ...{ sent_by: sentBy, text_sealed: sealed, sent_at: act.now, author_id: act.caller.account },
      ...{ mail_hash: mailHash, left_out: leftOut },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Message'> | undefined
}

/** How many letters landed here since then. */
export async function countByMail(act: Act, { subject, holder }: Read, since: Date): Promise<number> {
  const { came } = await figures(act)
    .selectFrom('people.message')
    .select((row) => row.fn.countAll<string>().as('came'))
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('mail_hash', 'is not', null)
    .where('sent_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(came)
}

/** What the other side wrote until now is read. Answers how many that were. */
export async function markRead(act: Act, { subject, holder }: Talk, from: 'her' | 'us'): Promise<number> {
  const { numUpdatedRows } = await figures(act)
    .updateTable('people.message')
    .set({ read_at: act.now, read_by: act.caller.account })
    .where('subject_id', '=', subject)
    .$if(holder !== undefined, (rows) => rows.where('holder_id', '=', holder as string))
    .where('sent_by', from === 'us' ? '=' : '<>', 'colleague')
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

export const dropMessage = (act: Act, id: Id<'Message'>) =>
  figures(act).deleteFrom('people.message').where('id', '=', id).executeTakeFirst()

/** Whether she was written since then that something waits, and has not read it. */
export async function wasToldSince(act: Act, { subject, holder }: Read, since: Date): Promise<boolean> {
  const row = await figures(act)
    .selectFrom('people.message')
    .select('id')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('told_at', '>', since)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export const markTold = (act: Act, id: Id<'Message'>) =>
  figures(act).updateTable('people.message').set({ told_at: act.now }).where('id', '=', id).execute()

/** Whether somebody who helps her wrote what she has not read: it left a while ago. */
export async function waitsForHer(act: Act, subject: Read['subject'], leftBefore: Date): Promise<boolean> {
  const row = await figures(act)
    .selectFrom('people.message')
    .select('id')
    .where('subject_id', '=', subject)
    .where('sent_by', '=', 'colleague')
    .where('sent_at', '<=', leftBefore)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Whose words wait for those who lead them, and since when. Nobody is named. */
export async function waitingFor(act: Act, accounts: readonly Id<'Account'>[]) {
  const rows = await figures(act)
    .selectFrom('people.message as m')
    .innerJoin('people.dossier as d', (on) =>
      on.onRef('d.subject_id', '=', 'm.subject_id').onRef('d.organisation_id', '=', 'm.holder_id'),
    )
    .select(['m.subject_id', 'm.holder_id', 'd.lead_account_id', (row) => row.fn.min('m.sent_at').as('since')])
    .where('m.sent_by', '<>', 'colleague')
    .where('m.read_at', 'is', null)
    .where('d.removed_at', 'is', null)
    .where('d.lead_account_id', 'in', [...accounts])
    .groupBy(['m.subject_id', 'm.holder_id', 'd.lead_account_id'])
    .execute()
  return rows.map((row) => ({
    subject: row.subject_id as Id<'Subject'>,
    holder: row.holder_id as Id<'Organisation'>,
    account: row.lead_account_id as Id<'Account'>,
    since: (row.since as Date).toISOString() as Instant,
  }))
}

export const dropMessages = (act: Act, { subject, holder }: Read) =>
  figures(act)
    .deleteFrom('people.message')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .executeTakeFirst()

type Row = Awaited<ReturnType<ReturnType<typeof all>['executeTakeFirstOrThrow']>>

const toMessage = (row: Row): Message => ({
  id: row.id as Id<'Message'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  sentBy: row.sent_by as SentBy,
  sealed: row.text_sealed,
  sentAt: row.sent_at.toISOString() as Instant,
  author: row.author_id as Id<'Account'> | null,
  readAt: row.read_at && (row.read_at.toISOString() as Instant),
  byMail: row.mail_hash !== null,
  leftOut: row.left_out,
})
