import { fileKindOf, GaveUp, largestFile, readBeside } from '#platform/sheets/sheets.ts'
import { type Day, type FileRefusal, type Outcome, refused } from '#values/public.ts'
import type { MoreNames } from '#vocabulary/public.ts'
import type { ReadVacancies } from './vacancy-pieces.ts'

type Read = Outcome<ReadVacancies, FileRefusal>

/** Reads a file with work beside the server. */
export async function readVacancies(bytes: Uint8Array, today: Day, work: MoreNames): Promise<Read> {
  if (bytes.length > largestFile) return refused({ because: 'too-large', kind: 'invalid' })
  const kind = fileKindOf(bytes)
  if (!kind.done) return kind
  const worker = new URL('./read-vacancies.worker.ts', import.meta.url)
  try {
    for await (const read of readBeside<Read>(worker, { bytes, today, work, kind: kind.value })) return read
  } catch (error) {
    if (error instanceof GaveUp) return refused({ because: error.because, kind: 'invalid' })
    throw error
  }
  return refused({ because: 'broken-file', kind: 'invalid' })
}
