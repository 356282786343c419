import { type RawBuilder, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id, Instant } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

export interface LookQuestionRow {
  readonly id: Id<'LookQuestion'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly day: Day
  readonly kind: 'look' | 'change'
  readonly purpose: string
  readonly looker: Id<'Account'> | null
  readonly lookerName: string | null
  readonly lookerOrganisation: string | null
  readonly line: string | null
  /** Who asked, when somebody acted for her. */
  readonly askedBy: string | null
  readonly askedAt: Instant
  readonly answer: string | null
  readonly answeredBy: string | null
}

interface NewQuestion {
  readonly look: number
  readonly line: string | null
  /** In SQL: the row `l` of the log is about her. */
  readonly aboutHer: RawBuilder<boolean>
}

/** Only about a look at herself by somebody else; asked twice it is one question. False when there is no such look. */
export async function keepQuestion(act: Act, { look, line, aboutHer }: NewQuestion): Promise<boolean> {
  const { rows } = await sql`
    insert into access.look_question (region_id, subject_id, holder_id, look_id, look_at, look_kind, look_purpose,
      look_permission, looker_id, looker_organisation_id, line, asked_by)
    select region_id, ${act.caller.subject}::uuid, holder_id, id, at, kind, purpose, permission, account_id, organisation_id, ${line},
      ${act.caller.account}::uuid
    from access.look l
    where id = ${look} and ${aboutHer}
      and account_id is distinct from ${act.caller.account}
      and not exists (select from access.account own where own.id = l.account_id and own.subject_id = l.subject_id)
    on conflict (look_id) do nothing
    returning id`.execute(act.figures())
  return rows.length > 0 || (await isAsked(act, look))
}

const isAsked = async (act: Act, look: number): Promise<boolean> =>
  (await act
    .figures<AccessTables>()
    .selectFrom('access.look_question')
    .select('id')
    .where('look_id', '=', String(look))
    .executeTakeFirst()) !== undefined

const questions = sql`
  select q.id, q.subject_id as subject, q.holder_id as holder, (q.look_at at time zone 'Europe/Amsterdam')::date as day,
    q.look_kind as kind, q.look_purpose as purpose, q.looker_id as looker, a.name as "lookerName",
    o.name as "lookerOrganisation", q.line, q.asked_at as "askedAt", q.answer, case b.shown_as when 'name' then b.name end as "answeredBy",
    case when c.acts then c.name end as "askedBy"
  from access.look_question q
  left join access.account a on a.id = q.looker_id
  left join access.organisation o on o.id = q.looker_organisation_id
  left join access.account b on b.id = q.answered_by
  left join access.account c on c.id = q.asked_by`

const read = async (act: Act, where: ReturnType<typeof sql>): Promise<LookQuestionRow[]> => {
  const { rows } = await sql<Omit<LookQuestionRow, 'askedAt'> & { askedAt: Date }>`${questions} ${where}`.execute(
    act.figures(),
  )
  return rows.map((row) => ({ ...row, askedAt: row.askedAt.toISOString() as Instant }))
}

export const findQuestion = async (act: Act, id: Id<'LookQuestion'>): Promise<LookQuestionRow | undefined> =>
  (await read(act, sql`where q.id = ${id}`))[0]

/** What waits for an answer at the organisation one works for, the oldest first. */
export const openQuestions = (act: Act): Promise<LookQuestionRow[]> =>
  read(act, sql`where q.holder_id = ${act.caller.organisation} and q.answered_at is null order by q.asked_at`)

/** Everything she asked, the latest first. */
export const questionsOf = (act: Act, subject: Id<'Subject'>): Promise<LookQuestionRow[]> =>
  read(act, sql`where q.subject_id = ${subject} order by q.asked_at desc`)

/** False when somebody answered already. */
export async function keepAnswer(act: Act, id: Id<'LookQuestion'>, answer: string): Promise<boolean> {
  const { numUpdatedRows } = await act
    .figures<AccessTables>()
    .updateTable('access.look_question')
    .set({ answer, answered_at: act.now, answered_by: act.caller.account })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
