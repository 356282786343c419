import { type FileKind, inPieces, readBytes } from '#platform/sheets/sheets.ts'
import {
  type Cell,
  canBeHeadings,
  type Day,
  done,
  type FileRefusal,
  type Outcome,
  type Refused,
  refused,
  rowsUnder,
  type TableRow,
  type TableSheet,
  topRows,
} from '#values/public.ts'
import { type MoreNames, rememberingWork } from '#vocabulary/public.ts'
import { readVacancyRow, type VacancyRow } from './read-vacancy-row.rules.ts'
import {
  isOpenVacancyHeading,
  type KeptVacancyColumn,
  readVacancyHeadings,
  type VacancyField,
  type VacancyHead,
  type VacancyHeadings,
  vacancyColumnsOf,
} from './vacancy-headings.rules.ts'
import { readExchanged } from './vum-vacancies.rules.ts'

export interface VacancyFile {
  readonly bytes: Uint8Array
  readonly kind: FileKind
  readonly today: Day
  /** Names that others know our jobs by. */
  readonly work: MoreNames
  /** What this organisation said before about headings that we do not know. */
  readonly chosen: readonly (readonly [heading: string, field: VacancyField | 'none'])[]
  /** Takes a file of which no heading is known: on a page, somebody says what the columns are. */
  readonly anyHeadings: boolean
}

/** A row with the cells of all kept columns, so that it can be read again under other headings. */
export interface VacancySheetRow extends VacancyRow {
  readonly kept: readonly Cell[]
}

/** First what the file is, then its rows, a thousand at a time; or at any moment why it cannot be taken. */
export type VacancyPiece =
  | Refused<FileRefusal>
  | { readonly head: VacancyHead }
  | { readonly rows: readonly VacancySheetRow[] }

/** More work than a region has. */
const mostVacancies = 5000
const atATime = 1000

export async function* vacancyPieces(file: VacancyFile): AsyncGenerator<VacancyPiece> {
  const sheets = await readBytes(file.bytes, file.kind, readExchanged)
  if (!sheets.done) return yield sheets
  const found = headingsIn(sheets.value, file)
  if (!found) return yield no('no-headings')
  const under = rowsOf(found)
  if (!under.done) return yield under
  const { columns, notRead } = found.headings
  const places = found.texts.flatMap((heading, place) =>
    isOpenVacancyHeading(heading) || columns.some((column) => column.place === place) ? [place] : [],
  )
  yield { head: { headings: columns.map(({ heading }) => heading), columns: places.map(columnAt(found)), notRead } }
  const findWork = rememberingWork(file.work)
  for (const piece of inPieces(under.value, atATime))
    yield {
      rows: piece.map((row) => ({
        ...readVacancyRow(row, columns, file.today, findWork),
        kept: places.map((place) => row.cells[place] ?? null),
      })),
    }
}

const no = (because: FileRefusal['because']) => refused<FileRefusal>({ because, kind: 'invalid' })

interface FoundHeadings {
  readonly sheet: TableSheet
  readonly texts: readonly string[]
  readonly headings: VacancyHeadings
  readonly at: number
}

const columnAt =
  ({ texts, headings }: FoundHeadings) =>
  (place: number): KeptVacancyColumn => ({
    heading: texts[place] ?? '',
    field: headings.columns.find((column) => column.place === place)?.field ?? null,
  })

function headingsIn(sheets: readonly TableSheet[], file: VacancyFile): FoundHeadings | undefined {
  const chosen = new Map(file.chosen)
  const tops = sheets.flatMap((sheet) => [...topRows(sheet)].map(([at, texts]) => ({ sheet, at, texts })))
  for (const top of tops) {
    const headings = readVacancyHeadings(top.texts, chosen)
    if (headings) return { ...top, headings }
  }
  const any = file.anyHeadings ? tops.find(({ texts }) => canBeHeadings(texts)) : undefined
  return any && { ...any, headings: vacancyColumnsOf(any.texts, chosen) }
}

function rowsOf({ sheet, at }: FoundHeadings): Outcome<readonly TableRow[], FileRefusal> {
  const rows: TableRow[] = []
  for (const row of rowsUnder(sheet, at)) {
    if (rows.length === mostVacancies) return no('too-many-rows')
    rows.push(row)
  }
  return rows.length > 0 ? done(rows) : no('no-rows')
}
