import type { PayerKind, PayerReason } from '#coaching/public.ts'
import type { Day, Euro, Id } from '#values/public.ts'
import type { Terms } from '../terms/terms.ts'

/** Sent to who pays, answered, paid; settled for good, or asked back within the years that the law gives. */
export const claimPhases = ['submitted', 'accepted', 'partly', 'refused', 'paid', 'settled', 'reclaimed'] as const
export type ClaimPhase = (typeof claimPhases)[number]

/** What a list of them shows. */
export const claimShows = ['waiting', 'to-pay', 'done'] as const

/** Whether a firm owes tax on its hours. */
export const vatKinds = ['standard', 'exempt'] as const
export type VatKind = (typeof vatKinds)[number]

/** Who asks, as it stands on an invoice. */
export interface Seller extends Omit<Terms, 'from' | 'vat'> {
  readonly name: string
}

/** Hours of one grant that a firm asks of who granted them. Its lines and sums never change. */
export interface Claim {
  readonly id: Id<'Claim'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly route: Id<'Route'>
  readonly period: Id<'Period'>
  readonly firm: Id<'Organisation'>
  readonly payerKind: PayerKind
  readonly payer: Id<'Organisation'> | null
  readonly payerName: string | null
  readonly year: number
  readonly number: number
  /** The first and the last day with hours in it. */
  readonly from: Day
  readonly until: Day
  /** No other can follow for these hours, but one that puts right. */
  readonly last: boolean
  readonly corrects: boolean
  /** Cents for an hour, and where it stands when the decision did not say it. */
  readonly rate: number
  readonly rateLetter: string | null
  readonly minutes: number
  readonly net: Euro
  readonly vat: VatKind
  /** Hundredths of a per cent. */
  readonly vatShare: number
  readonly vatAmount: Euro
  readonly phase: ClaimPhase
  readonly since: Day
  readonly sentOn: Day
  readonly settledOn: Day | null
  readonly takenOverOn: Day | null
  /** How the firm billed on that day. */
  readonly seller: Seller
}

/** One line of hours in one claim. */
export interface ClaimLine {
  readonly id: Id<'ClaimLine'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly claim: Id<'Claim'>
  readonly line: Id<'Line'>
  readonly minutes: number
  readonly cents: Euro
  readonly said: 'accepted' | 'refused' | null
  readonly reason: PayerReason | null
  readonly words: string | null
  readonly reclaimedOn: Day | null
}

/** '2026-0007', as it stands on everything that leaves the house. */
export const numberOf = ({ year, number }: Pick<Claim, 'year' | 'number'>): string =>
  `${year}-${String(number).padStart(4, '0')}`
