import type { Confidence, KeyedOn } from '#law/public.ts'
import type { Day, Id, Instant } from '#values/public.ts'
import type { RuleAmount, RuleScope } from './keys.rules.ts'

/** One value that somebody here keeps, for the days it counts. */
export interface DatedValue {
  readonly id: Id<'DatedValue'>
  readonly key: string
  readonly scope: RuleScope
  /** The organisation whose value it is; nothing for what is national. */
  readonly whose: Id<'Organisation'> | null
  readonly from: Day
  readonly until: Day | null
  readonly value: RuleAmount
  readonly keyedOn: KeyedOn
  readonly source: string
  readonly confidence: Confidence
  /** The last day on which somebody saw it in force; nothing when its owner said so itself. */
  readonly textAsOf: Day | null
  readonly note: string | null
}

/** The same row with who kept it, what it took the place of, and whether something took its place. */
export interface KeptValue extends DatedValue {
  readonly replaces: string | null
  readonly replacedAt: Instant | null
  readonly addedBy: string | null
  readonly addedAt: Instant
}

/** A value as a decision keeps it: nothing that is added later changes it. */
export interface FrozenValue {
  readonly key: string
  readonly value: RuleAmount
  readonly from: Day
  readonly until: Day | null
  readonly scope: RuleScope | 'cao'
  readonly whose: Id<'Organisation'> | null
  readonly source: string
  readonly confidence: Confidence
  /** Last seen in force before that day: somebody should confirm it. */
  readonly carriedForward: boolean
  readonly keyedOn: KeyedOn
  /** The day that chose it. */
  readonly selectedBy: Day
}
