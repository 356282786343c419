import type { Caller, House } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import { appendCheckpoint } from './checkpoint-file.ts'
import { destroyStretch, type OldLooks } from './destroy-looks.store.ts'
import { verifyLooks } from './verify-looks.ts'

/** So many rows in one transaction. */
const atOnce = 50_000

type Broken = { readonly because: 'chain-broken'; readonly kind: 'conflict' }

/**
 * Old rows go from the first on; what is left is still proved by the chain. Where the chain does not hold nothing goes:
 * what was tampered with is evidence. Answers how many rows went.
 */
export async function destroyLooks(house: House, job: Caller, old: OldLooks) {
  const verified = await verifyLooks(house, job)
  if (!verified.done) return verified
  if (verified.value.breaks) return refused<Broken>({ because: 'chain-broken', kind: 'conflict' })
  let rows = 0
  for (;;) {
    const gone = await house.db.act(job, 'erase-person', async (act) => done(await destroyStretch(act, old, atOnce)))
    if (!gone.done) return gone
    if (!gone.value) return done({ rows })
    const { seq, hash, day, rows: destroyed } = gone.value
    appendCheckpoint(house.config.dataDir, job.region, { seq, hash, day, destroyed })
    rows += destroyed
  }
}
