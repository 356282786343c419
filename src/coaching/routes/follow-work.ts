import { jobCaller } from '#access/public.ts'
import type { Caller, House, Subscriber } from '#platform/public.ts'
import { findPlacement } from '#trajectories/public.ts'
import { done } from '#values/public.ts'
import { dropTrialPeriods } from '../periods/periods-of.ts'
import { requestsAreOver } from '../requests/requests-of.ts'
import { holdRoute } from './find-route.ts'
import { listRoutes } from './route.store.ts'
import { setStep } from './take-step.ts'

/**
 * The first day of a trial or a contract moves the route that names it, or the only one that waits for it. What is in the
 * way then stays in the way: the page of the route says so, and a professional sets the step.
 */
export const followWork: Subscriber = async (house, { region, placement: id }) => {
  const job = jobCaller(region as Caller['region'], 'follow-work')
  await house.db.act(job, 'run-job', async (act) => {
    const placement = await findPlacement(act, String(id))
    if (!placement || placement.kind === 'employment') return done()
    const routes = await listRoutes(act, { subject: placement.subject, holder: placement.holder, open: true })
    await act.look([placement, ...routes], 'coaching')
    const named = routes.filter(({ trial, contract }) => trial === placement.id || contract === placement.id)
    const [one, ...more] = named.length > 0 ? named : routes
    if (!one || more.length > 0) return done()
    const route = await holdRoute(act, one.id)
    if (!route) return done()
    await setStep(act, route, placement.kind === 'trial' ? 'startTrial' : 'place', { placement: placement.id }, [
      'event',
    ])
    return done()
  })
}

/** The payer said no to the trial: she can be asked for again, and the hours that were granted for it fall away. */
export const followTrialRefused: Subscriber = (house, { region, placement }) =>
  trialNeverComes(house, region, String(placement), 'refused')

/** The same where the trial is called off before it began. */
export const followWithdrawn: Subscriber = (house, { region, placement }) =>
  trialNeverComes(house, region, String(placement), 'withdrawn')

async function trialNeverComes(house: House, region: string, placement: string, reason: 'refused' | 'withdrawn') {
  const job = jobCaller(region as Caller['region'], 'follow-work')
  await house.db.act(job, 'run-job', async (act) => {
    const trial = await findPlacement(act, placement)
    if (trial?.kind !== 'trial') return done()
    const routes = await listRoutes(act, { subject: trial.subject, holder: trial.holder, open: true })
    await act.look([trial, ...routes], 'coaching')
    for (const { id: named } of routes.filter((one) => one.trial === trial.id)) {
      const route = await holdRoute(act, named)
      if (!route) continue
      await dropTrialPeriods(act, route.id, trial.id)
      await requestsAreOver(act, route.id, trial.id)
      await setStep(act, route, 'notGranted', { reason }, ['event'])
    }
    return done()
  })
}
