import { returnToPool, vacanciesInRegionBefore } from '#employers/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { addDays, done } from '#values/public.ts'
import { touchedSince } from './silent.store.ts'

/** So long a team has a vacancy of the region to itself while nothing happens. The worklist says so on the last day. */
export const silentDays = 10

/** Every night: work for which nobody was asked or proposed for ten days belongs to everybody again. */
export const returnSilentVacancies = (house: House, job: Caller) =>
  house.db.act(job, 'run-job', async (act) => {
    const since = addDays(act.today, -silentDays)
    const waiting = await vacanciesInRegionBefore(act, since)
    const touched = await touchedSince(act, waiting, since)
    const silent = waiting.filter((id) => !touched.has(id))
    for (const id of silent) await returnToPool(act, id)
    return done({ returned: silent.length })
  })
