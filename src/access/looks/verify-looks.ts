import { availableParallelism } from 'node:os'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Outcome } from '#values/public.ts'
import {
  type Base,
  type Break,
  type Checkpoint,
  firstNotBorneOut,
  type Stretch,
  stretchesOf,
  takenFromTheBeginning,
} from './chain.rules.ts'
import { baseOf, hashesAt, headOf, notedHeads, outsideChain } from './chain.store.ts'
import { readCheckpoints } from './checkpoint-file.ts'
import { walk } from './walk-chain.store.ts'

/** So many links in one question: enough to be quick, few enough to fit in memory. */
const stretch = 20_000
/** So many questions beside each other as the machine has processors; jobs have four connections. */
const lanes = Math.min(4, availableParallelism())

export interface Verified {
  /** So many rows are as they were written, from the first that is left on. */
  readonly rows: number
  /** So many went before them, because they were old. */
  readonly destroyed: number
  readonly breaks: Break | null
}

/** Whether every row of the log is still as it was written, and none was taken out, put between or cut off. */
export async function verifyLooks(house: House, job: Caller): Promise<Outcome<Verified>> {
  const verified = await verifyOnce(house, job)
  const base = await house.db.act(job, 'run-job', async (act) => done((await baseOf(act))?.seq ?? 0))
  // Old rows went while we walked: what is left is walked again.
  if (verified.done && base.done && base.value !== verified.value.destroyed) return verifyOnce(house, job)
  return verified
}

async function verifyOnce(house: House, job: Caller): Promise<Outcome<Verified>> {
  const ask = <T>(work: (act: Act) => Promise<T>) => house.db.act(job, 'run-job', async (act) => done(await work(act)))
  // Read first: what is noted while we walk is not asked of a chain that we saw the end of.
  const notedOutside = readCheckpoints(house.config.dataDir, job.region)
  const begun = await ask(async (act) => {
    const base = await baseOf(act)
    return { base, head: await headOf(act, base?.seq ?? 0), noted: await notedHeads(act) }
  })
  if (!begun.done) return begun
  const { base, head, noted } = begun.value
  const destroyed = base?.seq ?? 0
  const waiting = stretchesOf(destroyed, head, stretch)
  const walked = await Promise.all(Array.from({ length: lanes }, () => ask((act) => walkAll(act, waiting))))
  const against = await ask((act) => againstNotes(act, [...notedOutside, ...noted], base, head))
  const outside = await ask(outsideChain)
  const beginning = takenFromTheBeginning(base, notedOutside)
  const found = [...walked, against].flatMap((one) => (one.done && one.value) || []).concat(beginning ?? [])
  const first = found.toSorted((a, b) => a.row - b.row)[0]
  if (first) return done({ rows: Math.max(0, first.row - 1 - destroyed), destroyed, breaks: first })
  const many = outside.done ? outside.value : 0
  const beside: Break = { row: head + 1, how: many > 0 ? 'added' : 'removed' }
  return done({ rows: head - destroyed, destroyed, breaks: many === 0 ? null : beside })
}

/** Takes one stretch after another, until none is left or one does not hold. */
async function walkAll(act: Act, waiting: Stretch[]): Promise<Break | undefined> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const found = await walk(act, next)
    if (found) return found
  }
  return undefined
}

async function againstNotes(act: Act, noted: readonly Checkpoint[], base: Base | undefined, head: number) {
  const hashes = await hashesAt(
    act,
    noted.map(({ seq }) => seq),
  )
  const hashAt = (seq: number) => (seq === base?.seq ? base.hash : hashes.get(seq))
  return firstNotBorneOut(noted, { base: base?.seq ?? 0, head }, hashAt)
}
