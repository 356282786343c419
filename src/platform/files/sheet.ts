import { stringify } from 'csv-stringify/sync'
import writeXlsx from 'write-excel-file/node'

export type SheetCell = string | number | { readonly day: string } | null

/** A list that somebody takes along and opens elsewhere. */
export interface Sheet {
  readonly name: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
}

export const sheetFormats = ['xlsx', 'csv'] as const
export type SheetFormat = (typeof sheetFormats)[number]

export const isSheetFormat = (text: string | undefined): text is SheetFormat =>
  sheetFormats.some((format) => format === text)

export const sheetTypes: Readonly<Record<SheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** A spreadsheet runs what begins like this, whoever typed it; an apostrophe in front makes it text. */
export const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)

/**
 * The sheet with only the columns somebody chose, in her order: each stands for one or more columns of the sheet. The
 * first always comes first. Who chose nothing takes everything along.
 */
export function chosenColumns(
  sheet: Sheet,
  places: Readonly<Record<string, readonly number[]>>,
  chosen: readonly string[] | null,
): Sheet {
  if (!chosen) return sheet
  const order = [0, ...chosen.flatMap((id) => places[id] ?? [])].filter((place, at, all) => all.indexOf(place) === at)
  return {
    ...sheet,
    heads: order.map((place) => sheet.heads[place] ?? ''),
    rows: sheet.rows.map((row) => order.map((place) => row[place] ?? null)),
  }
}

/** The headers under which a browser saves it. */
export const sheetHeaders = ({ name }: Sheet, format: SheetFormat) => ({
  'content-type': sheetTypes[format],
  'content-disposition': `attachment; filename="${name}.${format}"`,
  'cache-control': 'no-store',
})

/** What a page answers when a list is taken along. */
export const sheetFile = async (sheet: Sheet, format: SheetFormat): Promise<Response> =>
  new Response(new Uint8Array(await writeSheet(sheet, format)), { headers: sheetHeaders(sheet, format) })

export async function writeSheet(sheet: Sheet, format: SheetFormat): Promise<Buffer> {
  const rows = sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)))
  return format === 'csv' ? csvOf(sheet.heads, rows) : workbookOf({ ...sheet, rows })
}

type Rows = Sheet['rows']

/** Semicolons, a decimal comma and a byte order mark: so a Dutch spreadsheet opens it without asking. */
function csvOf(heads: readonly string[], rows: Rows): Buffer {
  const plain = rows.map((row) =>
    row.map((cell) => (isDay(cell) ? cell.day : typeof cell === 'number' ? String(cell).replace('.', ',') : cell)),
  )
  return Buffer.from(stringify([heads, ...plain], { delimiter: ';', bom: true, record_delimiter: 'windows' }))
}

function workbookOf({ name, heads, rows }: Sheet): Promise<Buffer> {
  const head = heads.map((value) => ({ value, fontWeight: 'bold' as const }))
  const columns = heads.map((text) => ({ width: Math.max(14, text.length + 2) }))
  return writeXlsx([head, ...rows.map((row) => row.map(cellOf))], {
    sheet: name,
    stickyRowsCount: 1,
    columns,
  }).toBuffer()
}

function cellOf(cell: SheetCell) {
  if (cell === null) return null
  if (isDay(cell)) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String }
}

const isDay = (cell: SheetCell): cell is { readonly day: string } => typeof cell === 'object' && cell !== null
