import { stringify } from 'csv-stringify/sync'

/** One column of a file to fill in: its heading, and how one fills it in. */
export interface TemplateColumn {
  readonly heading: string
  readonly explanation: string
  readonly width: number
}

export interface Template {
  readonly columns: readonly TemplateColumn[]
  /** The sheet to fill in, and the one that explains. */
  readonly sheet: string
  readonly explained: {
    readonly sheet: string
    readonly heads: readonly [string, string]
    readonly more: readonly string[]
  }
}

/** The second row explains; it starts with a hash, so that reading skips it. */
export function templateCsv({ columns }: Template): Buffer {
  const explained = columns.map(({ explanation }, place) => (place === 0 ? `# ${explanation}` : explanation))
  const rows = [columns.map(({ heading }) => heading), explained]
  return Buffer.from(`\ufeff${stringify(rows, { delimiter: ';', record_delimiter: '\r\n' })}`)
}

/** Columns are text, so that a spreadsheet takes no nought off a telephone number. The library is large: fetched when asked. */
export async function templateXlsx({ columns, sheet, explained }: Template): Promise<Buffer> {
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  const toFill = book.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1 }] })
  toFill.columns = columns.map(({ heading, width }) => ({ header: heading, width, style: { numFmt: '@' } }))
  toFill.getRow(1).font = { bold: true }
  const told = book.addWorksheet(explained.sheet)
  const [head, how] = explained.heads
  told.columns = [
    { header: head, width: 30 },
    { header: how, width: 70 },
  ]
  told.getRow(1).font = { bold: true }
  for (const { heading, explanation } of columns) told.addRow([heading, explanation])
  told.addRow([])
  for (const text of explained.more) told.addRow([text])
  return Buffer.from(await book.xlsx.writeBuffer())
}
