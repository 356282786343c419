import type { Act } from '#platform/public.ts'
import { type Work, workOf } from '#trajectories/public.ts'
import { addMonths, type Day, done, type Id, type Outcome, type Refusal, refused } from '#values/public.ts'
import type { HalfYear } from '../periods/half-year.rules.ts'
import { goesOn, nextHalfYear } from '../periods/next-half-year.rules.ts'
import { hasDays, type Period } from '../periods/period.ts'
import { grantedOn } from '../periods/periods-of.ts'
import type { Route } from '../routes/route.ts'
import { rulesFor } from './facts-of.ts'
import { goalsOf } from './goal.store.ts'
import { listRequests } from './request.store.ts'
import type { CoachingRequest } from './request.ts'

/** A half-year that follows one that was granted. */
export interface HalfYearAsked extends HalfYear {
  /** The day from which the half-years of this employment count. */
  readonly anchor: Day
  readonly before: Period
  /** What the one before was granted on; nothing when it stands here no more. */
  readonly asked: CoachingRequest | undefined
}

/**
 * What follows on this route for this work: nothing while no half-year was granted. Other work than before is a count of
 * its own, on a route that begins anew.
 */
export async function halfYearAsked(
  act: Act,
  route: Pick<Route, 'id'>,
  work: Work | undefined,
): Promise<Outcome<HalfYearAsked | undefined, Refusal>> {
  const before = (await grantedOn(act, [route.id])).findLast((one) => one.kind === 'half-year' && hasDays(one))
  if (!before) return done(undefined)
  const asked = await grantedRequest(act, route.id, before)
  const earlier = before.placement ? await workOf(act, before.placement) : undefined
  const number = before.number ?? 1
  const anchor = asked?.start ?? earlier?.from ?? addMonths(before.from, -6 * (number - 1))
  const gap = asked ? (await rulesFor(act, asked)).longestGap : null
  if (!goesOn(earlier, work, gap)) return (await isUnderWay(act, route.id)) ? refused(otherWork) : done(undefined)
  return done({ ...nextHalfYear({ ...before, number, anchor }, act.today), anchor, before, asked })
}

const otherWork = { because: 'other-work', kind: 'conflict' } as const

/** Not so once the route was closed and opened again: then everything can be asked anew. */
const isUnderWay = async (act: Act, route: Id<'Route'>) =>
  (await listRequests(act, { route, phases: granted, counts: true })).some(({ kind }) => kind === 'half-year')

const granted = ['granted', 'partly'] as const

/** The newest of them: a half-year can be asked for again once the help had stopped. */
async function grantedRequest(
  act: Act,
  route: Id<'Route'>,
  { kind, number, placement }: Period,
): Promise<CoachingRequest | undefined> {
  const all = await listRequests(act, { route, phases: granted })
  return all.find((one) => one.kind === kind && one.number === number && one.placement === placement)
}

/** What was granted for the same employment until then, the first first. */
export async function requestsOfTerm(act: Act, period: Period): Promise<readonly CoachingRequest[]> {
  const asked = await grantedRequest(act, period.route, period)
  const all = await listRequests(act, { route: period.route, phases: granted })
  return all
    .filter((one) => one.kind === period.kind && one.start === asked?.start)
    .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
}

/** The goals that this help was asked for. */
export async function goalsAskedIn(act: Act, period: Period): Promise<readonly string[]> {
  const asked = await grantedRequest(act, period.route, period)
  return asked ? (await goalsOf(act, asked.id)).map(({ goal }) => goal) : []
}
