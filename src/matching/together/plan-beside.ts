import { Worker } from 'node:worker_threads'
import type { Ruled, RuledQuestion } from './plan-with-rules.ts'

const mostMegabytes = 384
/** The solver keeps to its own time; this is for one that does not come back at all. */
const graceSeconds = 5

/** Seeks the plan on a thread beside the server, that starts only when somebody made a rule. */
export function planBeside(ruled: RuledQuestion): Promise<Ruled> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./rules.worker.ts', import.meta.url), {
      workerData: ruled,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      execArgv: [],
    })
    const late = setTimeout(() => end(() => resolve({ because: 'no-time' })), (ruled.seconds + graceSeconds) * 1000)
    const end = (answer: () => void) => {
      clearTimeout(late)
      answer()
      void thread.terminate()
    }
    thread.once('message', (found: Ruled) => end(() => resolve(found)))
    thread.once('error', (error) => end(() => reject(error)))
    thread.once('exit', () => end(() => resolve({ because: 'no-time' })))
  })
}
