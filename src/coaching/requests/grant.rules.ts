import {
  type Day,
  daysBetween,
  type Minutes,
  minutes,
  roundedDown,
  type Share,
  shareOfMinutes,
} from '#values/public.ts'

export interface Sum {
  /** Both days count. */
  readonly days: number
  readonly worked: Minutes
  readonly share: Share
  readonly granted: Minutes
}

/** Hours a week over the days of the period, and a share of that: whole minutes, and never rounded up. */
export function grantFor(minutesWeek: number, from: Day, until: Day, share: number): Sum {
  const days = daysBetween(from, until) + 1
  const worked = minutes(roundedDown(minutesWeek, [days, 7]))
  return { days, worked, share: share as Share, granted: shareOfMinutes(worked, share as Share) }
}

/** The year of granting in this employment: half-years one and two are the first, and from the fifth on it is the third. */
export const yearOf = (number: number): 'year1' | 'year2' | 'year3' =>
  number <= 2 ? 'year1' : number <= 4 ? 'year2' : 'year3'

/** A trial has a share of its own, outside the years. */
export const shareIn = (
  shares: { readonly trial: number | null; readonly year1: number; readonly year2: number; readonly year3: number },
  asked: { readonly kind: 'trial' | 'half-year'; readonly number: number | null },
): number | null => (asked.kind === 'trial' ? shares.trial : shares[yearOf(asked.number ?? 1)])

/** More help than the three years of one employment is asked with a reason, and decided with one. */
export const isBeyond = (
  { number }: { readonly number: number | null },
  { mostPeriods }: { readonly mostPeriods: number | null },
): boolean => number !== null && mostPeriods !== null && number > mostPeriods

/**
 * With the last of them one asks what comes after three years, so that the answer is there before the help ends.
 * Source: Protocol Jobcoach UWV 2014 B.4.3.
 */
export const isLast = (
  { number }: { readonly number: number | null },
  { mostPeriods }: { readonly mostPeriods: number | null },
): boolean => number !== null && number === mostPeriods
