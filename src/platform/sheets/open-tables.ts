import { done, type FileRefusal, type Outcome, refused, type TableRow } from '#values/public.ts'
import { lookInZip, partOf } from '../files/look-in-zip.ts'
import { fileKindOf } from './file-kind.ts'
import { largestFile } from './limits.ts'
import { openCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'

/** A table that is read when somebody asks for its rows, and never stands in memory as a whole. */
export interface OpenTable {
  /** The file, or the file inside a zip. */
  readonly name: string
  open(): Outcome<Iterable<TableRow> | AsyncIterable<TableRow>, FileRefusal>
}

/** The tables of a csv file, of a workbook (its first sheet), or of a zip with csv files in it. */
export function openTables(file: { name: string; bytes: Uint8Array }, most: number): Outcome<OpenTable[], FileRefusal> {
  const { name, bytes } = file
  if (bytes.length > largestFile) return no('too-large')
  const kind = fileKindOf(bytes)
  if (!kind.done) return kind
  if (kind.value === 'json') return no('wrong-type')
  if (kind.value === 'csv') return done([{ name, open: () => openCsv(bytes, most) }])
  const inside = lookInZip(bytes, (names) => names.some(isBook) || names.some(isCsv))
  if (!inside.done) return inside
  if (inside.value.some(isBook)) return firstSheet(name, bytes)
  return done(inside.value.filter(isCsv).map((part) => ({ name: part, open: () => openPart(bytes, part, most) })))
}

const isBook = (name: string): boolean => name === 'xl/workbook.xml'
/** A Mac packs a shadow beside every file. */
const isCsv = (name: string): boolean => /\.csv$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name)

function openPart(bytes: Uint8Array, part: string, most: number) {
  const content = partOf(bytes, part)
  return content ? openCsv(content, most) : no('broken-file')
}

function firstSheet(name: string, bytes: Uint8Array): Outcome<OpenTable[], FileRefusal> {
  const sheets = readXlsx(bytes)
  if (!sheets.done) return sheets
  return done(sheets.value.slice(0, 1).map(({ rows }) => ({ name, open: () => done(rows) })))
}

const no = (because: FileRefusal['because']) => refused<FileRefusal>({ because, kind: 'invalid' })
