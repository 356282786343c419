import type { Caller, House } from '#platform/public.ts'
import { type Cell, done, notFound } from '#values/public.ts'
import type { VacancyFault } from './given-vacancy.rules.ts'
import type { VacancyStatus } from './settle-vacancies.rules.ts'
import { isOpenVacancyHeading } from './vacancy-headings.rules.ts'
import {
  findVacancyImport,
  findVacancyImports,
  findVacancyRows,
  type VacancyCounts,
  type VacancyFindings,
  type VacancyImport,
} from './vacancy-import.store.ts'

export interface VacancyImportLine {
  readonly id: string
  readonly fileName: string
  readonly state: 'ready' | 'stored' | 'undone'
  readonly counts: VacancyCounts
  readonly at: string
}

const mostInList = 30

/** The files with work that the own team brought in, newest first. */
export const seeVacancyImports = (house: House, caller: Caller) =>
  house.db.act(caller, 'change-vacancy', async (act) => done((await findVacancyImports(act, mostInList)).map(lineOf)))

const lineOf = (record: VacancyImport): VacancyImportLine => ({
  id: record.id,
  fileName: record.file_name,
  state: record.state as VacancyImportLine['state'],
  counts: {
    new: record.rows_new,
    changed: record.rows_changed,
    unchanged: record.rows_unchanged,
    refused: record.rows_refused,
  },
  at: (record.stored_at ?? record.previewed_at).toISOString(),
})

export interface VacancyRowSeen {
  readonly row: number
  readonly status: VacancyStatus
  readonly label: string | null
  readonly vacancy: string | null
  readonly faults: readonly VacancyFault[]
}

const shown = 50

/** One file: its counts, the rows that stay behind and why, and what comes in. */
export const seeVacancyImport = (house: House, caller: Caller, { id }: { id: string }) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    const record = await findVacancyImport(act, id)
    if (!record) return notFound()
    const rowsOf = async (status: VacancyStatus) =>
      (await findVacancyRows(act, id, [status], shown)).map(
        ({ row, vacancy, content }): VacancyRowSeen => ({
          row,
          status,
          vacancy,
          label: content.label,
          faults: content.faults,
        }),
      )
    const { notRead, columns = [] } = record.findings as unknown as VacancyFindings
    return done({
      ...lineOf(record),
      notRead,
      openHeadings: columns.filter(({ heading }) => isOpenVacancyHeading(heading)).length,
      undone:
        record.undo_removed === null
          ? null
          : { removed: record.undo_removed, restored: record.undo_restored ?? 0, kept: record.undo_kept ?? 0 },
      refused: await rowsOf('refused'),
      changed: await rowsOf('changed'),
      added: await rowsOf('new'),
    })
  })

const every = 1_000_000

/** The rows that stayed behind, with what stood in them: to correct and to bring in again. */
export const seeRefusedVacancies = (house: House, caller: Caller, { id }: { id: string }) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    const record = await findVacancyImport(act, id)
    if (!record) return notFound()
    const { headings } = record.findings as unknown as VacancyFindings
    const rows = await findVacancyRows(act, id, ['refused'], every)
    return done({
      headings,
      rows: rows.map(({ row, content }): { row: number; cells: readonly Cell[]; faults: readonly VacancyFault[] } => ({
        row,
        cells: content.cells,
        faults: content.faults,
      })),
    })
  })
