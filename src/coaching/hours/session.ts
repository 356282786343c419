import type { ClockTime, Day, Id, Instant } from '#values/public.ts'
import type { PayerReason } from '../claimed/claimed.ts'

/** What a coach does: a closed list, so that a payer can read it. */
export const activities = [
  'introduce',
  'structure',
  'train',
  'solve',
  'guide',
  'home',
  'supervisor',
  'evaluate',
] as const
export type Activity = (typeof activities)[number]

/** What is odd about a line, and no reason to stop it: the approver reads it first. */
export const marks = [
  'long-day',
  'weekend',
  'night',
  'repeated-text',
  'late',
  'sick-that-day',
  'longer-than-worked',
  'round-hours',
  'above-earned-room',
] as const
export type Mark = (typeof marks)[number]

/** One time at work of a coach, with one person or a group. */
export interface Session {
  readonly id: Id<'Session'>
  readonly firm: Id<'Organisation'>
  readonly coach: Id<'Account'>
  readonly key: string
  readonly day: Day
  readonly start: ClockTime
  readonly minutes: number
  readonly group: number
  readonly from: Instant
  readonly until: Instant
  readonly gone: boolean
}

/** What one person got of it: waits for a colleague, was approved or sent back, or is gone because another replaced it. */
export const lineStates = ['waiting', 'approved', 'returned', 'gone'] as const
export type LineState = (typeof lineStates)[number]

export interface Line {
  readonly id: Id<'Line'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly route: Id<'Route'>
  readonly period: Id<'Period'>
  readonly session: Id<'Session'>
  readonly firm: Id<'Organisation'>
  readonly coach: Id<'Account'>
  readonly day: Day
  readonly start: ClockTime
  readonly minutes: number
  readonly group: number
  readonly activity: Activity
  readonly goal: string | null
  readonly remote: boolean
  readonly place: string | null
  readonly log: string | null
  readonly marks: readonly Mark[]
  /** The claimed line that this one takes away. */
  readonly counters: Id<'Line'> | null
  readonly enteredBy: Id<'Account'> | null
  readonly enteredAt: Date
  readonly state: LineState
  readonly decidedBy: Id<'Account'> | null
  readonly decidedAt: Date | null
  readonly claimed: boolean
  /** What who pays said of it, once it was claimed. */
  readonly payerSaid: 'accepted' | 'refused' | null
  readonly payerReason: PayerReason | null
  readonly payerWords: string | null
}
