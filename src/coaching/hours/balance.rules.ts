import { minutes, type Share, shareOfMinutes } from '#values/public.ts'
import type { Period } from '../periods/period.ts'

/** Where the hours of a period stand, in minutes. */
export interface Balance {
  readonly granted: number
  readonly used: number
  readonly approved: number
  readonly submitted: number
  readonly paid: number
  readonly left: number
  readonly worked: number
  /** What was earned by working so far, and what there is if the whole grant is worked; nothing where work sets no limit. */
  readonly roomNow: number | null
  readonly leftNow: number | null
  readonly roomIfAllWorked: number | null
}

type Sums = Pick<Period, 'granted' | 'entered' | 'approved' | 'worked' | 'share' | 'ofWorked' | 'claimed' | 'paid'>

/** Never rounded up, and never above the grant. */
export function balanceOf(period: Sums): Balance {
  const { granted, entered, approved, worked, claimed, paid } = period
  const roomNow = earnedRoom(period)
  return {
    granted,
    used: entered,
    approved,
    submitted: claimed,
    paid,
    left: granted - entered,
    worked,
    roomNow,
    leftNow: roomNow === null ? null : roomNow - entered,
    roomIfAllWorked: roomNow === null ? null : granted,
  }
}

/** The share of what was really worked; nothing where the grant alone counts. */
export const earnedRoom = ({
  ofWorked,
  share,
  worked,
  granted,
}: Pick<Sums, 'ofWorked' | 'share' | 'worked' | 'granted'>): number | null =>
  ofWorked && share !== null ? Math.min(granted, shareOfMinutes(minutes(worked), share as Share)) : null

/** What a coach reads beside a line. */
export type Totals = Pick<Balance, 'granted' | 'used' | 'submitted' | 'left'>

const none: Totals = { granted: 0, used: 0, submitted: 0, left: 0 }

/** All that runs this week together. */
export const togetherOf = (balances: readonly Totals[]): Totals =>
  balances.reduce(
    (sum, one) => ({
      granted: sum.granted + one.granted,
      used: sum.used + one.used,
      submitted: sum.submitted + one.submitted,
      left: sum.left + one.left,
    }),
    none,
  )
