import type { Act } from '#platform/public.ts'
import type { CoachingRequest } from '../requests/request.ts'
import type { ClockFacts } from './clock.rules.ts'
import { decisionsOn } from './decision.store.ts'
import type { Decision } from './decision.ts'

/** What moves the clock of one request. */
export const clockFacts = async (act: Act, request: CoachingRequest): Promise<ClockFacts> =>
  clockIn(request, await decisionsOn(act, [request.id]), act.today)

export function clockIn(
  request: Pick<CoachingRequest, 'receivedOn' | 'completedOn'>,
  said: readonly Pick<Decision, 'says' | 'on' | 'by'>[],
  today: Act['today'],
): ClockFacts {
  const incomplete = said.find(({ says }) => says === 'incomplete')
  return {
    received: request.receivedOn ?? today,
    incomplete: incomplete?.by ? { on: incomplete.on, by: incomplete.by } : null,
    completedOn: request.completedOn,
    longerBy: said.find(({ says }) => says === 'longer')?.by ?? null,
  }
}
