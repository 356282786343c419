import { type Selectable, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { PeopleImport, PeopleImportRow, PeopleTables } from '../people.tables.ts'
import type { Layout } from './headings.rules.ts'
import { type Counts, noCounts, type Status } from './settle.rules.ts'

export type ImportId = Id<'Import'>
export type ImportRecord = Selectable<PeopleImport>
export type RowRecord = Selectable<PeopleImportRow>

export interface NewImport {
  readonly id: ImportId
  readonly organisation: Id<'Organisation'>
  readonly fileName: string
  readonly layout: Layout
  readonly counts: Counts
  readonly findings: Buffer
}

export const keepImport = (act: Act, { id, organisation, fileName, layout, counts, findings }: NewImport) =>
  act
    .tables<PeopleTables>()
    .insertInto('people.import')
    .values({
      id,
      region_id: act.caller.region,
      organisation_id: organisation,
      account_id: act.caller.account,
      file_name: fileName,
      layout,
      ...countsAsColumns(counts),
      findings_sealed: findings,
      previewed_at: act.now,
    })
    .execute()

const countsAsColumns = (counts: Counts) => ({
  rows_new: counts.new,
  rows_changed: counts.changed,
  rows_unchanged: counts.unchanged,
  rows_refused: counts.refused,
})

export interface RowToKeep {
  readonly row: number
  readonly status: Status
  readonly dossier: Id<'Dossier'> | null
  readonly content: Buffer
}

/** What the file as a whole turned out to be, once it is read to its end or read again under other headings. */
export const saveFindings = (act: Act, id: ImportId, found: { layout: Layout; counts: Counts; findings: Buffer }) =>
  act
    .tables<PeopleTables>()
    .updateTable('people.import')
    .set({ layout: found.layout, findings_sealed: found.findings, ...countsAsColumns(found.counts) })
    .where('id', '=', id)
    .execute()

/** Held until the end of the act, and only while nothing of it is stored. */
export const holdPreview = (act: Act, id: ImportId): Promise<ImportRecord | undefined> =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.import')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'ready')
    .forUpdate()
    .executeTakeFirst()

export async function countKept(act: Act, id: ImportId): Promise<Counts> {
  const rows = await act
    .tables<PeopleTables>()
    .selectFrom('people.import_row')
    .select(({ fn }) => ['status', fn.countAll<string>().as('n')])
    .where('import_id', '=', id)
    .groupBy('status')
    .execute()
  return { ...noCounts, ...Object.fromEntries(rows.map(({ status, n }) => [status, Number(n)])) }
}

/**
 * All rows in one go, however many; a row that is there already gets what it says now. What is sealed goes over end to
 * end as it is: a list of it would be written out as text twice its size.
 */
export const keepRows = (act: Act, id: ImportId, organisation: Id<'Organisation'>, rows: readonly RowToKeep[]) => {
  const sizes = rows.map(({ content }) => content.length)
  return sql`
    insert into people.import_row
      (import_id, row_number, region_id, organisation_id, status, dossier_id, content_sealed)
    select ${id}::uuid, row_number, ${act.caller.region}::uuid, ${organisation}::uuid, status, dossier_id,
      substring(${Buffer.concat(rows.map(({ content }) => content))}::bytea from begins for size)
    from unnest(${rows.map(({ row }) => row)}::int[], ${rows.map(({ status }) => status)}::text[],
      ${rows.map(({ dossier }) => dossier)}::uuid[], ${beginsOf(sizes)}::int[], ${sizes}::int[])
      as kept(row_number, status, dossier_id, begins, size)
    on conflict (import_id, row_number) do update
    set status = excluded.status, dossier_id = excluded.dossier_id, content_sealed = excluded.content_sealed`.execute(
    act.tables(),
  )
}

/** The database counts from one. */
function beginsOf(sizes: readonly number[]): number[] {
  let next = 1
  return sizes.map((size) => {
    const begin = next
    next += size
    return begin
  })
}

export const findImport = (act: Act, id: ImportId): Promise<ImportRecord | undefined> =>
  act.tables<PeopleTables>().selectFrom('people.import').selectAll().where('id', '=', id).executeTakeFirst()

/** Newest first; `before` is where the page before this one ended. */
export function findImports(
  act: Act,
  size: number,
  before?: readonly [at: string, id: string],
): Promise<ImportRecord[]> {
  const all = act
    .tables<PeopleTables>()
    .selectFrom('people.import')
    .selectAll()
    .orderBy('previewed_at', 'desc')
    .orderBy('id')
    .limit(size)
  if (!before) return all.execute()
  const [at, id] = before
  return all
    .where(({ eb, or, and }) =>
      or([eb('previewed_at', '<', new Date(at)), and([eb('previewed_at', '=', new Date(at)), eb('id', '>', id)])]),
    )
    .execute()
}

export interface RowsAsked {
  readonly statuses: readonly Status[]
  readonly undone?: keyof Undone | undefined
  readonly after: number
  readonly size: number
}

export const findRows = (act: Act, id: ImportId, { statuses, undone, after, size }: RowsAsked): Promise<RowRecord[]> =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.import_row')
    .selectAll()
    .where('import_id', '=', id)
    .where('status', 'in', [...statuses])
    .where('row_number', '>', after)
    .$if(undone !== undefined, (query) => query.where('undone', '=', undone ?? null))
    .orderBy('row_number')
    .limit(size)
    .execute()

/** Only one of two who store at the same moment gets it; the other waits here and finds it done. */
export const claimForStoring = (act: Act, id: ImportId): Promise<ImportRecord | undefined> =>
  act
    .tables<PeopleTables>()
    .updateTable('people.import')
    .set({ state: 'stored', stored_at: act.now, stored_by: act.caller.account })
    .where('id', '=', id)
    .where('state', '=', 'ready')
    .returningAll()
    .executeTakeFirst()

export const claimForUndoing = (act: Act, id: ImportId): Promise<ImportRecord | undefined> =>
  act
    .tables<PeopleTables>()
    .updateTable('people.import')
    .set({ state: 'undone', undone_at: act.now, undone_by: act.caller.account })
    .where('id', '=', id)
    .where('state', '=', 'stored')
    .returningAll()
    .executeTakeFirst()

export const saveCounts = (act: Act, id: ImportId, counts: Counts) =>
  act.tables<PeopleTables>().updateTable('people.import').set(countsAsColumns(counts)).where('id', '=', id).execute()

export interface Undone {
  readonly removed: number
  readonly restored: number
  readonly kept: number
}

export const saveUndone = (act: Act, id: ImportId, { removed, restored, kept }: Undone) =>
  act
    .tables<PeopleTables>()
    .updateTable('people.import')
    .set({ undo_removed: removed, undo_restored: restored, undo_kept: kept })
    .where('id', '=', id)
    .execute()

export interface UndoneRow {
  readonly row: number
  readonly undone: keyof Undone
  readonly content: Buffer
}

export const markUndone = (act: Act, id: ImportId, rows: readonly UndoneRow[]) =>
  sql`
    update people.import_row r set undone = marked.undone, content_sealed = marked.content
    from unnest(${rows.map(({ row }) => row)}::int[], ${rows.map(({ undone }) => undone)}::text[],
      ${rows.map(({ content }) => content)}::bytea[]) as marked(row_number, undone, content)
    where r.import_id = ${id} and r.row_number = marked.row_number`.execute(act.tables())

/** A file that nobody wants stored leaves nothing behind. */
export const dropPreview = (act: Act, id: ImportId): Promise<{ id: string } | undefined> =>
  act
    .tables<PeopleTables>()
    .deleteFrom('people.import')
    .where('id', '=', id)
    .where('state', '=', 'ready')
    .returning('id')
    .executeTakeFirst()

export const dropPreviewsBefore = (act: Act, before: Date) =>
  act
    .tables<PeopleTables>()
    .deleteFrom('people.import')
    .where('state', '=', 'ready')
    .where('previewed_at', '<', before)
    .executeTakeFirst()

/** The counts stay; what the file said about people goes, and with it the way back. */
export const dropRowsStoredBefore = (act: Act, before: Date) =>
  act
    .tables<PeopleTables>()
    .deleteFrom('people.import_row')
    .where('import_id', 'in', (query) =>
      query.selectFrom('people.import').select('id').where('state', '<>', 'ready').where('stored_at', '<', before),
    )
    .executeTakeFirst()

/** One organisation stores one file at a time, so that two files with the same people do not both find them new. */
export const waitForTurn = (act: Act, organisation: Id<'Organisation'>) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`people.import:${organisation}`}, 0))`.execute(act.tables())
