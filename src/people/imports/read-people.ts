import { fileKindOf, GaveUp, largestFile, readBeside } from '#platform/sheets/sheets.ts'
import { type FileRefusal, refused } from '#values/public.ts'
import type { PeopleFile, PeoplePiece } from './people-pieces.ts'

/** Reads a file beside the server, piece by piece; a file that cannot be taken gives one piece that says why. */
export async function* readPeople(file: Omit<PeopleFile, 'kind'>): AsyncGenerator<PeoplePiece> {
  if (file.bytes.length > largestFile) return yield no('too-large')
  const kind = fileKindOf(file.bytes)
  if (!kind.done) return yield kind
  try {
    yield* readBeside<PeoplePiece>(new URL('./read-people.worker.ts', import.meta.url), { ...file, kind: kind.value })
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error
    yield no(error.because)
  }
}

const no = (because: FileRefusal['because']) => refused<FileRefusal>({ because, kind: 'invalid' })
