import type { Day, Id } from '#values/public.ts'

/** What somebody can ask about her own data. To have it with her (portability) is a part of access. */
export const rightKinds = ['access', 'correction', 'objection', 'erasure', 'restriction'] as const
export type RightKind = (typeof rightKinds)[number]

/** To what she objects: one piece of work, being proposed at all, or others who see her dossier. */
export const objectionUses = ['match', 'matching', 'sharing'] as const
export type ObjectionUse = (typeof objectionUses)[number]

/** How it came: by her own page, or otherwise, and then somebody entered it. */
export const waysIn = ['page', 'paper', 'phone', 'visit'] as const
export type WayIn = (typeof waysIn)[number]

export const rightVerdicts = ['granted', 'partly', 'refused', 'withdrawn'] as const
export type RightVerdict = (typeof rightVerdicts)[number]

export const extensionReasons = ['complex', 'many-requests'] as const
export type ExtensionReason = (typeof extensionReasons)[number]

/** One request at one organisation. Her words and the answer are sealed. */
export interface RightsRequest {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly id: Id<'RightsRequest'>
  readonly kind: RightKind
  readonly about: ObjectionUse | null
  readonly vacancy: Id<'Vacancy'> | null
  readonly part: string | null
  /** The question about a look that it follows from. */
  readonly lookQuestion: Id<'LookQuestion'> | null
  readonly cameBy: WayIn
  readonly receivedOn: Day
  readonly dueOn: Day
  readonly enteredBy: Id<'Account'> | null
  readonly line: Buffer | null
  readonly extendedOn: Day | null
  readonly extendedBecause: ExtensionReason | null
  readonly verdict: RightVerdict | null
  readonly reason: string | null
  readonly keptUntil: Day | null
  readonly answer: Buffer | null
  readonly answeredOn: Day | null
  readonly answeredBy: Id<'Account'> | null
}
