import { type FileKind, readBytes } from '#platform/sheets/sheets.ts'
import {
  cellText,
  type Day,
  type FileRefusal,
  type Outcome,
  refused,
  type TableRow,
  type TableSheet,
} from '#values/public.ts'
import { type MoreNames, rememberingWork } from '#vocabulary/public.ts'
import { readVacancyRow, type VacancyRow } from './read-vacancy-row.rules.ts'
import { readVacancyHeadings, type VacancyHeadings } from './vacancy-headings.rules.ts'
import { readExchanged } from './vum-vacancies.rules.ts'

export interface VacancyFile {
  readonly bytes: Uint8Array
  readonly kind: FileKind
  readonly today: Day
  /** Names that others know our jobs by. */
  readonly work: MoreNames
}

export interface ReadVacancies {
  readonly headings: readonly string[]
  readonly notRead: readonly string[]
  readonly rows: readonly VacancyRow[]
}

/** More work than a region has. */
const mostVacancies = 5000

/** The whole file in one piece, or why it cannot be taken. */
export async function* vacancyPieces(file: VacancyFile): AsyncGenerator<Outcome<ReadVacancies, FileRefusal>> {
  const sheets = await readBytes(file.bytes, file.kind, readExchanged)
  yield sheets.done ? readSheets(sheets.value, file) : sheets
}

function readSheets(sheets: readonly TableSheet[], { today, work }: VacancyFile): Outcome<ReadVacancies, FileRefusal> {
  for (const sheet of sheets) {
    const rows = [...sheet.rows]
    const found = headingsIn(rows)
    if (!found) continue
    const under = rows.slice(found.at + 1).filter((row) => !isRemark(row))
    if (under.length === 0) return no('no-rows')
    if (under.length > mostVacancies) return no('too-many-rows')
    const { columns, notRead } = found.headings
    const findWork = rememberingWork(work)
    const read = under.map((row) => readVacancyRow(row, columns, today, findWork))
    return { done: true, value: { headings: columns.map(({ heading }) => heading), notRead, rows: read } }
  }
  return no('no-headings')
}

const no = (because: FileRefusal['because']) => refused<FileRefusal>({ because, kind: 'invalid' })

/** Some exports have a title above their headings. */
function headingsIn(rows: readonly TableRow[]): { headings: VacancyHeadings; at: number } | undefined {
  for (const [at, { cells }] of rows.slice(0, 15).entries()) {
    const headings = readVacancyHeadings(Array.from(cells, (cell) => cellText(cell)))
    if (headings) return { headings, at }
  }
  return undefined
}

const isRemark = ({ cells }: TableRow) => cellText(cells.find((cell) => cellText(cell) !== '')).startsWith('#')
