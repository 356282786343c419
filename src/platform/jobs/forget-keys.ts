import { addDays, done } from '#values/public.ts'
import type { PlatformTables } from '../platform.tables.ts'
import { jobItself } from './job-itself.ts'
import type { Subscriber } from './jobs.ts'

/** A telephone can be without a network for weeks and still send its change once; after this nobody sends it again. */
export const keyDays = 30

export const forgetOldKeys: Subscriber = async (house, { region }) => {
  await house.db.act(jobItself(region, 'forget-keys'), 'run-job', async (act) => {
    await act
      .figures<PlatformTables>()
      .deleteFrom('platform.idempotency')
      .where('created_at', '<', new Date(addDays(act.today, -keyDays)))
      .execute()
    return done()
  })
}
