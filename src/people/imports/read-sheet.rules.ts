import { type Day, done, type Outcome, refused } from '#values/public.ts'
import { shown, type Unread } from './fault.rules.ts'
import { type Headings, type Layout, type NotRead, readHeadings } from './headings.rules.ts'
import { type ReadRow, readRow } from './read-row.rules.ts'
import { rememberingWork } from './read-values.rules.ts'
import { type FileRefusal, mostRows, type Sheet, type TableRow, textOf } from './table.rules.ts'

/** A file, read row by row, before anybody asks who these people are. */
export interface ReadSheet {
  readonly layout: Layout
  readonly notRead: readonly NotRead[]
  readonly rows: readonly ReadRow[]
}

/** Takes the first sheet with headings that we know; every row under it is read or refused, none is lost. */
export function readSheets(sheets: readonly Sheet[], today: Day): Outcome<ReadSheet, FileRefusal> {
  if (sheets.every(({ rows }) => rows.length === 0)) return no('empty-sheet')
  const found = sheets.map(findHeadings).find((one) => one !== undefined)
  if (!found) return no('no-headings')
  const { headings, rows } = found
  if (rows.length === 0) return no('no-rows')
  if (rows.length > mostRows) return no('too-many-rows')
  const work = rememberingWork()
  return done({
    layout: headings.layout,
    notRead: headings.notRead.map(({ heading, why }) => ({ heading: shown(heading) ?? '', why })),
    rows: rows.map((row) => readRow(row, headings.columns, today, work)),
  })
}

const no = (because: FileRefusal['because']) => refused({ because, kind: 'invalid' })

/** Some exports have a title above their headings. */
const lookUntil = 15

function findHeadings({ rows }: Sheet): { headings: Headings; rows: readonly TableRow[] } | undefined {
  for (const [place, { cells }] of rows.slice(0, lookUntil).entries()) {
    const headings = readHeadings(cells.map((cell) => textOf(cell)))
    if (headings) return { headings, rows: rows.slice(place + 1).filter((row) => !isRemark(row)) }
  }
  return undefined
}

/** Our own template explains itself in a row that starts with a hash. */
const isRemark = ({ cells }: TableRow) => textOf(cells.find((cell) => textOf(cell) !== '')).startsWith('#')

export interface UnreadCount extends Unread {
  readonly rows: number
}

/** What we could not read in rows that we keep, once for each different answer. */
export function countUnread(rows: readonly ReadRow[]): UnreadCount[] {
  const groups = Map.groupBy(
    rows.flatMap(({ unread }) => unread),
    ({ column, said }) => `${column}\n${said}`,
  )
  return [...groups.values()].map((all) => ({ ...(all[0] as Unread), rows: all.length })).slice(0, 50)
}
