import type { Selectable } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Id, Instant } from '#values/public.ts'
import type { PeopleOwnStatement, PeopleTables } from '../people.tables.ts'
import type { OwnPart } from './own-parts.rules.ts'
import type { KeptReason, OwnStatement } from './own-statement.rules.ts'

type Statement = Id<'OwnStatement'>

const all = (act: Act) => act.tables<PeopleTables>().selectFrom('people.own_statement').selectAll()

/** What counts of what she said: the last of each part. */
export const listNow = async (act: Act, { subject, holder }: { subject: Read['subject']; holder?: Read['holder'] }) =>
  (
    await all(act)
      .where('subject_id', '=', subject)
      .where('over_at', 'is', null)
      .$if(holder !== undefined, (rows) => rows.where('holder_id', '=', holder as string))
      .orderBy('said_at')
      .orderBy('id')
      .execute()
  ).map(toStatement)

/** Held, so that two colleagues answer one after the other. */
export const findToAnswer = async (act: Act, { subject, holder }: Read, id: Statement) => {
  const row = await all(act)
    .where('id', '=', id)
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('over_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row && toStatement(row)
}

/** Everything she ever said here, for herself to take along. */
export const listAll = async (act: Act, { subject, holder }: Read) =>
  (await all(act).where('subject_id', '=', subject).where('holder_id', '=', holder).orderBy('said_at').execute()).map(
    (row) => ({ ...toStatement(row), over: row.over_at !== null }),
  )

interface NewStatement extends Read {
  readonly id: Statement
  readonly part: OwnPart
  readonly sealed: Buffer
  readonly how: 'herself' | 'acting'
}

export const keepStatement = (act: Act, { id, subject, holder, part, sealed, how }: NewStatement) =>
  act
    .figures<PeopleTables>()
    .insertInto('people.own_statement')
    .values({
      id,
      region_id: act.caller.region,
      subject_id: subject,
      holder_id: holder,
      part,
      said_sealed: sealed,
      said_at: act.now,
      said_by: act.caller.account,
      said_how: how,
    })
    .execute()

/** What she said before is over; with what took its place, when something did. */
export const endStatement = (act: Act, { subject, holder }: Read, part: OwnPart, followedBy: Statement | null) =>
  act
    .figures<PeopleTables>()
    .updateTable('people.own_statement')
    .set({ over_at: act.now, followed_by: followedBy })
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('part', '=', part)
    .where('over_at', 'is', null)
    .execute()

/** What this one took the place of counts again. */
export const bringBack = (act: Act, { subject, holder }: Read, after: Statement) =>
  act
    .figures<PeopleTables>()
    .updateTable('people.own_statement')
    .set({ over_at: null, followed_by: null })
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('followed_by', '=', after)
    .execute()

export interface Answer {
  readonly answer: 'taken' | 'kept'
  readonly reason?: KeptReason
  readonly lineSealed?: Buffer | null
}

export const answerStatement = (act: Act, id: Statement, { answer, reason, lineSealed }: Answer) =>
  act
    .figures<PeopleTables>()
    .updateTable('people.own_statement')
    .set({
      answer,
      reason: reason ?? null,
      line_sealed: lineSealed ?? null,
      answered_at: act.now,
      answered_by: act.caller.account,
    })
    .where('id', '=', id)
    .execute()

/** The answer is taken back: it waits again. */
export const reopenStatement = (act: Act, id: Statement) =>
  act
    .figures<PeopleTables>()
    .updateTable('people.own_statement')
    .set({ answer: null, reason: null, line_sealed: null, answered_at: null, answered_by: null })
    .where('id', '=', id)
    .where('answer', '=', 'taken')
    .execute()

/** Whose words wait, for those who lead them, and since when. Nobody is named. */
export async function waitingFor(act: Act, accounts: readonly Id<'Account'>[]) {
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.own_statement as s')
    .innerJoin('people.dossier as d', (on) =>
      on.onRef('d.subject_id', '=', 's.subject_id').onRef('d.organisation_id', '=', 's.holder_id'),
    )
    .select(['s.subject_id', 's.holder_id', 'd.lead_account_id', (row) => row.fn.min('s.said_at').as('since')])
    .where('s.over_at', 'is', null)
    .where('s.answer', 'is', null)
    .where('d.removed_at', 'is', null)
    .where('d.lead_account_id', 'in', [...accounts])
    .groupBy(['s.subject_id', 's.holder_id', 'd.lead_account_id'])
    .execute()
  return rows.map((row) => ({
    subject: row.subject_id as Id<'Subject'>,
    holder: row.holder_id as Id<'Organisation'>,
    account: row.lead_account_id as Id<'Account'>,
    since: (row.since as Date).toISOString() as Instant,
  }))
}

export const dropStatements = (act: Act, { subject, holder }: Read) =>
  act
    .figures<PeopleTables>()
    .deleteFrom('people.own_statement')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .executeTakeFirst()

export const toStatement = (row: Selectable<PeopleOwnStatement>): OwnStatement => ({
  id: row.id as Statement,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  part: row.part as OwnPart,
  saidSealed: row.said_sealed,
  saidAt: row.said_at.toISOString() as Instant,
  saidHow: row.said_how as OwnStatement['saidHow'],
  answer: row.answer as OwnStatement['answer'],
  reason: row.reason as KeptReason | null,
  lineSealed: row.line_sealed,
  answeredAt: (row.answered_at?.toISOString() ?? null) as Instant | null,
  answeredBy: row.answered_by as Id<'Account'> | null,
})
