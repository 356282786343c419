import type { Caller, House } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { toLogbook } from './logbook.rules.ts'
import { loggedAbout } from './logbook.store.ts'

/** The log about one person for a register outside. Taking it out is a look as well. */
export const exportLogbook = (house: House, job: Caller, subject: Id<'Subject'>) =>
  house.db.act(job, 'run-job', async (act) => {
    const { rows, files } = await loggedAbout(act, subject)
    await act.look(files, 'log-export')
    return done(rows.map((row) => toLogbook(row, (text) => house.keys.fingerprint('logbook', text))))
  })
