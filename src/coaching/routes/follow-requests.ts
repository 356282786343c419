import { jobCaller } from '#access/public.ts'
import type { Act, Caller, House, Subscriber } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { findRequest } from '../requests/find-request.ts'
import { holdRoute } from './find-route.ts'
import type { TakeStep } from './route.shapes.ts'
import type { Route } from './route.ts'
import type { StepName } from './route.workflow.ts'
import { setStep } from './take-step.ts'

/** What was asked for a trial moves the route on; a request for the next half-year leaves it where it is. */
export const followRequested: Subscriber = (house, { region, route, request }) =>
  onRoute(house, region, String(route), async (act, found) => {
    const asked = await findRequest(act, String(request))
    if (asked) await act.look([asked], 'coaching')
    if (asked?.kind === 'trial') await set(act, found, 'request', { placement: asked.placement ?? undefined })
  })

/** A no leads back, so that she can be asked for again; a yes lets a trial begin that waited for it alone. */
export const followDecided: Subscriber = (house, { region, route, says }) =>
  onRoute(house, region, String(route), async (act, found) => {
    if (says === 'refused' || says === 'not-processed') await set(act, found, 'notGranted', { reason: says })
    else if (found.trial) await set(act, found, 'startTrial', {})
  })

/** What the table does not allow from here stays undone: the page of the route says what is in the way. */
const set = (act: Act, route: Route, step: StepName, asked: Partial<TakeStep>) =>
  setStep(act, route, step, asked, ['event'])

async function onRoute(house: House, region: string, id: string, then: (act: Act, route: Route) => Promise<void>) {
  const job = jobCaller(region as Caller['region'], 'follow-requests')
  await house.db.act(job, 'run-job', async (act) => {
    const route = await holdRoute(act, id)
    if (!route) return done()
    await act.look([route], 'coaching')
    await then(act, route)
    return done()
  })
}
