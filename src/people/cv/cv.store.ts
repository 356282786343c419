import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id, Instant } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'

type Link = Id<'CvLink'>

export const findChoice = (act: Act, { subject, holder }: Read) =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.cv')
    .select(['subject_id', 'choice_sealed', 'changed_at'])
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .executeTakeFirst()

export const keepChoice = (act: Act, { subject, holder }: Read, sealed: Buffer) =>
  act
    .figures<PeopleTables>()
    .insertInto('people.cv')
    .values({
      region_id: act.caller.region,
      subject_id: subject,
      holder_id: holder,
      choice_sealed: sealed,
      changed_at: act.now,
    })
    .onConflict((there) =>
      there.columns(['subject_id', 'holder_id']).doUpdateSet({ choice_sealed: sealed, changed_at: act.now }),
    )
    .execute()

export interface NewLink extends Read {
  readonly id: Link
  readonly tokenHash: Buffer
  readonly sealed: Buffer
  readonly until: Day
}

export const keepLink = (act: Act, { id, subject, holder, tokenHash, sealed, until }: NewLink) =>
  act
    .figures<PeopleTables>()
    .insertInto('people.cv_link')
    .values({
      id,
      region_id: act.caller.region,
      subject_id: subject,
      holder_id: holder,
      token_hash: tokenHash,
      content_sealed: sealed,
      made_at: act.now,
      made_by: act.caller.account,
      until_day: until,
    })
    .execute()

/** Hers, the newest first. */
export async function listLinks(act: Act, { subject, holder }: Read) {
  const rows = await act
    .tables<PeopleTables>()
    .selectFrom('people.cv_link')
    .select(['id', 'subject_id', 'made_at', 'until_day', 'ended_at', 'opened', 'opened_at'])
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as Link,
    madeAt: row.made_at.toISOString() as Instant,
    until: row.until_day as Day,
    endedAt: (row.ended_at?.toISOString() ?? null) as Instant | null,
    opened: row.opened,
    openedAt: (row.opened_at?.toISOString() ?? null) as Instant | null,
  }))
}

/** Emptied in the same moment: nothing is left to read, whoever holds the link. */
export async function endLink(act: Act, subject: Id<'Subject'>, id: Link): Promise<boolean> {
  const ended = await act
    .figures<PeopleTables>()
    .updateTable('people.cv_link')
    .set({ ended_at: act.now, content_sealed: null, token_hash: null })
    .where('id', '=', id)
    .where('subject_id', '=', subject)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

/** By whoever holds the link, as long as her dossier stands; counted in the same statement. */
export const openLink = (act: Act, tokenHash: Buffer) =>
  act
    .tables<PeopleTables>()
    .updateTable('people.cv_link')
    .set({ opened: sql`opened + 1`, opened_at: act.now })
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .where('until_day', '>=', act.today)
    .where(sql<boolean>`exists (select from people.dossier d where d.subject_id = cv_link.subject_id
      and d.organisation_id = cv_link.holder_id and d.removed_at is null)`)
    .returning(['id', 'subject_id', 'holder_id', 'content_sealed', 'until_day'])
    .executeTakeFirst()

export async function dropCv(act: Act, { subject, holder }: Read): Promise<void> {
  for (const table of ['people.cv', 'people.cv_link'] as const)
    await act
      .figures<PeopleTables>()
      .deleteFrom(table)
      .where('subject_id', '=', subject)
      .where('holder_id', '=', holder)
      .execute()
}
