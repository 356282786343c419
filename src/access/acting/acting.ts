import type { Day, Id } from '#values/public.ts'

/** Who may act for somebody else. Why she has one is nobody's business and is kept nowhere. */
export const actingKinds = ['parent', 'mentor', 'administrator', 'authorised'] as const
export type ActingKind = (typeof actingKinds)[number]

/** What it rests on: seen by who enters it, and named by its kind alone. */
export const actingPapers = ['parental-authority', 'court-order', 'authorisation'] as const
export type ActingPaper = (typeof actingPapers)[number]

/** All that she herself may do on her own pages, or her money alone. */
export type ActingReach = 'all' | 'money'

export interface Acting {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly id: Id<'Acting'>
  readonly kind: ActingKind
  readonly reach: ActingReach
  readonly restsOn: ActingPaper
  readonly name: string
  /** With an e-mail address he has an account; without one he gets letters at his own address. */
  readonly account: Id<'Account'> | null
  readonly email: string | null
  readonly address: string | null
  /** How she is called. */
  readonly called: string
  /** Gets what is sent to her as well. */
  readonly letters: boolean
  readonly from: Day
  readonly until: Day | null
  readonly enteredBy: Id<'Account'> | null
  readonly endedOn: Day | null
}
