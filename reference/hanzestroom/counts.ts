import type { Stage } from './invented-region.ts'

/** Where the two hundred and forty stand. */
export const stageCounts: Readonly<Record<Stage, number>> = {
  new: 24,
  'steps-open': 52,
  'not-known': 18,
  ready: 46,
  'ready-unconfirmed': 11,
  proposed: 15,
  'trial-requested': 5,
  trial: 9,
  seconded: 17,
  hired: 24,
  between: 4,
  stopped: 15,
}

export type HoursWanted = '12' | '16' | '20' | '24' | '28-32' | '36'

export const hoursCounts: Readonly<Record<HoursWanted, number>> = {
  '12': 34,
  '16': 41,
  '20': 52,
  '24': 49,
  '28-32': 38,
  '36': 26,
}

/** In which group of hours somebody is counted: by the most that is wanted. */
export function hoursGroup(most: number): HoursWanted {
  if (most <= 12) return '12'
  if (most <= 16) return '16'
  if (most <= 20) return '20'
  if (most <= 24) return '24'
  return most <= 32 ? '28-32' : '36'
}

export type PaidBy = 'uwv' | 'Hanzewaard' | 'Berkelrand' | 'Sallanderhout' | 'Veluwezij' | 'IJsselvelden'

export const paidByCounts: Readonly<Record<PaidBy, number>> = {
  uwv: 88,
  Hanzewaard: 61,
  Berkelrand: 37,
  Sallanderhout: 25,
  Veluwezij: 20,
  IJsselvelden: 9,
}

export const registerCounts = { yes: 151, no: 71, notKnown: 18 }

/** How many cannot be reached as everybody expects, and who helps them. */
export const reachedOtherwise = { noEmail: 23, noPhone: 9, representative: 14, readsA2: 31, paper: 12 }

/** Of those at work, so many contracts end within six months; seasons not counted. */
export const endingSoon = 14
