import { jobCaller, releaseKey } from '#access/public.ts'
import type { Caller, Subscriber } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { listPlacements } from './placement.store.ts'
import { takeBack } from './step-placement.ts'

/** She took her name back for this vacancy: what was asked for there and has not begun does not begin. */
export const callOffWhenTakenBack: Subscriber = async (house, { region, release }) => {
  const job = jobCaller(region as Caller['region'], 'consent')
  await house.db.act(job, 'run-job', async (act) => {
    const key = await releaseKey(act, String(release))
    if (key?.what !== 'name-for-vacancy' || !key.about) return notFound()
    const { subject, holder, about } = key
    const phases = ['requested', 'granted', 'agreed'] as const
    const found = await listPlacements(act, { subject, holder, vacancy: about, phases })
    await act.look(found, 'consent')
    for (const one of found) await takeBack(act, one)
    return done()
  })
}
