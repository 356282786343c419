import type { ActingKind } from '#access/public.ts'
import type { Day, Id } from '#values/public.ts'

/** Who signs a trial: she herself, who acts for her if somebody does, the employer, and who works with her. */
export const roles = ['candidate', 'representative', 'employer', 'professional'] as const
export type Role = (typeof roles)[number]

export const hows = ['link', 'own-page', 'desk', 'paper'] as const
export type How = (typeof hows)[number]

export interface Part {
  readonly heading: string
  readonly lines: readonly string[]
}

/** The text in both languages, each as it was shown. */
export interface Body {
  readonly version: number
  readonly nl: readonly Part[]
  readonly en: readonly Part[]
}

export interface Signature {
  readonly id: Id<'Signature'>
  readonly role: Role
  readonly name: string
  /** Who acts for her and signs beside her: as what, and which acting it is. */
  readonly relation: ActingKind | null
  readonly acting: Id<'Acting'> | null
  readonly how: How | null
  readonly signedOn: Day | null
  readonly paperOn: Day | null
  readonly linkUntil: Day | null
}

export interface Agreement {
  readonly id: Id<'Agreement'>
  readonly placement: Id<'Placement'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly body: Body
  readonly bodyHash: Buffer
  readonly madeOn: Day
  readonly replaced: boolean
}
