import type { Day, Id } from '#values/public.ts'

/** Why who pays does not pay a line: a closed list, and words. */
export const payerReasons = ['not-granted', 'not-payable', 'not-shown', 'wrong-day', 'other'] as const
export type PayerReason = (typeof payerReasons)[number]

/** An approved line that is in no claim yet. */
export interface LineToClaim {
  readonly id: Id<'Line'>
  readonly period: Id<'Period'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly day: Day
  readonly minutes: number
  /** The claimed line that this one takes away, and what who pays said of that one. */
  readonly counters: Id<'Line'> | null
  readonly counteredWas: 'accepted' | 'refused' | null
  /** It stands in the place of a line that was claimed. */
  readonly corrects: boolean
}

/** What one grant has to claim, without any name. */
export interface PeriodToClaim {
  readonly period: Id<'Period'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly lines: number
  readonly minutes: number
  readonly from: Day
  readonly until: Day
  /** The last day of the grant. */
  readonly endsOn: Day
}

/** What who pays says of one line. */
export interface PayerSaid {
  readonly line: string
  readonly said: 'accepted' | 'refused'
  readonly reason: PayerReason | null
  readonly words: string | null
}
