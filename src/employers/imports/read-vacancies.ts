import { fileKindOf, GaveUp, largestFile, readBeside } from '#platform/sheets/sheets.ts'
import { type FileRefusal, refused } from '#values/public.ts'
import type { VacancyFile, VacancyPiece } from './vacancy-pieces.ts'

/** Reads a file with work beside the server, piece by piece; a file that cannot be taken gives one that says why. */
export async function* readVacancies(file: Omit<VacancyFile, 'kind'>): AsyncGenerator<VacancyPiece> {
  if (file.bytes.length > largestFile) return yield no('too-large')
  const kind = fileKindOf(file.bytes)
  if (!kind.done) return yield kind
  const worker = new URL('./read-vacancies.worker.ts', import.meta.url)
  try {
    yield* readBeside<VacancyPiece>(worker, { ...file, kind: kind.value })
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error
    yield no(error.because)
  }
}

const no = (because: FileRefusal['because']) => refused<FileRefusal>({ because, kind: 'invalid' })
