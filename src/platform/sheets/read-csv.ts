import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { parse as parseStream } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { done, type FileRefusal, type Outcome, refused, type TableRow, type TableSheet } from '#values/public.ts'
import { mostColumns, mostRows } from './limits.ts'

/** A csv file as a sheet: ';', ',' or tab, in whatever letters spreadsheets here write. */
export function readCsv(bytes: Uint8Array): Outcome<TableSheet[], FileRefusal> {
  const text = decode(bytes)
  if (text === undefined) return refused({ because: 'broken-letters', kind: 'invalid' })
  try {
    return done([{ name: '', rows: rowsOf(text) }])
  } catch {
    return refused({ because: 'broken-file', kind: 'invalid' })
  }
}

/**
 * The same, row by row, for tables that are too long to stand in memory; it throws where the file turns out broken.
 * Lists that the whole of Europe uses have signs of control in them: they are left out, where a lost letter is refused.
 */
export function openCsv(bytes: Uint8Array, most: number): Outcome<AsyncIterable<TableRow>, FileRefusal> {
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (isUtf8(plain) && !plain.includes('\ufffd')) return done(rowByRow(plain, most))
  const text = decode(bytes, isLost)
  return text === undefined || isUtf8(plain)
    ? refused({ because: 'broken-letters', kind: 'invalid' })
    : done(rowByRow(Buffer.from(text), most))
}

const written = (text: string) => ({
  delimiter: delimiterOf(text),
  // Some files end their lines in two ways; looking at the first line alone would glue the others together.
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
})

function rowsOf(text: string): TableRow[] {
  const records: string[][] = parse(text, { ...written(text), to: mostRows + 50 })
  return records
    .map((cells, place) => ({ row: place + 1, cells: cells.slice(0, mostColumns).map(cellOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null))
}

const slice = 65_536

function* slices(text: Buffer): Generator<Buffer> {
  for (let at = 0; at < text.length; at += slice) yield text.subarray(at, at + slice)
}

async function* rowByRow(text: Buffer, most: number): AsyncGenerator<TableRow> {
  const how = { ...written(text.toString('utf8', 0, slice)), bom: true, to: most + 1, max_record_size: longestRecord }
  const records: AsyncIterable<string[]> = Readable.from(slices(text)).pipe(parseStream(how))
  let row = 0
  for await (const record of records) {
    row++
    const cells = record.slice(0, mostColumns).map((cell) => cellOf(cell.replace(controls, '')))
    if (cells.some((cell) => cell !== null)) yield { row, cells }
  }
}

const longestRecord = 4_000_000

/** A spreadsheet would work out what begins with '='; here it stays a formula, and is refused where it matters. */
function cellOf(text: string) {
  const cell = text.trim()
  if (cell === '') return null
  return cell.startsWith('=') ? { formula: cell.slice(1) } : cell
}

/** The one that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const first = (text.slice(0, slice).split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string) => first.split(sign).length
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** UTF-8, UTF-16 when it says so, else what Windows writes here. A mixture is a file that broke on its way. */
function decode(bytes: Uint8Array, isWrong = isNoLetter): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes)
  const text = strictly('utf-8', bytes) ?? (isMixture(bytes) ? undefined : strictly('windows-1252', bytes))
  return text && [...text.slice(0, sampled)].some(isWrong) ? undefined : text
}

const sampled = 200_000

/** What no keyboard types: signs of control, and the sign that stands for a letter that was lost. */
const isNoLetter = (letter: string): boolean => isLost(letter) || isControl.test(letter)
const isLost = (letter: string): boolean => letter === '\ufffd'
const isControl = /[^\P{Cc}\t\r\n\v\f]/u
const controls = /[^\P{Cc}\t\r\n\v\f]/gu

function strictly(letters: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(letters, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Letters of several bytes that read well, beside bytes that do not: no single way of writing gives both. */
const isMixture = (bytes: Uint8Array): boolean => {
  const loose = new TextDecoder('utf-8').decode(bytes)
  return /[\u00c0-\u024f]/.test(loose) && loose.includes('\ufffd')
}
