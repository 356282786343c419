import type { Caller, House } from '#platform/public.ts'
import { addDays, done } from '#values/public.ts'
import {
  dropAttemptsBefore,
  dropEmergencyTriesBefore,
  dropLinksOverBefore,
  dropQuestionsBefore,
  dropSessionsEndedBefore,
} from './tidy.store.ts'

/** Long enough to answer "who tried to get in last month?", and no longer. */
export const attemptDays = 30

/** Keys that open nothing any more: sessions that ended, links that were used or are over, old attempts to sign in. */
export const tidyAccess = (house: House, job: Caller) =>
  house.db.act(job, 'run-job', async (act) => {
    const yesterday = new Date(addDays(act.today, -1))
    await dropSessionsEndedBefore(act, yesterday)
    await dropLinksOverBefore(act, yesterday)
    await dropAttemptsBefore(act, new Date(addDays(act.today, -attemptDays)))
    await dropQuestionsBefore(act, yesterday)
    await dropEmergencyTriesBefore(act, yesterday)
    return done()
  })
