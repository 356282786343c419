import type { Day, Iban } from '#values/public.ts'
import type { VatKind } from '../claiming/claim.ts'

/** How a firm bills from a day on, and what has to stand on an invoice. */
export interface Terms {
  readonly from: Day
  readonly vat: VatKind
  readonly kvk: string
  readonly vatNumber: string | null
  readonly iban: Iban
  readonly street: string
  readonly postcode: string
  readonly town: string
}

/** Those that counted on a day. The newest stand first. */
export const termsOn = (all: readonly Terms[], on: Day): Terms | undefined => all.find(({ from }) => from <= on)
