import { done, type Outcome, refused } from './outcome.ts'

declare const isIban: unique symbol

/** A bank account number without spaces, in capitals. */
export type Iban = string & { readonly [isIban]: true }

export type IbanRefusal =
  | { readonly because: 'not-an-iban'; readonly kind: 'invalid' }
  | { readonly because: 'iban-mistyped'; readonly kind: 'invalid' }

export function readIban(text: string): Outcome<Iban, IbanRefusal> {
  const iban = text.replace(/[\s.-]/g, '').toUpperCase()
  if (!hasShape(iban)) return refused({ because: 'not-an-iban', kind: 'invalid' })
  if (remainder(iban) !== 1) return refused({ because: 'iban-mistyped', kind: 'invalid' })
  return done(iban as Iban)
}

/** A Dutch one has four letters for the bank and ten digits; of other countries we know the outline only. */
function hasShape(iban: string): boolean {
  if (iban.startsWith('NL')) return /^NL\d{2}[A-Z]{4}\d{10}$/.test(iban)
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)
}

/** The first four signs go to the back, letters count from 10, and division by 97 leaves 1. */
function remainder(iban: string): number {
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('')
  return Number(BigInt(digits) % 97n)
}

/** In groups of four, as on a bank card. */
export function formatIban(iban: Iban): string {
  return iban.replace(/.{4}(?=.)/g, '$& ')
}
