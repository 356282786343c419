import type { AudienceKind, ConsentPurpose } from './release.ts'

interface Term {
  readonly audiences: readonly AudienceKind[]
  /** The end when nobody chooses one, and the furthest end that can be chosen. */
  readonly months: number
  readonly most: number
}

/**
 * To whom each may be given, and for how long. The law names no term, only that a yes is for something definite and can be
 * taken back at any time (AVG art. 4(11) and 7(3)): so every yes ends by itself, and is asked again.
 */
export const terms: Readonly<Record<ConsentPurpose, Term>> = {
  'name-for-vacancy': { audiences: ['vacancy'], months: 6, most: 12 },
  'profile-release': { audiences: ['employer', 'organisation', 'region'], months: 6, most: 12 },
  publicity: { audiences: ['organisation', 'employer', 'everybody'], months: 12, most: 24 },
  research: { audiences: ['organisation', 'region'], months: 12, most: 24 },
  contact: { audiences: ['organisation', 'region'], months: 12, most: 24 },
}
