import type { Act, Read } from '#platform/public.ts'
import { addDays, type Day, dayAt, type Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** So long it can be undone: after it what is left of the dossier that went is destroyed. */
export const undoDays = 30

/** Two subjects of one holder, and which of them stays. */
export interface Merging {
  readonly holder: Id<'Organisation'>
  readonly kept: Id<'Subject'>
  readonly merged: Id<'Subject'>
}

export interface Merge extends Merging {
  readonly id: string
  readonly on: Day
  readonly by: Id<'Account'> | null
  readonly undoUntil: Day
  readonly undoneOn: Day | null
  readonly undoneBy: Id<'Account'> | null
}

const tables = (act: Act) => act.figures<AccessTables>()
const columns = [
  'id',
  'subject_id',
  'holder_id',
  'merged_id',
  'merged_at',
  'merged_by',
  'undo_until',
  'undone_at',
  'undone_by',
] as const

/** False when the one that goes went already: two who merge at one moment make one merge. */
export async function beginMerge(act: Act, { holder, kept, merged }: Merging): Promise<string | undefined> {
  const begun = await tables(act)
    .insertInto('access.merge')
    .values({
      ...{ region_id: act.caller.region, subject_id: kept, holder_id: holder, merged_id: merged },
      ...{ merged_at: act.now, merged_by: act.caller.account, undo_until: addDays(act.today, undoDays) },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return begun?.id
}

export const keepBeforeMerge = (act: Act, id: string, sealed: Buffer | null) =>
  tables(act).updateTable('access.merge').set({ before_sealed: sealed }).where('id', '=', id).execute()

export const endMerge = (act: Act, id: string) =>
  tables(act)
    .updateTable('access.merge')
    .set({ undone_at: act.now, undone_by: act.caller.account, before_sealed: null })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .execute()

/** One that can still be undone, held until the end of the act. */
export async function findMergeToUndo(act: Act, id: string) {
  const row = await tables(act)
    .selectFrom('access.merge')
    .select([...columns, 'before_sealed'])
    .where('id', '=', id)
    .where('holder_id', '=', act.caller.organisation)
    .where('undone_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...toMerge(row), beforeSealed: row.before_sealed }
}

/** What became one with her dossier, also what was undone; the latest first. */
export async function mergesAbout(act: Act, { subject, holder }: Read): Promise<readonly Merge[]> {
  const rows = await tables(act)
    .selectFrom('access.merge')
    .select(columns)
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('merged_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toMerge)
}

/** Of which nothing can be undone any more: only a job sees them all. */
export async function mergesOver(act: Act): Promise<readonly Merge[]> {
  const rows = await tables(act)
    .selectFrom('access.merge')
    .select(columns)
    .where('before_sealed', 'is not', null)
    .where('undo_until', '<', act.today)
    .orderBy('id')
    .execute()
  return rows.map(toMerge)
}

/** The others that became one with her: what is told and what is destroyed of her, is of them too. */
export async function mergedWith(act: Act, { subject, holder }: Read): Promise<readonly Read[]> {
  const about = (await mergesAbout(act, { subject, holder })).filter(({ undoneOn }) => undoneOn === null)
  return about.map(({ merged }) => ({ subject: merged, holder }))
}

interface Row {
  readonly id: string
  readonly subject_id: string
  readonly holder_id: string
  readonly merged_id: string
  readonly merged_at: Date
  readonly merged_by: string | null
  readonly undo_until: string
  readonly undone_at: Date | null
  readonly undone_by: string | null
}

const toMerge = (row: Row): Merge => ({
  id: row.id,
  kept: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  merged: row.merged_id as Id<'Subject'>,
  on: dayAt(row.merged_at),
  by: row.merged_by as Id<'Account'> | null,
  undoUntil: row.undo_until as Day,
  undoneOn: row.undone_at && dayAt(row.undone_at),
  undoneBy: row.undone_by as Id<'Account'> | null,
})
