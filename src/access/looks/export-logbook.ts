import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { toLogbook } from './logbook.rules.ts'
import { loggedAbout } from './logbook.store.ts'

/** The lines about one person, and whose files they are about. Whoever asks has looked, and says so. */
export async function logbookOf(house: House, act: Act, subject: Id<'Subject'>) {
  const { rows, files } = await loggedAbout(act, subject)
  return { files, lines: rows.map((row) => toLogbook(row, (text) => house.keys.fingerprint('logbook', text))) }
}

/** The log about one person for a register outside. Taking it out is a look as well. */
export const exportLogbook = (house: House, job: Caller, subject: Id<'Subject'>) =>
  house.db.act(job, 'run-job', async (act) => {
    const { lines, files } = await logbookOf(house, act, subject)
    await act.look(files, 'log-export')
    return done(lines)
  })
