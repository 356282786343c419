import { addDays, done } from '#values/public.ts'
import type { Act } from '../house.ts'
import { jobItself } from '../jobs/job-itself.ts'
import type { Subscriber } from '../jobs/jobs.ts'
import type { PlatformTables } from '../platform.tables.ts'

/** A letter that was sent is in somebody's own mailbox; here it only stands open. */
export const letterDays = 30

export const forgetLettersTo = async (act: Act, addresses: readonly string[]): Promise<void> => {
  if (addresses.length > 0)
    await act.figures<PlatformTables>().deleteFrom('platform.mail').where('to_address', 'in', addresses).execute()
}

export const forgetOldLetters: Subscriber = async (house, { region }) => {
  await house.db.act(jobItself(region, 'forget-letters'), 'run-job', async (act) => {
    await act
      .figures<PlatformTables>()
      .deleteFrom('platform.mail')
      .where('queued_at', '<', new Date(addDays(act.today, -letterDays)))
      .execute()
    return done()
  })
}
