import type { ClockTime, Day, Id, Instant } from '#values/public.ts'

export const phases = ['planned', 'called-off', 'over', 'withdrawn'] as const
export type Phase = (typeof phases)[number]

/** They meet at a place, or by telephone. */
export const ways = ['place', 'phone'] as const
export type Way = (typeof ways)[number]

export const outcomes = ['both-go-on', 'person-does-not', 'employer-does-not', 'did-not-happen'] as const
export type IntroductionOutcome = (typeof outcomes)[number]

/** When, where or how, who goes along, and what to bring. */
export interface Plan {
  readonly day: Day
  readonly time: ClockTime
  readonly minutes: number
  readonly way: Way
  readonly place: string | null
  readonly companion: Id<'Account'> | null
  readonly bring: string | null
}

/** How it stands, as somebody outside reads it. */
export interface Standing {
  readonly phase: Phase
  readonly plan: Plan
  readonly sequence: number
}

/** The person and the employer who said yes meet. */
export interface Introduction extends Standing {
  readonly id: Id<'Introduction'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly proposal: Id<'Proposal'>
  readonly vacancy: Id<'Vacancy'>
  /** What stood there before the last change; nothing when it was planned just now. */
  readonly before: Standing | null
  /** From this moment on somebody outside knows of the last change. */
  readonly leavesAt: Instant
  readonly changedAt: Instant
  readonly because: string | null
  readonly plannedBy: Id<'Account'> | null
  readonly outcome: IntroductionOutcome | null
  readonly outcomeReason: string | null
}
