import type { Day, Id } from '#values/public.ts'

/** On trial with a benefit, hired, employed by a lender, and lent by that lender to a hirer. */
export const kinds = ['trial', 'hire', 'employment', 'assignment'] as const
export type Kind = (typeof kinds)[number]

export const phases = ['requested', 'granted', 'refused', 'agreed', 'running', 'ended', 'withdrawn'] as const
export type Phase = (typeof phases)[number]

/** Phases in which somebody works or is about to. */
export const open = ['requested', 'granted', 'agreed', 'running'] as const satisfies readonly Phase[]

/** What follows when it ends. */
export const nextSteps = ['new-search', 'stays-on', 'next-assignment', 'something-else'] as const
export type NextStep = (typeof nextSteps)[number]

/** Whose rules count for a trial: the benefit decides, never the address. */
export const payerKinds = ['uwv', 'municipality'] as const
export type PayerKind = (typeof payerKinds)[number]

export interface Payer {
  readonly kind: PayerKind
  /** Nothing for a payer that does not work in this region: then its name stands there. */
  readonly id: Id<'Organisation'> | null
  readonly name: string | null
}

export interface Decision {
  readonly says: 'granted' | 'refused'
  readonly on: Day
  readonly from: Day | null
  readonly until: Day | null
  readonly reason: string | null
  readonly longerBecause: string | null
  readonly letter: string | null
}

export interface Placement {
  readonly id: Id<'Placement'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly kind: Kind
  readonly phase: Phase
  readonly since: Day
  readonly employer: Id<'Employer'> | null
  readonly lender: Id<'Organisation'> | null
  readonly employment: Id<'Placement'> | null
  readonly vacancy: Id<'Vacancy'> | null
  readonly holdsPlace: boolean
  readonly supervisor: string | null
  readonly from: Day
  readonly startedOn: Day | null
  readonly endedOn: Day | null
  readonly endReason: string | null
  readonly next: NextStep | null
  readonly payer: Payer | null
  readonly askedUntil: Day | null
  readonly decision: Decision | null
  readonly madeBy: Id<'Account'> | null
}

/** What was agreed from a day on. */
export interface Terms {
  readonly from: Day
  readonly until: Day | null
  readonly minutesWeek: number
  readonly tasks: string | null
}
