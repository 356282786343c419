import type { Day, Id } from '#values/public.ts'

/** Coaching from activation to the last half-year; and the contract for re-integration of one person. */
export const kinds = ['coaching', 'iro'] as const
export type Kind = (typeof kinds)[number]

/** Where somebody comes in: not everybody begins at the beginning. */
export const entries = ['activation', 'trial', 'placement', 'takeover', 'plan'] as const
export type Entry = (typeof entries)[number]

export const phases = [
  'referred',
  'waiting',
  'activation',
  'plan',
  'searching',
  'ready',
  'requested',
  'trial',
  'preparing',
  'placed',
  'closed',
  'declined',
  'stopped',
] as const
export type Phase = (typeof phases)[number]

/** No step leads on from here but opening it again. */
export const ended = ['closed', 'declined', 'stopped'] as const satisfies readonly Phase[]

export const payerKinds = ['uwv', 'municipality'] as const
export type PayerKind = (typeof payerKinds)[number]

/** On which legal ground somebody is helped: it chooses the payer and the rules, and is no employer's business. */
export const grounds = ['participation-act', 'wajong', 'wia', 'wao', 'waz', 'ww', 'zw', 'wsw', 'other'] as const
export type Ground = (typeof grounds)[number]

/** Who pays from a day on. */
export interface Payer {
  readonly from: Day
  readonly kind: PayerKind
  /** Nothing for a payer that does not work in this region: then its name stands there. */
  readonly id: Id<'Organisation'> | null
  readonly name: string | null
  /** Nothing while it is not known. */
  readonly ground: Ground | null
}

/** The way of one person with one coaching firm. */
export interface Route {
  readonly id: Id<'Route'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly kind: Kind
  readonly entry: Entry
  readonly phase: Phase
  readonly since: Day
  readonly firm: Id<'Organisation'>
  readonly coach: Id<'Account'> | null
  readonly trial: Id<'Placement'> | null
  readonly contract: Id<'Placement'> | null
  readonly follows: Id<'Route'> | null
  readonly assignment: string | null
  readonly reference: string | null
  readonly price: number | null
  /** When the firm expects to begin, for who waits. */
  readonly expectedOn: Day | null
  readonly begunOn: Day | null
  readonly endedOn: Day | null
  readonly endReason: string | null
  readonly madeBy: Id<'Account'> | null
  readonly version: number
}

export const pauseReasons = ['sickness', 'holiday', 'season'] as const
export type PauseReason = (typeof pauseReasons)[number]

/** Days on which it stands still; without a last day it still does. */
export interface Pause {
  readonly id: Id<'Pause'>
  readonly reason: PauseReason
  readonly from: Day
  readonly until: Day | null
  /** Prior approval in writing, for a sickness that lasts longer than the rule. */
  readonly approvedOn: Day | null
  readonly approvedReference: string | null
}
