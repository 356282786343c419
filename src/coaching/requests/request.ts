import type { Day, Id } from '#values/public.ts'
import type { PayerKind } from '../routes/route.ts'

/** For a trial, which is a grant of its own; or for the next half-year of a placement. */
export const requestKinds = ['trial', 'half-year'] as const
export type RequestKind = (typeof requestKinds)[number]

export const requestPhases = [
  'preparing',
  'sent',
  'incomplete',
  'granted',
  'partly',
  'refused',
  'not-processed',
  'withdrawn',
] as const
export type RequestPhase = (typeof requestPhases)[number]

/** With who pays, and not answered yet. */
export const waiting = ['sent', 'incomplete'] as const satisfies readonly RequestPhase[]

/** The worker or the employer asks; the firm files it for them. */
export const applicants = ['worker', 'employer'] as const
export type Applicant = (typeof applicants)[number]

/** How the applicant authorised the firm: by signing the request itself, or on a paper of its own. */
export const authorisedHows = ['signature', 'paper'] as const
export type AuthorisedHow = (typeof authorisedHows)[number]

/** What a coach does, as the payer counts it: a closed list. */
export const activities = [
  'introduce',
  'structure-work',
  'train',
  'solve-disturbances',
  'guide-at-work',
  'link-home',
  'coach-supervisor',
  'evaluate',
] as const
export type Activity = (typeof activities)[number]

/** What work asks of somebody. A few of them need attention here; nothing of it speaks of health. */
export const aspects = [
  'tempo',
  'variety',
  'structure',
  'instructions',
  'working-together',
  'customers',
  'hours-and-breaks',
  'travel',
  'noise-and-crowds',
  'independence',
] as const
export type Aspect = (typeof aspects)[number]

/** One point at which the person and the work do not fit by themselves, and what is agreed about it. */
export interface Point {
  readonly aspect: Aspect
  readonly words: string | null
}

export interface Goal {
  readonly id: Id<'Goal'>
  readonly number: number
  readonly goal: string
  /** What one will see when it is reached. */
  readonly result: string | null
  readonly activities: readonly Activity[]
  readonly by: Day | null
}

export interface CoachingRequest {
  readonly id: Id<'Request'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly route: Id<'Route'>
  readonly firm: Id<'Organisation'>
  readonly kind: RequestKind
  /** Which half-year of the placement. */
  readonly number: number | null
  readonly phase: RequestPhase
  readonly since: Day
  readonly reference: string
  readonly applicant: Applicant | null
  readonly authorised: { readonly how: AuthorisedHow; readonly by: string | null; readonly on: Day | null } | null
  readonly placement: Id<'Placement'> | null
  readonly employer: string | null
  readonly tasks: string | null
  /** The first day of the employment or of the trial: it chooses the rules. */
  readonly start: Day | null
  readonly from: Day | null
  readonly until: Day | null
  readonly minutesWeek: number | null
  /** Nothing while nobody looked at it; an empty list says that it fits. */
  readonly points: readonly Point[] | null
  readonly regime: string | null
  readonly share: number | null
  readonly ofWorked: boolean | null
  readonly argument: string | null
  readonly asked: number | null
  /** Who pays on the day it was received; nothing before it is sent. */
  readonly payer: {
    readonly kind: PayerKind
    readonly id: Id<'Organisation'> | null
    readonly name: string | null
  } | null
  readonly receivedOn: Day | null
  readonly completedOn: Day | null
  readonly madeBy: Id<'Account'> | null
  readonly version: number
}
