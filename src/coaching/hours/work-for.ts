import type { Act } from '#platform/public.ts'
import { findPlacement } from '#trajectories/public.ts'
import type { Period } from '../periods/period.ts'
import type { Route } from '../routes/route.ts'
import type { PersonDay } from './hours.rules.ts'

/** The work that the hours of that day are for: a trial first, and a contract after it. */
export async function workFor(act: Act, route: Route, period: Period | undefined): Promise<PersonDay['work']> {
  const named = period?.placement ?? (period?.kind === 'trial' ? route.trial : route.contract)
  const work = named ? await findPlacement(act, named) : undefined
  if (!work) return null
  await act.look([work], 'coaching')
  const begins = work.startedOn ?? (work.phase === 'agreed' ? work.from : null)
  return begins ? { from: begins, until: work.endedOn } : 'not-begun'
}
