import { GaveUp, readBeside } from '#platform/sheets/sheets.ts'
import type { ReferenceFiles, ReferencePiece } from './reference-pieces.ts'

/** Reads files beside the server, piece by piece; files that cannot be taken give one piece that says why. */
export async function* readReference(files: ReferenceFiles): AsyncGenerator<ReferencePiece> {
  try {
    yield* readBeside<ReferencePiece>(new URL('./read-reference.worker.ts', import.meta.url), files)
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error
    yield { done: false, refusal: { because: error.because, kind: 'invalid' } }
  }
}
