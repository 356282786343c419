import type { Day, Id } from '#values/public.ts'
import type { PayerKind } from '../routes/route.ts'

/** Hours that were granted: for a trial, or for one of the half-years that follow. */
export interface Period {
  readonly id: Id<'Period'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly route: Id<'Route'>
  readonly firm: Id<'Organisation'>
  readonly placement: Id<'Placement'> | null
  readonly kind: 'trial' | 'half-year'
  readonly number: number | null
  readonly from: Day
  readonly until: Day
  /** The last day on which there was coaching, when it stopped before the end. */
  readonly endedOn: Day | null
  /** Hundredths of a per cent of the hours, where the regime knows a share. */
  readonly share: number | null
  /** Never more than that share of what was really worked. */
  readonly ofWorked: boolean
  readonly granted: number
  /** Cents for an hour, where it is known. */
  readonly rate: number | null
  readonly payerKind: PayerKind
  readonly payer: Id<'Organisation'> | null
  readonly payerName: string | null
  readonly regime: string | null
  readonly decidedOn: Day
  readonly reference: string | null
  readonly differsBecause: string | null
  /** Sums in minutes, kept by the database with every line. */
  readonly worked: number
  readonly entered: number
  readonly approved: number
  /** In claims that were not refused, and paid of those. */
  readonly claimed: number
  readonly paid: number
}

type Days = Pick<Period, 'from' | 'until' | 'endedOn'>

export const lastDay = ({ until, endedOn }: Pick<Days, 'until' | 'endedOn'>): Day => endedOn ?? until

/** Not so for help that was granted and never began: it ended before its first day. */
export const hasDays = (one: Days): boolean => one.from <= lastDay(one)

/** The period whose days hold this day: no two of one route do. */
export const periodOn = <P extends Days>(periods: readonly P[], on: Day): P | undefined =>
  periods.find((one) => one.from <= on && on <= lastDay(one))
