import { fileURLToPath } from 'node:url'
import type PDFDocument from 'pdfkit'
import type { Structure } from 'pdfkit'

/** A report on paper: sentences and tables, each number in a table with its own heads. */
export interface Report {
  readonly name: string
  readonly lang: 'nl' | 'en'
  readonly title: string
  readonly lead: readonly string[]
  readonly sections: readonly ReportSection[]
  readonly page: (n: number, of: number) => string
}

export interface ReportSection {
  readonly title: string
  readonly say: string
  readonly note?: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const pdfType = 'application/pdf'

export const pdfHeaders = ({ name }: Pick<Report, 'name'>) => ({
  'content-type': pdfType,
  'content-disposition': `attachment; filename="${name}.pdf"`,
  'cache-control': 'no-store',
})

const margin = 56
const [ink, petrol] = ['#12252b', '#0b5f6b']

/** Goes along in the file, as far as it is used: a name from Poland or Turkey reads the same on every machine. */
const typefaces = {
  regular: import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  bold: import.meta.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
}

/** Tagged, with its title and language: read aloud it says what is a heading, and of which row and column a number is. */
export async function writeReport(report: Report): Promise<Buffer> {
  const { default: Document } = await import('pdfkit') // heavy, and only needed here
  const doc = new Document({
    ...{ size: 'A4', margin, bufferPages: true },
    ...{ tagged: true, pdfVersion: '1.7', lang: report.lang === 'nl' ? 'nl-NL' : 'en-GB', displayTitle: true },
    info: { Title: report.title, Creator: 'Schakel', Producer: 'Schakel' },
  })
  for (const [name, file] of Object.entries(typefaces)) doc.registerFont(name, fileURLToPath(file))
  const pieces: Buffer[] = []
  const written = new Promise<Buffer>((resolve) => {
    doc.on('data', (piece) => pieces.push(piece)).on('end', () => resolve(Buffer.concat(pieces)))
  })
  const root = doc.struct('Document')
  doc.addStructure(root)
  head(doc, root, report)
  for (const section of report.sections) write(doc, root, section)
  root.end()
  numberPages(doc, report)
  doc.end()
  return written
}

function head(doc: PDFDocument, root: Structure, { title, lead }: Report): void {
  root.add(doc.struct('H1', () => doc.font('bold').fontSize(20).fillColor(petrol).text(title)))
  doc.moveDown(0.4)
  for (const sentence of lead) paragraph(doc, root, sentence)
}

function write(doc: PDFDocument, root: Structure, { title, say, note, heads, rows }: ReportSection): void {
  // A heading never stands alone at the foot of a page.
  if (doc.y > doc.page.height - 190) doc.addPage()
  const section = doc.struct('Sect')
  root.add(section)
  doc.moveDown(1.2)
  section.add(doc.struct('H2', () => doc.font('bold').fontSize(14).fillColor(petrol).text(title, margin)))
  doc.moveDown(0.3)
  paragraph(doc, section, say)
  doc.moveDown(0.3)
  if (rows.length > 0) table(doc, section, heads, rows)
  doc.moveDown(0.3)
  if (note) paragraph(doc, section, note)
  section.end()
}

const paragraph = (doc: PDFDocument, parent: Structure, text: string) =>
  parent.add(doc.struct('P', () => doc.font('regular').fontSize(10.5).fillColor(ink).text(text, margin)))

function table(
  doc: PDFDocument,
  structParent: Structure,
  heads: ReportSection['heads'],
  rows: ReportSection['rows'],
): void {
  const side = (at: number) => ({ align: { x: at === 0 ? 'left' : 'right', y: 'top' } as const })
  const cells = rows.map((row) =>
    row.map((text, at) => ({
      ...{ text, ...side(at) },
      ...(at === 0 ? ({ type: 'TH', scope: 'Row' } as const) : ({ type: 'TD' } as const)),
    })),
  )
  const top = heads.map((text, at) => ({ text, type: 'TH', scope: 'Column', ...side(at) }) as const)
  doc
    .font('regular')
    .fontSize(9.5)
    .table({
      ...{ data: [top, ...cells], structParent },
      columnStyles: heads.map((_, at) => (at === 0 ? '*' : Math.min(110, 300 / (heads.length - 1)))),
      rowStyles: (row) => ({
        ...{ border: [0, 0, 0.25, 0], padding: [4, 4, 4, 4] },
        ...(row === 0 && { font: { src: 'bold', size: 9.5 } }),
      }),
    })
}

/** Below the margin, and left out of what is read aloud. */
function numberPages(doc: PDFDocument, { page }: Report): void {
  const { count } = doc.bufferedPageRange()
  for (let at = 0; at < count; at++) {
    doc.switchToPage(at)
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.font('regular').fontSize(8.5).fillColor(ink)
    doc.text(page(at + 1, count), margin, doc.page.height - 36, { width: doc.page.width - 2 * margin, align: 'right' })
    doc.endMarkedContent()
  }
}
