import type { Day, Id, Lang } from '#values/public.ts'

/** What somebody is asked for. Nothing else rests on a yes: the rest is the task that the law gives. */
export const consentPurposes = ['name-for-vacancy', 'profile-release', 'publicity', 'research', 'contact'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

export const audienceKinds = ['vacancy', 'organisation', 'employer', 'region', 'everybody'] as const
export type AudienceKind = (typeof audienceKinds)[number]

/** Who may read, show or ask: one vacancy, one organisation, one employer, the partners of the region, or everybody. */
export interface Audience {
  readonly audience: AudienceKind
  /** Of the vacancy, organisation or employer; null for the region and for everybody. */
  readonly about: string | null
}

/** What is allowed or not: this, by her, to them. */
export interface ReleaseKey extends Audience {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly what: ConsentPurpose
}

/**
 * How a yes or a no came in: on her own page, by herself or by who acts for her; in a talk, by phone, on paper, or on
 * paper by who represents her.
 */
export const consentHows = ['herself', 'acting', 'talk', 'phone', 'paper', 'representative'] as const
export type ConsentHow = (typeof consentHows)[number]

/** The days that decide where a release stands. */
export interface Moments {
  readonly givenOn: Day | null
  readonly refusedOn: Day | null
  readonly withdrawnOn: Day | null
  /** The last day it counts. */
  readonly until: Day | null
}

export interface Release extends ReleaseKey, Moments {
  readonly id: Id<'Release'>
  readonly askedOn: Day | null
  readonly how: ConsentHow
  readonly paperOn: Day | null
  readonly withdrawnHow: ConsentHow | 'renewed' | 'merged' | null
  readonly answeredBy: Id<'Account'> | null
  readonly askedBy: Id<'Account'> | null
  readonly organisationName: string | null
  /** What she read, as it was then. */
  readonly text: { readonly body: string; readonly lang: Lang; readonly since: Day } | null
}

/** The question and the sentences below it: one paragraph each, in the language somebody reads. */
export interface ConsentText {
  readonly question: string
  readonly lines: readonly string[]
  readonly body: string
  readonly lang: Lang
  /** Tells this text from every other: the form carries it, so that an answer belongs to what was read. */
  readonly version: string
}
