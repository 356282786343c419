import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { holdRoute } from '../routes/find-route.ts'
import { goalsOf } from './goal.store.ts'
import { findRequestRow, listRequests, saveOver, saveRequest } from './request.store.ts'
import { type CoachingRequest, type RequestPhase, waiting } from './request.ts'

/** For who holds a link to it: whether he may read it is asked apart. */
export const requestOfLink = (act: Act, id: Id<'Request'>): Promise<CoachingRequest | undefined> =>
  findRequestRow(act, id)

/** What was asked for one person, as she reads it herself. */
export const requestsFor = (act: Act, subject: string): Promise<readonly CoachingRequest[]> =>
  listRequests(act, { subject })

/** Whether something stands with who pays of this route, or was granted by it. Preparing is not asking. */
export const isAskedOn = async (act: Act, route: Id<'Route'>): Promise<boolean> =>
  (await listRequests(act, { route, phases: [...waiting, 'granted', 'partly'], counts: true })).length > 0

/** The work never came, or the coaching stopped and begins anew: what was granted is read, and can be asked for again. */
export const requestsAreOver = (act: Act, route: Id<'Route'>, placement?: Id<'Placement'>): Promise<void> =>
  saveOver(act, route, act.today, placement)

/** After a no another request for the same was begun. Its route is held, so that none begins meanwhile. */
export async function isAskedAnew(act: Act, { id, route, kind, number }: CoachingRequest): Promise<boolean> {
  await holdRoute(act, route)
  const standing = await listRequests(act, {
    route,
    phases: ['preparing', ...waiting, 'granted', 'partly'],
    counts: true,
  })
  return standing.some((one) => one.id !== id && one.kind === kind && one.number === number)
}

export const goalsFor = (act: Act, request: Id<'Request'>) => goalsOf(act, request)

/** It moves on. False when somebody else moved it first. */
export const moveRequest = (act: Act, request: CoachingRequest, phase: RequestPhase, on: Day): Promise<boolean> =>
  saveRequest(act, request, { phase, phase_since: on })

export const markCompleted = (act: Act, request: CoachingRequest, on: Day): Promise<boolean> =>
  saveRequest(act, request, { phase: 'sent', phase_since: on, completed_on: on })
