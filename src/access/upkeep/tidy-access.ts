import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, done } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** Long enough to answer "who tried to get in last month?", and no longer. */
export const attemptDays = 30

/** Keys that open nothing any more: sessions that ended, links that were used or are over, old attempts to sign in. */
export const tidyAccess = (house: House, job: Caller) =>
  house.db.act(job, 'run-job', async (act) => {
    const yesterday = new Date(addDays(act.today, -1))
    await endedSessions(act).where('expires_at', '<', yesterday).execute()
    await usedLinks(act)
      .where((link) => link.or([link('expires_at', '<', yesterday), link('used_at', '<', yesterday)]))
      .execute()
    await oldAttempts(act)
      .where('at', '<', new Date(addDays(act.today, -attemptDays)))
      .execute()
    return done()
  })

const endedSessions = (act: Act) => act.figures<AccessTables>().deleteFrom('access.session')
const usedLinks = (act: Act) => act.figures<AccessTables>().deleteFrom('access.one_time_link')
const oldAttempts = (act: Act) => act.figures<AccessTables>().deleteFrom('access.sign_in_attempt')
