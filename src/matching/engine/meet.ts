import { earlyBit, noClock } from './numbers.ts'

/** The day on which is asked, as numbers. */
export interface OnDay {
  readonly today: number
  readonly confirmedSince: number
}

/** One no; what is not known counts in steps of sixteen, so that one number holds both. */
export const aNo = 1
export const anAsk = 16
export const noesOf = (verdict: number): number => verdict & 15

/** Work without the early daypart begins at seven or later. */
export const seven = 7 * 60

/** The earliest minute at which this work can begin, as far as that is certain. */
export function notBefore(firstStart: number, asked: number): number {
  if (firstStart !== noClock) return firstStart
  const dayparts = (asked >>> 18) & 31
  return dayparts !== 0 && !(dayparts & earlyBit) ? seven : 0
}
