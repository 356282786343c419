import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { dropOldReplyAddresses } from './reply-address.store.ts'

/** An address at which nobody can answer any more need not be known. */
export const tidyReplyAddresses = (house: House, job: Caller) =>
  house.db.act(job, 'run-job', async (act) => {
    await dropOldReplyAddresses(act)
    return done()
  })
