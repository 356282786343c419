import { type Selectable, sql } from 'kysely'
import type { OrganisationSeal } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Cell, Id } from '#values/public.ts'
import type { EmployersImport, EmployersTables } from '../employers.tables.ts'
import type { VacancyContent } from '../vacancies/vacancy.ts'
import type { VacancyRow } from './read-vacancy-row.rules.ts'
import type { VacancyStatus } from './settle-vacancies.rules.ts'
import type { VacancyHead } from './vacancy-headings.rules.ts'

export type VacancyImport = Selectable<EmployersImport>
export type VacancyImportId = Id<'VacancyImport'>

export type VacancyCounts = Readonly<Record<VacancyStatus, number>>

/** Of a file from before, nobody asked about its columns. */
export type VacancyFindings = Omit<VacancyHead, 'columns'> & Partial<VacancyHead>

/** What is kept of one row: what it said, and after storing what an undo needs. */
export interface KeptVacancyRow extends VacancyRow {
  readonly before?: VacancyContent
  readonly version?: number
}

const tables = (act: Act) => act.tables<EmployersTables>()

const countsAsColumns = (counts: VacancyCounts) => ({
  rows_new: counts.new,
  rows_changed: counts.changed,
  rows_unchanged: counts.unchanged,
  rows_refused: counts.refused,
})

