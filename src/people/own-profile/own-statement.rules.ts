import type { Id, Instant } from '#values/public.ts'
import type { OwnPart } from './own-parts.rules.ts'

/** Why something that she said is not taken over, as it is said to her too. */
export const keptReasons = ['talk-first', 'already-there', 'later'] as const
export type KeptReason = (typeof keptReasons)[number]

/** What she said last of one part, and what came of it; what she said itself is locked. */
export interface OwnStatement {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly id: Id<'OwnStatement'>
  readonly part: OwnPart
  readonly saidSealed: Buffer
  readonly saidAt: Instant
  readonly saidHow: 'herself' | 'acting'
  readonly answer: 'taken' | 'kept' | null
  readonly reason: KeptReason | null
  readonly lineSealed: Buffer | null
  readonly answeredAt: Instant | null
  readonly answeredBy: Id<'Account'> | null
}
