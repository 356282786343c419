import { StringDecoder } from 'node:string_decoder'
import { done, type FileRefusal, type Outcome, refused, type TableRow, type TableSheet } from '#values/public.ts'
import { lookInZip, partOf } from '../files/look-in-zip.ts'
import { mostRows } from './limits.ts'
import { readRows } from './read-rows.ts'
import { dayFormats, readBook, readShared } from './read-workbook.ts'

/** The visible sheets of a workbook, as plain cells: each row is read when somebody asks for it. */
export function readXlsx(bytes: Uint8Array): Outcome<TableSheet[], FileRefusal> {
  const safe = lookInZip(bytes, (names) => names.includes('xl/workbook.xml'))
  if (!safe.done) return safe
  const part = (name: string): Iterable<string> => textOfPart(partOf(bytes, name))
  try {
    const book = readBook(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'))
    const known = {
      shared: readShared(part(book.shared)),
      days: dayFormats(part(book.styles)),
      from1904: book.from1904,
    }
    const sheets = book.sheets.filter(({ file }) => safe.value.includes(file))
    if (sheets.length === 0) return broken()
    return done(
      sheets.map(({ name, file }) => ({ name, rows: { [Symbol.iterator]: () => rowsOf(part(file), known) } })),
    )
  } catch {
    return broken()
  }
}

const broken = () => refused<FileRefusal>({ because: 'broken-file', kind: 'invalid' })

function* rowsOf(xml: Iterable<string>, known: Parameters<typeof readRows>[1]): Generator<TableRow> {
  let count = 0
  for (const row of readRows(xml, known)) {
    if (count++ > mostRows + 50) return
    yield row
  }
}

const slice = 65_536

/** A part as text, piece by piece: XML is UTF-8 unless its first bytes say UTF-16. */
function* textOfPart(content: Buffer | undefined): Generator<string> {
  if (!content) return
  const isWide = content[0] === 0xff && content[1] === 0xfe
  const decoder = new StringDecoder(isWide ? 'utf16le' : 'utf8')
  for (let at = 0; at < content.length; at += slice) yield decoder.write(content.subarray(at, at + slice))
}