export async function keepVacancyImport(
  act: Act,
  {
    organisation,
    fileName,
    counts,
    findings,
  }: { organisation: string; fileName: string; counts: VacancyCounts; findings: VacancyFindings },
): Promise<VacancyImportId> {
  const kept = await tables(act)
    .insertInto('employers.import')
    .values({
      region_id: act.caller.region,
      organisation_id: organisation,
      account_id: act.caller.account,
      file_name: fileName,
      findings: JSON.stringify(findings),
      previewed_at: act.now,
      ...countsAsColumns(counts),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id as VacancyImportId
}

export interface RowToKeep {
  readonly row: number
  readonly status: VacancyStatus
  readonly vacancy: string | null
  readonly content: KeptVacancyRow
  /** The cells of all kept columns, sealed, while somebody can still say what they are. */
  readonly cells?: Buffer | null
}

/** All rows in one go; a row that is there already gets what it says now. */
export const keepVacancyRows = (act: Act, id: string, organisation: string, rows: readonly RowToKeep[]) =>
  sql`
    insert into employers.import_row
      (import_id, row_number, region_id, organisation_id, status, vacancy_id, content, cells_sealed)
    select ${id}::uuid, row_number, ${act.caller.region}::uuid, ${organisation}::uuid, status, vacancy, content::jsonb, cells
    from unnest(${rows.map(({ row }) => row)}::int[], ${rows.map(({ status }) => status)}::text[],
      ${rows.map(({ vacancy }) => vacancy)}::uuid[], ${rows.map(({ content }) => JSON.stringify(content))}::text[],
      ${rows.map(({ cells }) => cells ?? null)}::bytea[])
      as kept(row_number, status, vacancy, content, cells)
    on conflict (import_id, row_number) do update
    set status = excluded.status, vacancy_id = excluded.vacancy_id, content = excluded.content,
      cells_sealed = excluded.cells_sealed`.execute(tables(act))

export const lockCells = (seal: OrganisationSeal, id: string, row: number, cells: readonly Cell[]): Buffer =>
  seal.lock(JSON.stringify(cells), `vacancy-import:${id}:${row}`)

export const openCells = (seal: OrganisationSeal, id: string, row: number, locked: Buffer): readonly Cell[] =>
  JSON.parse(seal.open(locked, `vacancy-import:${id}:${row}`))

const every = 1_000_000

/** The rows whose columns somebody can still name, in the order of the file. */
export async function findWaitingCells(act: Act, id: string, size = every) {
  const rows = await tables(act)
    .selectFrom('employers.import_row')
    .select(['row_number', 'cells_sealed'])
    .where('import_id', '=', id)
    .where('cells_sealed', 'is not', null)
    .orderBy('row_number')
    .limit(size)
    .execute()
  return rows.flatMap(({ row_number, cells_sealed }) =>
    cells_sealed ? [{ row: row_number, locked: cells_sealed }] : [],
  )
}

/** Held until the end of the act, and only while nothing of it is stored. */
export const holdVacancyPreview = (act: Act, id: string): Promise<VacancyImport | undefined> =>
  tables(act)
    .selectFrom('employers.import')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'ready')
    .forUpdate()
    .executeTakeFirst()

/** What the file turned out to be, read again under other headings. */
export const saveVacancyFindings = (act: Act, id: string, counts: VacancyCounts, findings: VacancyFindings) =>
  tables(act)
    .updateTable('employers.import')
    .set({ findings: JSON.stringify(findings), ...countsAsColumns(counts) })
    .where('id', '=', id)
    .execute()

export const findVacancyImport = (act: Act, id: string): Promise<VacancyImport | undefined> =>
  tables(act).selectFrom('employers.import').selectAll().where('id', '=', id).executeTakeFirst()

export const findVacancyImports = (act: Act, size: number): Promise<VacancyImport[]> =>
  tables(act)
    .selectFrom('employers.import')
    .selectAll()
    .orderBy('previewed_at', 'desc')
    .orderBy('id')
    .limit(size)
    .execute()

export interface FoundRow {
  readonly row: number
  readonly status: VacancyStatus
  readonly vacancy: string | null
  readonly content: KeptVacancyRow
}

export async function findVacancyRows(act: Act, id: string, statuses: readonly VacancyStatus[], size: number) {
  const rows = await tables(act)
    .selectFrom('employers.import_row')
    .select(['row_number', 'status', 'vacancy_id', 'content'])
    .where('import_id', '=', id)
    .where('status', 'in', [...statuses])
    .orderBy('row_number')
    .limit(size)
    .execute()
  return rows.map(
    (row): FoundRow => ({
      row: row.row_number,
      status: row.status as VacancyStatus,
      vacancy: row.vacancy_id,
      content: row.content as unknown as KeptVacancyRow,
    }),
  )
}

/** Only one of two who do it at the same moment gets it. */
export const claimVacancyImport = (act: Act, id: string, from: 'ready' | 'stored', to: 'stored' | 'undone') =>
  tables(act)
    .updateTable('employers.import')
    .set({ state: to, ...(to === 'stored' ? { stored_at: act.now } : { undone_at: act.now }) })
    .where('id', '=', id)
    .where('state', '=', from)
    .returningAll()
    .executeTakeFirst()

export const saveVacancyCounts = (act: Act, id: string, counts: VacancyCounts) =>
  tables(act).updateTable('employers.import').set(countsAsColumns(counts)).where('id', '=', id).execute()

export interface VacanciesUndone {
  readonly removed: number
  readonly restored: number
  readonly kept: number
}

export const saveVacanciesUndone = (act: Act, id: string, { removed, restored, kept }: VacanciesUndone) =>
  tables(act)
    .updateTable('employers.import')
    .set({ undo_removed: removed, undo_restored: restored, undo_kept: kept })
    .where('id', '=', id)
    .execute()

export const dropVacancyPreview = (act: Act, id: string) =>
  tables(act)
    .deleteFrom('employers.import')
    .where('id', '=', id)
    .where('state', '=', 'ready')
    .returning('id')
    .executeTakeFirst()

/** The numbers that another system gave to the team's own work. */
export async function referencesOf(act: Act, organisation: string): Promise<ReadonlyMap<string, string>> {
  const numbered = await tables(act)
    .selectFrom('employers.vacancy')
    .select(['id', 'reference'])
    .where('organisation_id', '=', organisation)
    .where('reference', 'is not', null)
    .execute()
  return new Map(numbered.map(({ id, reference }) => [id, reference ?? '']))
}

export const dropVacancyPreviewsBefore = (act: Act, before: Date) =>
  tables(act)
    .deleteFrom('employers.import')
    .where('state', '=', 'ready')
    .where('previewed_at', '<', before)
    .executeTakeFirst()

/** The counts stay; what the file said goes, and with it the way back. */
export const dropVacancyRowsBefore = (act: Act, before: Date) =>
  tables(act)
    .deleteFrom('employers.import_row')
    .where('import_id', 'in', (query) =>
      query.selectFrom('employers.import').select('id').where('state', '<>', 'ready').where('stored_at', '<', before),
    )
    .executeTakeFirst()

export async function employersNamed(act: Act, names: readonly string[], numbers: readonly string[]) {
  return tables(act)
    .selectFrom('employers.employer')
    .select(['id', 'name', 'kvk'])
    .where(({ or, eb }) =>
      or([
        eb(sql<string>`lower(name)`, '=', sql<string>`any(${names.map((name) => name.toLowerCase())}::text[])`),
        eb('kvk', '=', sql<string>`any(${numbers}::text[])`),
      ]),
    )
    .orderBy('created_at')
    .execute()
}

export const saveReference = (act: Act, id: string, reference: string) =>
  tables(act).updateTable('employers.vacancy').set({ reference }).where('id', '=', id).execute()

/** Goes only as it came: nobody changed it, shared it, or proposed anybody for it. */
export async function removeUntouched(act: Act, id: string): Promise<boolean> {
  await sql`savepoint before_removal`.execute(tables(act))
  try {
    const gone = await tables(act)
      .deleteFrom('employers.vacancy')
      .where('id', '=', id)
      .where('version', '=', 1)
      .where('state', 'in', ['draft', 'team'])
      .where('places_taken', '=', 0)
      .executeTakeFirst()
    return gone.numDeletedRows > 0n
  } catch (error) {
    if ((error as { code?: string }).code !== stillUsed) throw error
    await sql`rollback to savepoint before_removal`.execute(tables(act))
    return false
  }
}

/** Something in a room above rests on it. */
const stillUsed = '23503'

/** One team stores one file at a time. */
export const waitForVacancyTurn = (act: Act, organisation: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`employers.import:${organisation}`}, 0))`.execute(tables(act))
