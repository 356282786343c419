import {
  addDays,
  type Day,
  done,
  type Id,
  type Instant,
  instantOf,
  type Outcome,
  refused,
  startOfWeek,
  weekday,
} from '#values/public.ts'

/** Why somebody opens a file outside her relations. None of them speaks of health. */
export const emergencyReasons = ['danger', 'missing', 'person-is-here', 'helper-unreachable'] as const
export type EmergencyReason = (typeof emergencyReasons)[number]

export const verdicts = ['justified', 'not-justified'] as const
export type Verdict = (typeof verdicts)[number]

/** Why a person is told of it on a later day. */
export const postponements = ['danger-to-person', 'danger-to-others', 'police'] as const
export type Postponement = (typeof postponements)[number]

export const minutesOpen = 60
export const workingDaysToReview = 5
/** Whoever looks for a name that is not here gets no further by trying the next one. */
export const mostTries = 5
/** A person is told within half a year, whatever the reason to wait. */
const mostDaysPutOff = 183

export const endOf = (openedAt: Instant): Instant => instantOf(Date.parse(openedAt) + minutesOpen * 60_000)

/** The fifth working day after it was opened. */
export function reviewBy(openedOn: Day): Day {
  let day = openedOn
  for (let left = workingDaysToReview; left > 0; left--) {
    day = addDays(day, 1)
    if (weekday(day) > 5) day = addDays(startOfWeek(day), 7)
  }
  return day
}

export const isLate = (by: Day, today: Day): boolean => today > by

export type OpenRefusal =
  | { readonly because: 'too-many-tries'; readonly kind: 'not-allowed' }
  | { readonly because: 'bsn-not-for-you'; readonly kind: 'not-allowed' }

interface Asked {
  readonly tries: number
  readonly byBsn: boolean
  readonly mayUseBsn: boolean
}

/** A number opens a file only for who may use it, and trying names comes to an end. */
export function mayOpen({ tries, byBsn, mayUseBsn }: Asked): Outcome<undefined, OpenRefusal> {
  if (tries >= mostTries) return refused({ because: 'too-many-tries', kind: 'not-allowed' })
  if (byBsn && !mayUseBsn) return refused({ because: 'bsn-not-for-you', kind: 'not-allowed' })
  return done()
}

export type ReviewRefusal =
  | { readonly because: 'own-emergency'; readonly kind: 'not-allowed' }
  | { readonly because: 'already-reviewed'; readonly kind: 'conflict' }
  | { readonly because: 'postponed-without-reason'; readonly kind: 'invalid' }
  | { readonly because: 'postponed-without-day'; readonly kind: 'invalid' }
  | { readonly because: 'told-already'; readonly kind: 'conflict' }
  | { readonly because: 'postponed-too-long'; readonly kind: 'invalid' }

interface Review {
  readonly by: Id<'Account'> | null
  readonly openedBy: Id<'Account'>
  readonly reviewed: boolean
  /** The day on which she is told anyway. */
  readonly toldOn: Day
  readonly tellOn: Day | null
  readonly postponedBecause: Postponement | null
}

/** Never by who opened it, once, and telling her later needs a reason and a day. The answer is the day she is told. */
export function mayReview(review: Review, today: Day): Outcome<Day, ReviewRefusal> {
  const { tellOn, toldOn, postponedBecause } = review
  if (review.by === review.openedBy) return refused({ because: 'own-emergency', kind: 'not-allowed' })
  if (review.reviewed) return refused({ because: 'already-reviewed', kind: 'conflict' })
  if (postponedBecause && !tellOn) return refused({ because: 'postponed-without-day', kind: 'invalid' })
  if (tellOn && !postponedBecause) return refused({ because: 'postponed-without-reason', kind: 'invalid' })
  if (tellOn && toldOn <= today) return refused({ because: 'told-already', kind: 'conflict' })
  if (tellOn && (tellOn <= today || tellOn > addDays(today, mostDaysPutOff)))
    return refused({ because: 'postponed-too-long', kind: 'invalid' })
  return done(tellOn ?? (toldOn < today ? toldOn : today))
}
