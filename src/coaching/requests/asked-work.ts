import type { Act } from '#platform/public.ts'
import type { Work } from '#trajectories/public.ts'
import { type Day, done, latest, type Outcome, periodOfMonths, type Refusal } from '#values/public.ts'
import { halfYearOn } from '../periods/half-year.rules.ts'
import type { Route } from '../routes/route.ts'
import { type HalfYearAsked, halfYearAsked } from './half-year-asked.ts'
import type { WorkPart } from './request.shapes.ts'
import type { CoachingRequest } from './request.ts'

/** What stands in a request of the work. */
type Filled = Pick<
  CoachingRequest,
  'kind' | 'placement' | 'employer' | 'tasks' | 'start' | 'from' | 'until' | 'minutesWeek'
>

interface Term {
  /** Who takes over helps from today on, in the half-year that runs. */
  readonly takenOver: Day | null
  /** The half-year after one that was granted here. */
  readonly next: HalfYearAsked | undefined
}

/** Which half-year is asked for, as the route and the work say; refused for other work than the one before. */
export async function termOf(
  act: Act,
  route: Route | undefined,
  kind: CoachingRequest['kind'],
  work: Work | undefined,
): Promise<Outcome<Term, Refusal>> {
  if (kind === 'trial' || !route) return done({ takenOver: null, next: undefined })
  const next = await halfYearAsked(act, route, work)
  if (!next.done) return next
  return done({ takenOver: route.entry === 'takeover' && !next.value ? act.today : null, next: next.value })
}

/**
 * What the work says, unless something else was given. A first period begins with the work and lasts half a year; help
 * that is taken over begins on a day of its own and lasts until the end of the half-year that runs; what follows counts
 * on from the first day of all.
 */
export function workColumns(
  request: Filled,
  work: Work | undefined,
  part: Partial<WorkPart>,
  { takenOver, next }: Term,
) {
  const start = next?.anchor ?? work?.from ?? part.start ?? request.start
  const earliest = next?.from ?? takenOver
  const begins = work ? latest(work.from, earliest ?? work.from) : (earliest ?? request.from ?? start)
  const from = part.from ?? begins
  const runs = next ?? (takenOver && start && from ? halfYearOn(start, from) : undefined)
  return {
    number: request.kind === 'trial' ? null : (runs?.number ?? 1),
    placement_id: work?.id ?? request.placement,
    employer: (work?.at || part.employer) ?? request.employer,
    tasks: part.tasks ?? work?.tasks ?? request.tasks,
    start_day: start,
    from_day: from,
    until_day: part.until ?? (runs ? runs.until : lastDay(request, work, from)),
    minutes_week: part.minutesWeek ?? work?.minutesWeek ?? request.minutesWeek,
  }
}

function lastDay(request: Pick<Filled, 'kind' | 'until'>, work: Work | undefined, from: Day | null): Day | null {
  if (request.kind === 'trial') return work?.until ?? request.until
  return from && periodOfMonths(from, 6).until
}
