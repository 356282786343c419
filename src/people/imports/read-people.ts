import { Worker } from 'node:worker_threads'
import { type Day, type Outcome, refused } from '#values/public.ts'
import { fileKindOf } from './file-kind.ts'
import type { ReadSheet } from './read-sheet.rules.ts'
import { type FileRefusal, largestFile } from './table.rules.ts'

const longestSeconds = 60
const mostMegabytes = 1024

type Read = Outcome<ReadSheet, FileRefusal>

/** Reads a file beside the server, with an end in time and memory: a hostile or huge file holds up nobody. */
export async function readPeople(bytes: Uint8Array, today: Day): Promise<Read> {
  if (bytes.length > largestFile) return refused({ because: 'too-large', kind: 'invalid' })
  const kind = fileKindOf(bytes)
  if (!kind.done) return kind
  const worker = new Worker(new URL('./read-people.worker.ts', import.meta.url), {
    workerData: { bytes, kind: kind.value, today },
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    execArgv: [],
  })
  try {
    return await firstAnswer(worker)
  } finally {
    await worker.terminate()
  }
}

const firstAnswer = (worker: Worker) =>
  new Promise<Read>((resolve) => {
    const tooMuch = refused({ because: 'too-much-in-it', kind: 'invalid' })
    const clock = setTimeout(() => resolve(tooMuch), longestSeconds * 1000)
    const answer = (read: Read) => {
      clearTimeout(clock)
      resolve(read)
    }
    worker.once('message', answer)
    worker.once('error', (error: Error & { code?: string }) =>
      answer(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : refused({ because: 'broken-file', kind: 'invalid' }),
      ),
    )
    worker.once('exit', () => answer(refused({ because: 'broken-file', kind: 'invalid' })))
  })
