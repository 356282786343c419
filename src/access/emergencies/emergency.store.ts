import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id, Instant } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** One file that one colleague opened outside her relations, and what was said of it afterwards. Texts are sealed. */
export interface EmergencyRow extends Read {
  readonly id: Id<'Emergency'>
  readonly account: Id<'Account'>
  readonly openedAt: Instant
  readonly endsAt: Instant
  readonly reason: string
  readonly line: Buffer | null
  readonly reviewBy: Day
  readonly toldOn: Day
  readonly verdict: 'justified' | 'not-justified' | null
  readonly verdictLine: Buffer | null
  readonly reviewedAt: Instant | null
  readonly openedBy: string | null
  /** Whether safety asks to name what somebody does instead of who it is. */
  readonly openedByShown: boolean
  readonly organisation: string | null
  readonly reviewedBy: string | null
}

export interface NewEmergency extends Read {
  readonly endsAt: Instant
  readonly reason: string
  readonly reviewBy: Day
}

/** The right begins with this row and ends with its moment; row-level security reads both. */
export async function keepEmergency(act: Act, { subject, holder, endsAt, reason, reviewBy }: NewEmergency) {
  const { id } = await act
    .figures<AccessTables>()
    .insertInto('access.emergency')
    .values({
      region_id: act.caller.region,
      subject_id: subject,
      holder_id: holder,
      account_id: act.caller.account as string,
      organisation_id: act.caller.organisation as string,
      opened_at: act.now,
      ends_at: endsAt,
      reason,
      review_by: reviewBy,
      told_on: reviewBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as Id<'Emergency'>
}

export const keepEmergencyLine = (act: Act, id: Id<'Emergency'>, sealed: Buffer) =>
  act
    .figures<AccessTables>()
    .updateTable('access.emergency')
    .set({ line_sealed: sealed })
    .where('id', '=', id)
    .execute()

const emergencies = sql`
  select e.id, e.subject_id as subject, e.holder_id as holder, e.account_id as account, e.opened_at as "openedAt",
    e.ends_at as "endsAt", e.reason, e.line_sealed as line, e.review_by as "reviewBy", e.told_on as "toldOn", e.verdict,
    e.verdict_line_sealed as "verdictLine", e.reviewed_at as "reviewedAt", a.name as "openedBy",
    coalesce(a.shown_as = 'name', false) as "openedByShown", o.name as organisation, r.name as "reviewedBy"
  from access.emergency e
  left join access.account a on a.id = e.account_id
  left join access.organisation o on o.id = e.organisation_id
  left join access.account r on r.id = e.reviewed_by`

const read = async (act: Act, where: ReturnType<typeof sql>): Promise<EmergencyRow[]> =>
  (await sql<Stored>`${emergencies} ${where}`.execute(act.figures())).rows.map((row) => ({
    ...row,
    openedAt: momentOf(row.openedAt),
    endsAt: momentOf(row.endsAt),
    reviewedAt: row.reviewedAt && momentOf(row.reviewedAt),
  }))

type Stored = Omit<EmergencyRow, 'openedAt' | 'endsAt' | 'reviewedAt'> & {
  readonly openedAt: Date
  readonly endsAt: Date
  readonly reviewedAt: Date | null
}

const momentOf = (at: Date) => at.toISOString() as Instant

/** Mine, as long as it lasts. */
export const findOwnEmergency = async (act: Act, id: Id<'Emergency'>): Promise<EmergencyRow | undefined> =>
  (await read(act, sql`where e.id = ${id} and e.account_id = ${act.caller.account} and e.ends_at > ${act.now}`))[0]

/** What somebody else opened in a file that the own organisation keeps. */
export const findEmergencyToReview = async (act: Act, id: Id<'Emergency'>): Promise<EmergencyRow | undefined> =>
  (
    await read(
      act,
      sql`where e.id = ${id} and e.holder_id = ${act.caller.organisation} and e.account_id <> ${act.caller.account}`,
    )
  )[0]

/** What waits for a review at the organisation one works for, the oldest first. */
export const emergenciesToReview = (act: Act): Promise<EmergencyRow[]> =>
  read(
    act,
    sql`where e.holder_id = ${act.caller.organisation} and e.account_id <> ${act.caller.account}
      and e.reviewed_at is null order by e.review_by, e.opened_at`,
  )

/** What she herself may read of by now, the latest first. */
export const emergenciesAbout = (act: Act, subject: Id<'Subject'>, atMost = 20): Promise<EmergencyRow[]> =>
  read(
    act,
    sql`where e.subject_id = ${subject} and e.told_on <= ${act.today}::date order by e.opened_at desc limit ${atMost}`,
  )
