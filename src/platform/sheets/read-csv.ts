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

function rowsOf(text: string): TableRow[] {
  const records: string[][] = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    to: mostRows + 50,
  })
  return records
    .map((cells, place) => ({ row: place + 1, cells: cells.slice(0, mostColumns).map(cellOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null))
}

/** A spreadsheet would work out what begins with '='; here it stays a formula, and is refused where it matters. */
function cellOf(text: string) {
  const written = text.trim()
  if (written === '') return null
  return written.startsWith('=') ? { formula: written.slice(1) } : written
}

/** The one that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const first = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string) => first.split(sign).length
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** UTF-8, UTF-16 when it says so, else what Windows writes here. A mixture is a file that broke on its way. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes)
  const text = strictly('utf-8', bytes) ?? (isMixture(bytes) ? undefined : strictly('windows-1252', bytes))
  return text && [...text.slice(0, sampled)].some(isNoLetter) ? undefined : text
}

const sampled = 200_000

/** What no keyboard types: signs of control, and the sign that stands for a letter that was lost. */
const isNoLetter = (letter: string): boolean => /[^\P{Cc}\t\r\n\v\f]|\ufffd/u.test(letter)

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
