import type { CoachingRequest, Goal } from './request.ts'

/** What has to be filled in, in any order. */
export const parts = ['applicant', 'work', 'matching', 'goals', 'regime'] as const
export type Part = (typeof parts)[number]

export type PartStatus = 'to-do' | 'busy' | 'ready'

type Filled = Pick<
  CoachingRequest,
  | 'applicant'
  | 'authorised'
  | 'placement'
  | 'employer'
  | 'start'
  | 'from'
  | 'until'
  | 'minutesWeek'
  | 'points'
  | 'regime'
  | 'share'
  | 'argument'
>

export interface PartFacts {
  readonly request: Filled
  readonly goals: readonly Goal[]
  /** Nothing where no rule of that day says how many. */
  readonly mostGoals: number | null
  readonly needsReason: boolean
}

/** How far each part is. */
export function statusOf(part: Part, facts: PartFacts): PartStatus {
  const { request } = facts
  if (part === 'applicant') return of([request.applicant, isAuthorised(request)])
  if (part === 'work') return of([request.employer, request.from, request.until, request.minutesWeek])
  if (part === 'matching') return request.points === null ? 'to-do' : 'ready'
  if (part === 'goals') return goalsStatus(facts)
  return of([request.regime, facts.needsReason ? request.argument : true])
}

export const isReady = (facts: PartFacts): boolean => parts.every((part) => statusOf(part, facts) === 'ready')

export const isWhole = ({ result, activities, by }: Pick<Goal, 'result' | 'activities' | 'by'>): boolean =>
  result !== null && activities.length > 0 && by !== null

function goalsStatus({ goals, mostGoals }: PartFacts): PartStatus {
  if (goals.length === 0) return 'to-do'
  return goals.every(isWhole) && goals.length <= (mostGoals ?? goals.length) ? 'ready' : 'busy'
}

/** A signature under the request itself is the authorisation; a paper has its day and its name. */
const isAuthorised = ({ authorised }: Filled): true | null =>
  authorised && (authorised.how === 'signature' || (authorised.by && authorised.on)) ? true : null

function of(answers: readonly unknown[]): PartStatus {
  const given = answers.filter((one) => one !== null)
  return given.length === 0 ? 'to-do' : given.length === answers.length ? 'ready' : 'busy'
}
