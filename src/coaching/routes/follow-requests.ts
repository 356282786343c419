import { jobCaller } from '#access/public.ts'
import type { Act, Caller, House, Subscriber } from '#platform/public.ts'
import { findPlacement, type Placement } from '#trajectories/public.ts'
import { done } from '#values/public.ts'
import { dropTrialPeriods } from '../periods/periods-of.ts'
import { findRequest } from '../requests/find-request.ts'
import { requestsAreOver } from '../requests/requests-of.ts'
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

/**
 * A no leads back, so that she can be asked for again; a yes lets a trial begin that waited for it alone. Hours that are
 * granted for a trial that was refused or called off meanwhile have no day.
 */
export const followDecided: Subscriber = (house, { region, route, says }) =>
  onRoute(house, region, String(route), async (act, found) => {
    if (says === 'refused' || says === 'not-processed') return set(act, found, 'notGranted', { reason: says })
    if (!found.trial) return
    const trial = await findPlacement(act, found.trial)
    if (trial) await act.look([trial], 'coaching')
    if (!trial || !neverBegins(trial)) return set(act, found, 'startTrial', {})
    await dropTrialPeriods(act, found.id, trial.id)
    await requestsAreOver(act, found.id, trial.id)
  })

const neverBegins = ({ phase }: Placement): boolean => phase === 'refused' || phase === 'withdrawn'

/** What the table does not allow from here stays undone: the page of the route says what is in the way. */
async function set(act: Act, route: Route, step: StepName, asked: Partial<TakeStep>): Promise<void> {
  await setStep(act, route, step, asked, ['event'])
}

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
