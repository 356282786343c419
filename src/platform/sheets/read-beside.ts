import { parentPort, Worker } from 'node:worker_threads'

const longestSeconds = 60
const mostMegabytes = 384
/** Cells live for a moment: without this the thread keeps a hundred megabytes of them before it tidies up. */
const newMegabytes = 12

/** Why a thread beside the server gave up. */
export class GaveUp extends Error {
  readonly because: 'too-much-in-it' | 'broken-file'
  constructor(because: 'too-much-in-it' | 'broken-file') {
    super(because)
    this.because = because
  }
}

/**
 * Reads a file beside the server, piece by piece, with an end in time and memory: a hostile or huge file holds up
 * nobody. The next piece is made only when this one is worked off, so that no more than one waits.
 */
export async function* readBeside<Piece>(worker: URL, data: object): AsyncGenerator<Piece> {
  const thread = new Worker(worker, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: newMegabytes },
    execArgv: [],
  })
  try {
    for (;;) {
      const said = await answerOf<Piece>(thread)
      if ('end' in said) return
      yield said.piece
      thread.postMessage('next')
    }
  } finally {
    await thread.terminate()
  }
}

type Said<Piece> = { readonly piece: Piece } | { readonly end: true }

const answerOf = <Piece>(thread: Worker) =>
  new Promise<Said<Piece>>((resolve, reject) => {
    const clock = setTimeout(() => stop(() => reject(new GaveUp('too-much-in-it'))), longestSeconds * 1000)
    const stop = (answer: () => void) => {
      clearTimeout(clock)
      thread.off('message', told).off('error', broke).off('exit', left)
      answer()
    }
    const told = (said: Said<Piece>) => stop(() => resolve(said))
    const broke = (error: Error & { code?: string }) =>
      stop(() => reject(new GaveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much-in-it' : 'broken-file')))
    const left = () => stop(() => reject(new GaveUp('broken-file')))
    thread.on('message', told).on('error', broke).on('exit', left)
  })

/** The other side: gives the pieces one by one, each when it is asked for. */
export async function givePieces<Piece>(pieces: AsyncIterable<Piece>): Promise<void> {
  const port = parentPort
  if (!port) return
  for await (const piece of pieces) {
    const asked = new Promise<void>((resolve) => port.once('message', () => resolve()))
    port.postMessage({ piece })
    await asked
  }
  port.postMessage({ end: true })
}
