import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { goalsOf } from './goal.store.ts'
import { findRequestRow, listRequests, saveRequest } from './request.store.ts'
import { type CoachingRequest, type RequestPhase, waiting } from './request.ts'

/** For who holds a link to it: whether he may read it is asked apart. */
export const requestOfLink = (act: Act, id: Id<'Request'>): Promise<CoachingRequest | undefined> =>
  findRequestRow(act, id)

/** What was asked for one person, as she reads it herself. */
export const requestsFor = (act: Act, subject: string): Promise<readonly CoachingRequest[]> =>
  listRequests(act, { subject })

/** Whether something stands with who pays of this route, or was granted by it. Preparing is not asking. */
export const isAskedOn = async (act: Act, route: Id<'Route'>): Promise<boolean> =>
  (await listRequests(act, { route, phases: [...waiting, 'granted', 'partly'] })).length > 0

export const goalsFor = (act: Act, request: Id<'Request'>) => goalsOf(act, request)

/** It moves on. False when somebody else moved it first. */
export const moveRequest = (act: Act, request: CoachingRequest, phase: RequestPhase, on: Day): Promise<boolean> =>
  saveRequest(act, request, { phase, phase_since: on })

export const markCompleted = (act: Act, request: CoachingRequest, on: Day): Promise<boolean> =>
  saveRequest(act, request, { phase: 'sent', phase_since: on, completed_on: on })
