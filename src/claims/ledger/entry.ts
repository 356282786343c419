import type { Day } from '#values/public.ts'
import type { Claim } from '../claiming/claim.ts'
import type { Posting } from './ledger.rules.ts'

export const entryKinds = ['submitted', 'refused', 'paid', 'reclaimed', 'repaid'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Whose books, and about which claim. */
export type OfClaim = Pick<Claim, 'id' | 'firm' | 'payerKind' | 'payer' | 'payerName' | 'year' | 'number'>

export interface NewEntry {
  readonly kind: EntryKind
  readonly on: Day
  readonly reference: string | null
  /** What it comes from: the same comes once. */
  readonly source: string
  readonly postings: readonly Posting[]
}

export interface Entry {
  readonly claim: string
  readonly kind: EntryKind
  readonly on: Day
  readonly reference: string | null
  readonly postings: readonly Posting[]
}
