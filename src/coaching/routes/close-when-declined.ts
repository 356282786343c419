import { endRelation, jobCaller, relationsOf } from '#access/public.ts'
import type { Caller, Subscriber } from '#platform/public.ts'
import { addDays, done, latest } from '#values/public.ts'
import { findRoute } from './find-route.ts'

/** A firm that said no reads the dossier no longer: what was opened for the referral is closed again. */
export const closeWhenDeclined: Subscriber = async (house, { region, route: id, phase }) => {
  if (phase !== 'declined') return
  const job = jobCaller(region as Caller['region'], 'close-when-declined')
  await house.db.act(job, 'run-job', async (act) => {
    const route = await findRoute(act, String(id))
    if (!route || route.holder === route.firm) return done()
    await act.look([route], 'coaching')
    for (const one of await relationsOf(act, route))
      if (one.organisation === route.firm && one.purpose === 'coaching' && one.until === null)
        await endRelation(act, one.id, latest(one.from, addDays(act.today, -1)))
    return done()
  })
}
