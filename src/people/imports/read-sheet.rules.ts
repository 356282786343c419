import {
  type Cell,
  canBeHeadings,
  type Day,
  done,
  type FileRefusal,
  type Outcome,
  refused,
  rowsUnder,
  type TableRow,
  type TableSheet,
  topRows,
} from '#values/public.ts'
import { type MoreNames, rememberingWork } from '#vocabulary/public.ts'
import { shown, type Unread } from './fault.rules.ts'
import {
  type Chosen,
  columnsOf,
  type Field,
  type Headings,
  isOpenHeading,
  type Layout,
  type NotRead,
  readHeadings,
} from './headings.rules.ts'
import { type ReadRow, readRow } from './read-row.rules.ts'

/** A column that is kept until the file is stored: one we know, or one that somebody may still give a meaning. */
export interface KeptHeading {
  readonly heading: string
  readonly field: Field | null
}

/** A row with the cells of the kept columns, so that it can be read again under other headings. */
export interface SheetRow extends ReadRow {
  readonly cells: readonly Cell[]
}

/** A file, read row by row, before anybody asks who these people are. */
export interface ReadSheet {
  readonly layout: Layout
  readonly notRead: readonly NotRead[]
  readonly headings: readonly KeptHeading[]
  readonly rows: Iterable<SheetRow>
}

export interface HowToRead {
  readonly chosen?: Chosen
  /** Takes a sheet without headings that we know as well: somebody will say what its columns are. */
  readonly anyHeadings?: boolean
  /** Names that others know our jobs by. */
  readonly work?: MoreNames | undefined
}

/** Takes the first sheet with headings that we know; every row under it is read or refused, none is lost. */
export function readSheets(
  sheets: readonly TableSheet[],
  today: Day,
  { chosen, anyHeadings = false, work }: HowToRead = {},
): Outcome<ReadSheet, FileRefusal> {
  if (sheets.every(isEmpty)) return no('empty-sheet')
  const found = first(sheets, chosen) ?? (anyHeadings ? anyOf(sheets) : undefined)
  if (!found) return no('no-headings')
  const { headings, texts, sheet, at } = found
  const under = { [Symbol.iterator]: () => rowsUnder(sheet, at) }
  if (isEmpty({ name: '', rows: under })) return no('no-rows')
  const places = texts.flatMap((heading, place) => (isKept(heading, place, headings) ? [place] : []))
  return done({
    layout: headings.layout,
    notRead: headings.notRead.map(({ heading, why }) => ({ heading: shown(heading) ?? '', why })),
    headings: places.map((place) => ({
      heading: texts[place] ?? '',
      field: headings.columns.find((column) => column.place === place)?.field ?? null,
    })),
    rows: { [Symbol.iterator]: () => readAll(under, headings, places, today, work) },
  })
}

const no = (because: FileRefusal['because']) => refused<FileRefusal>({ because, kind: 'invalid' })

const isEmpty = ({ rows }: TableSheet): boolean => {
  for (const _ of rows) return false
  return true
}

const isKept = (heading: string, place: number, { columns }: Headings): boolean =>
  isOpenHeading(heading) || columns.some((column) => column.place === place)

interface Found {
  readonly sheet: TableSheet
  readonly texts: readonly string[]
  readonly headings: Headings
  /** The row that holds the headings, counted from the top. */
  readonly at: number
}

function first(sheets: readonly TableSheet[], chosen: Chosen | undefined): Found | undefined {
  for (const sheet of sheets)
    for (const [at, texts] of topRows(sheet)) {
      const headings = readHeadings(texts, chosen)
      if (headings) return { sheet, texts, headings, at }
    }
  return undefined
}

function anyOf(sheets: readonly TableSheet[]): Found | undefined {
  for (const sheet of sheets)
    for (const [at, texts] of topRows(sheet))
      if (canBeHeadings(texts)) return { sheet, texts, headings: columnsOf(texts), at }
  return undefined
}

function* readAll(
  rows: Iterable<TableRow>,
  { columns, layout }: Headings,
  places: readonly number[],
  today: Day,
  work: MoreNames | undefined,
): Generator<SheetRow> {
  const how = { work: rememberingWork(work), lenient: layout === 'vum' }
  for (const row of rows)
    yield { ...readRow(row, columns, today, how), cells: places.map((place) => row.cells[place] ?? null) }
}

export interface UnreadCount extends Unread {
  readonly rows: number
}

/** What we could not read in rows that we keep, once for each different answer. */
export function countUnread(rows: Iterable<Pick<ReadRow, 'unread'>>, counted = new Map<string, UnreadCount>()) {
  for (const { unread } of rows)
    for (const one of unread) {
      const key = `${one.column}\n${one.said}`
      const before = counted.get(key)
      if (before || counted.size < mostAnswers) counted.set(key, { ...one, rows: (before?.rows ?? 0) + 1 })
    }
  return counted
}

/** More different answers than anybody reads. */
const mostAnswers = 50
