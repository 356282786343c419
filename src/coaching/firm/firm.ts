import type { Day, Id } from '#values/public.ts'

/** What a firm can be recognised for. */
export const recognitions = ['social-activation', 'iro', 'job-coaching'] as const
export type RecognitionKind = (typeof recognitions)[number]

export interface Span {
  readonly from: Day
  readonly until: Day | null
}

export interface Recognition extends Span {
  readonly id: Id<'Recognition'>
  readonly kind: RecognitionKind
  readonly byWhom: string
  readonly reference: string | null
  readonly suspensions: readonly Suspension[]
}

export interface Suspension extends Span {
  readonly id: Id<'Suspension'>
  readonly because: string
}

/** Under whose recognition somebody works, employed or on his own. */
export interface Attachment extends Span {
  readonly id: Id<'Attachment'>
  readonly account: Id<'Account'>
  readonly kind: RecognitionKind
  readonly worksAs: 'employee' | 'freelancer'
}

export interface Authority extends Span {
  readonly id: Id<'Authority'>
  readonly account: Id<'Account'>
  readonly standsInFor: Id<'Account'> | null
}

/** What a firm keeps of itself: everything with its days. */
export interface FirmPapers {
  readonly recognitions: readonly Recognition[]
  readonly attachments: readonly Attachment[]
  readonly authorities: readonly Authority[]
}
