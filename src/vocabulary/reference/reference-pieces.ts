import { type OpenTable, openTables } from '#platform/sheets/sheets.ts'
import type { Refused } from '#values/public.ts'
import { CannotRead, type Entry, type Found, type ReferenceRefusal } from './entry.ts'
import type { ReferenceKind } from './kinds.ts'
import { readBorders } from './read-borders.ts'
import { readEsco } from './read-esco.ts'
import { readIsco } from './read-isco.ts'
import { readPostcodes } from './read-postcodes.ts'
import { readRegions } from './read-regions.ts'
import { readSbi } from './read-sbi.ts'
import { mostRecords } from './records.ts'

export interface ReferenceFiles {
  readonly kind: ReferenceKind
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** What is in the files, five hundred at a time; last what was found beside it. Or why they cannot be taken. */
export type ReferencePiece =
  | { readonly entries: readonly Entry[] }
  | { readonly found: Found }
  | Refused<ReferenceRefusal>

const readers = {
  esco: readEsco,
  isco: readIsco,
  sbi: readSbi,
  postcodes: readPostcodes,
  regions: readRegions,
} as const satisfies Record<
  Exclude<ReferenceKind, 'borders'>,
  (tables: readonly OpenTable[]) => AsyncGenerator<Entry, Found>
>

const atATime = 500

export async function* referencePieces({ kind, files }: ReferenceFiles): AsyncGenerator<ReferencePiece> {
  try {
    yield* inFiveHundreds(kind === 'borders' ? readBorders(files) : readers[kind](files.flatMap(tablesIn)))
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error
    yield { done: false, refusal: error.refusal }
  }
}

function tablesIn(file: ReferenceFiles['files'][number]): OpenTable[] {
  const opened = openTables(file, mostRecords)
  if (opened.done) return opened.value
  throw new CannotRead({ because: opened.refusal.because, file: file.name })
}

async function* inFiveHundreds(entries: AsyncGenerator<Entry, Found>): AsyncGenerator<ReferencePiece> {
  let piece: Entry[] = []
  for (;;) {
    const next = await entries.next()
    if (next.done) {
      if (piece.length > 0) yield { entries: piece }
      return yield { found: next.value }
    }
    piece.push(next.value)
    if (piece.length < atATime) continue
    yield { entries: piece }
    piece = []
  }
}
