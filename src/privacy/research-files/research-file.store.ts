import type { Selectable } from 'kysely'
import type { Act } from '#platform/public.ts'
import { type Day, type Id, today } from '#values/public.ts'
import type { PrivacyResearchFile, PrivacyTables } from '../privacy.tables.ts'
import type { ResearchField } from './research-fields.rules.ts'
import type { ResearchFile } from './research-file.rules.ts'
import type { ResearchFileAsked, ResearchFileDecision } from './research-file.shapes.ts'

/** No person stands in this table, only what was asked, answered and made: row-level security gives the own ones. */
const tables = (act: Act) => act.figures<PrivacyTables>()
const files = (act: Act) => tables(act).selectFrom('privacy.research_file').selectAll()

/** The newest first. */
export async function findResearchFiles(act: Act, limit: number): Promise<readonly ResearchFile[]> {
  const rows = await files(act).orderBy('asked_at', 'desc').orderBy('id').limit(limit).execute()
  return rows.map(toFile)
}

export async function findResearchFile(act: Act, id: Id<'ResearchFile'>): Promise<ResearchFile | undefined> {
  const row = await files(act).where('id', '=', id).executeTakeFirst()
  return row && toFile(row)
}

/** The one to answer or to make, locked until the act ends. */
export async function findResearchFileToChange(act: Act, id: Id<'ResearchFile'>): Promise<ResearchFile | undefined> {
  const row = await files(act).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toFile(row)
}

const dayIn = (moment: Date): Day => today(moment.toISOString())

const toFile = (row: Selectable<PrivacyResearchFile>): ResearchFile => ({
  id: row.id as Id<'ResearchFile'>,
  name: row.name,
  purpose: row.purpose,
  recipient: row.recipient_id as Id<'Organisation'>,
  fields: row.fields as ResearchField[],
  from: row.from_day as Day,
  until: row.until_day as Day,
  keepUntil: row.keep_until as Day,
  askedBy: row.asked_by as Id<'Account'>,
  askedOn: dayIn(row.asked_at),
  verdict: row.verdict as ResearchFile['verdict'],
  reason: row.reason,
  decidedBy: row.decided_by as Id<'Account'> | null,
  decidedOn: row.decided_at && dayIn(row.decided_at),
  takeBefore: row.take_before as Day | null,
  madeOn: row.made_at && dayIn(row.made_at),
  people: row.people,
  destroyedOn: row.destroyed_on as Day | null,
})

export async function keepResearchFile(act: Act, asked: ResearchFileAsked): Promise<Id<'ResearchFile'>> {
  const kept = await tables(act)
    .insertInto('privacy.research_file')
    .values({
      region_id: act.caller.region,
      holder_id: act.caller.organisation ?? '',
      name: asked.name,
      purpose: asked.purpose,
      recipient_id: asked.recipient,
      fields: [...asked.fields],
      from_day: asked.from,
      until_day: asked.until,
      keep_until: asked.keepUntil,
      asked_by: act.caller.account ?? '',
      asked_at: new Date(act.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id as Id<'ResearchFile'>
}

export const keepDecision = (
  act: Act,
  id: Id<'ResearchFile'>,
  { verdict, reason }: ResearchFileDecision,
  takeBefore: Day | null,
) =>
  tables(act)
    .updateTable('privacy.research_file')
    .set({
      verdict,
      reason,
      decided_by: act.caller.account,
      decided_at: new Date(act.now),
      take_before: takeBefore,
    })
    .where('id', '=', id)
    .where('made_at', 'is', null)
    .execute()

/** False when it was made in between: one yes makes one file. */
export async function markMade(act: Act, id: Id<'ResearchFile'>, people: number): Promise<boolean> {
  const made = await tables(act)
    .updateTable('privacy.research_file')
    .set({ made_at: new Date(act.now), people })
    .where('id', '=', id)
    .where('verdict', '=', 'granted')
    .where('made_at', 'is', null)
    .executeTakeFirst()
  return made.numUpdatedRows === 1n
}

/** False when nothing was made, or somebody noted it already. */
export async function markDestroyed(act: Act, id: Id<'ResearchFile'>): Promise<boolean> {
  const noted = await tables(act)
    .updateTable('privacy.research_file')
    .set({ destroyed_on: act.today, destroyed_noted_by: act.caller.account })
    .where('id', '=', id)
    .where('made_at', 'is not', null)
    .where('destroyed_on', 'is', null)
    .executeTakeFirst()
  return noted.numUpdatedRows === 1n
}
