import { type FileKind, inPieces, mostRows, readBytes } from '#platform/sheets/sheets.ts'
import { type Day, type FileRefusal, type Refused, refused } from '#values/public.ts'
import type { MoreNames } from '#vocabulary/public.ts'
import type { Field } from './headings.rules.ts'
import { type ReadSheet, readSheets, type SheetRow } from './read-sheet.rules.ts'
import { readProfiles } from './vum.rules.ts'

/** A file with what is needed to read it. */
export interface PeopleFile {
  readonly bytes: Uint8Array
  readonly kind: FileKind
  readonly today: Day
  readonly chosen: readonly (readonly [heading: string, field: Field | 'none'])[]
  readonly anyHeadings: boolean
  /** Names that others know our jobs by. */
  readonly work?: MoreNames
}

export type SheetHead = Omit<ReadSheet, 'rows'>

/** First what the file is, then its rows, a thousand at a time; or at any moment why it cannot be taken. */
export type PeoplePiece = Refused<FileRefusal> | { readonly head: SheetHead } | { readonly rows: readonly SheetRow[] }

const atATime = 1000

export async function* peoplePieces(file: PeopleFile): AsyncGenerator<PeoplePiece> {
  const sheets = await readBytes(file.bytes, file.kind, readProfiles)
  if (!sheets.done) return yield sheets
  const how = { chosen: new Map(file.chosen), anyHeadings: file.anyHeadings, work: file.work }
  const read = readSheets(sheets.value, file.today, how)
  if (!read.done) return yield read
  const { rows, ...head } = read.value
  yield { head }
  let count = 0
  for (const piece of inPieces(rows, atATime)) {
    count += piece.length
    if (count > mostRows) return yield refused<FileRefusal>({ because: 'too-many-rows', kind: 'invalid' })
    yield { rows: piece }
  }
}
