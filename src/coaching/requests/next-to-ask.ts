import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { Route } from '../routes/route.ts'
import { lastDayToFollow } from './deadline.rules.ts'
import { rulesFor } from './facts-of.ts'
import { halfYearAsked } from './half-year-asked.ts'
import { listRequests } from './request.store.ts'
import { waiting } from './request.ts'

export interface NextToAsk {
  readonly number: number
  readonly from: Day
  /** Nothing where no rule of then says it. */
  readonly lastDay: Day | null
}

/** The half-year that can be asked for now; nothing while one is asked for, or before the first is granted. */
export async function nextToAsk(act: Act, route: Pick<Route, 'id'>): Promise<NextToAsk | null> {
  const next = await halfYearAsked(act, route, undefined)
  if (!next.done || !next.value) return null
  const underWay = await listRequests(act, { route: route.id, phases: ['preparing', ...waiting] })
  if (underWay.some(({ kind }) => kind === 'half-year')) return null
  const { number, from, asked } = next.value
  return { number, from, lastDay: asked ? lastDayToFollow(from, await rulesFor(act, asked)) : null }
}
