import { stringify } from 'csv-stringify/sync'
import writeXlsx from 'write-excel-file/node'
import type { CellValue } from './cells.rules.ts'
import type { Format } from './export.shapes.ts'

export interface Sheet {
  readonly name: string
  readonly file: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly CellValue[])[]
}

export const typeOf: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** Days are real days in a workbook, so that one can sort and count with them. */
export const writeSheet = (sheet: Sheet, format: Format): Promise<Buffer> =>
  format === 'csv' ? Promise.resolve(writeCsv(sheet)) : writeWorkbook(sheet)

/** Semicolons and a byte order mark: that is how a Dutch spreadsheet opens it without asking. */
const writeCsv = ({ heads, rows }: Sheet): Buffer =>
  Buffer.from(
    stringify(
      [heads, ...rows].map((row) => row.map((cell) => (isDay(cell) ? cell.day : cell))),
      { delimiter: ';', bom: true, record_delimiter: 'windows' },
    ),
  )

const writeWorkbook = ({ name, heads, rows }: Sheet): Promise<Buffer> =>
  writeXlsx([heads.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(toCell))], {
    sheet: name,
    stickyRowsCount: 1,
    columns: heads.map((head) => ({ width: Math.max(14, head.length + 2) })),
  }).toBuffer()

function toCell(cell: CellValue) {
  if (cell === null) return null
  if (isDay(cell)) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String }
}

const isDay = (cell: CellValue): cell is { readonly day: string } => typeof cell === 'object' && cell !== null
