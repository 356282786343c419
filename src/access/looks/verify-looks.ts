import { availableParallelism } from 'node:os'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Outcome } from '#values/public.ts'
import { type Break, type Checkpoint, firstNotBorneOut, type Stretch, stretchesOf } from './chain.rules.ts'
import { hashesAt, headOf, notedHeads, outsideChain } from './chain.store.ts'
import { readCheckpoints } from './checkpoint-file.ts'
import { walk } from './walk-chain.store.ts'

/** So many links in one question: enough to be quick, few enough to fit in memory. */
const stretch = 20_000
/** So many questions beside each other as the machine has processors; jobs have four connections. */
const lanes = Math.min(4, availableParallelism())

export interface Verified {
  /** So many rows are as they were written, from the first on. */
  readonly rows: number
  readonly breaks: Break | null
}

/** Whether every row of the log is still as it was written, and none was taken out, put between or cut off. */
export async function verifyLooks(house: House, job: Caller): Promise<Outcome<Verified>> {
  const ask = <T>(work: (act: Act) => Promise<T>) => house.db.act(job, 'run-job', async (act) => done(await work(act)))
  // Read first: what is noted while we walk is not asked of a chain that we saw the end of.
  const notedOutside = readCheckpoints(house.config.dataDir, job.region)
  const begun = await ask(async (act) => ({ head: await headOf(act), noted: await notedHeads(act) }))
  if (!begun.done) return begun
  const { head, noted } = begun.value
  const waiting = stretchesOf(head, stretch)
  const walked = await Promise.all(Array.from({ length: lanes }, () => ask((act) => walkAll(act, waiting))))
  const against = await ask((act) => againstNotes(act, [...notedOutside, ...noted], head))
  const outside = await ask(outsideChain)
  const found = [...walked, against].flatMap((one) => (one.done && one.value) || [])
  const first = found.toSorted((a, b) => a.row - b.row)[0]
  if (first) return done({ rows: first.row - 1, breaks: first })
  const many = outside.done ? outside.value : 0
  return done({ rows: head, breaks: many === 0 ? null : { row: head + 1, how: many > 0 ? 'added' : 'removed' } })
}

/** Takes one stretch after another, until none is left or one does not hold. */
async function walkAll(act: Act, waiting: Stretch[]): Promise<Break | undefined> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const found = await walk(act, next)
    if (found) return found
  }
  return undefined
}

async function againstNotes(act: Act, noted: readonly Checkpoint[], head: number): Promise<Break | undefined> {
  const hashes = await hashesAt(
    act,
    noted.map(({ seq }) => seq),
  )
  return firstNotBorneOut(noted, head, (seq) => hashes.get(seq))
}
