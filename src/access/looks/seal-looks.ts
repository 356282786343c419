import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { linkWaiting, noteHead, type Pace } from './chain.store.ts'
import { appendCheckpoint } from './checkpoint-file.ts'

/** So many rows in one transaction, that nobody waits for a link and nothing is long in the air. */
const atOnce = 2000
/** What a cut end can hide at most: a thousand rows, or those of a minute. */
const inSteps: Pace = { rows: 1000, seconds: 60 }

/** Links every row that waits, and notes where the chain stands: in the database, and in a file beside it. */
export async function sealLooks(house: House, job: Caller, pace: Pace = inSteps): Promise<number> {
  let rows = 0
  for (;;) {
    const sealed = await house.db.act(job, 'run-job', async (act) => {
      const linked = await linkWaiting(act, atOnce)
      return done({ linked, noted: await noteHead(act, pace) })
    })
    if (!sealed.done) throw new Error('Only a job seals the log.')
    if (sealed.value.noted) appendCheckpoint(house.config.dataDir, job.region, sealed.value.noted)
    rows += sealed.value.linked
    if (sealed.value.linked < atOnce) return rows
  }
}

/** Whatever waits is linked, and where the chain ends is noted: before the work stops. */
export const sealAll = (house: House, job: Caller): Promise<number> => sealLooks(house, job, { rows: 1, seconds: 0 })
