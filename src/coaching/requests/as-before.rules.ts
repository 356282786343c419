import type { Regime } from '#regulations/public.ts'
import type { Day } from '#values/public.ts'
import { shareIn } from './grant.rules.ts'
import type { CoachingRequest, Goal } from './request.ts'

type Before = Pick<
  CoachingRequest,
  'applicant' | 'authorised' | 'employer' | 'tasks' | 'minutesWeek' | 'points' | 'regime' | 'argument'
>
type Regimes = readonly Pick<Regime, 'id' | 'shares' | 'ofWorked'>[]

/**
 * What stood in the request before it, for who asks again. A paper speaks of one request and is not taken along; how
 * much help the regime gives is that of the year it is for.
 */
export function asBefore(before: Before, regimes: Regimes, number: number | null) {
  const regime = regimes.find(({ id }) => id === before.regime)
  return {
    applicant: before.applicant,
    authorised_how: before.authorised?.how === 'signature' ? ('signature' as const) : null,
    employer: before.employer,
    tasks: before.tasks,
    minutes_week: before.minutesWeek,
    points: before.points && JSON.stringify(before.points),
    regime: regime?.id ?? null,
    share: regime ? shareIn(regime.shares, { kind: 'half-year', number }) : null,
    of_worked: regime?.ofWorked ?? null,
    argument: before.argument,
  }
}

/** The same goals; a day that is past is chosen anew. */
export const goalsAgain = (goals: readonly Goal[], today: Day): readonly Omit<Goal, 'id' | 'number'>[] =>
  goals.map(({ goal, result, activities, by }) => ({ goal, result, activities, by: by && by > today ? by : null }))
