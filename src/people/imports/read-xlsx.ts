import ExcelJS from 'exceljs'
import { lookInZip } from '#platform/public.ts'
import { type Day, done, isDone, type Outcome, readDay, refused } from '#values/public.ts'
import { type Cell, type FileRefusal, mostColumns, mostRows, type Sheet, type TableRow } from './table.rules.ts'

/** The visible sheets of a workbook, as plain cells. */
export async function readXlsx(bytes: Uint8Array): Promise<Outcome<Sheet[], FileRefusal>> {
  const safe = lookInZip(bytes, (names) => names.includes('xl/workbook.xml'))
  if (!safe.done) return safe
  const book = new ExcelJS.Workbook()
  try {
    await book.xlsx.load(Buffer.from(bytes) as never, { ignoreNodes: notRead })
    return done(book.worksheets.filter(({ state }) => state === 'visible').map(sheetOf))
  } catch {
    return refused({ because: 'broken-file', kind: 'invalid' })
  }
}

const notRead = ['dataValidations', 'conditionalFormatting', 'extLst', 'drawing', 'picture', 'tableParts', 'mergeCells']

function sheetOf(sheet: ExcelJS.Worksheet): Sheet {
  const rows: TableRow[] = []
  sheet.eachRow((row, number) => {
    if (rows.length > mostRows + 50) return
    const cells = cellsOf(row)
    if (cells.some((cell) => cell !== null)) rows.push({ row: number, cells })
  })
  return { name: sheet.name, rows }
}

function cellsOf(row: ExcelJS.Row): Cell[] {
  const cells: Cell[] = []
  row.eachCell((cell, place) => {
    if (place > mostColumns) return
    while (cells.length < place - 1) cells.push(null)
    cells.push(cellOf(cell.value))
  })
  return cells
}

function cellOf(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return dayOf(value)
  return objectCell(value)
}

function objectCell(value: object): Cell {
  if ('formula' in value) return { formula: String(value.formula) }
  if ('sharedFormula' in value) return { formula: String(value.sharedFormula) }
  if ('error' in value) return { broken: String(value.error) }
  if ('richText' in value) return (value as ExcelJS.CellRichTextValue).richText.map(({ text }) => text).join('')
  if ('text' in value) return linkText(value.text)
  return { broken: '' }
}

/** The words of a hyperlink; where it points to is not followed. */
const linkText = (text: unknown): Cell =>
  typeof text === 'object' && text !== null && 'richText' in text ? objectCell(text) : String(text ?? '')

/** A spreadsheet keeps a day as midnight in London. */
function dayOf(value: Date): Cell {
  if (Number.isNaN(value.getTime())) return { broken: '' }
  const read = readDay(value.toISOString().slice(0, 10))
  return isDone(read) ? { day: read.value as Day } : { broken: '' }
}
