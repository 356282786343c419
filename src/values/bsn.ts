import { done, type Outcome, refused } from './outcome.ts'

declare const isBsn: unique symbol

/** The citizen service number, nine digits; seal it as soon as it was read. */
export type Bsn = string & { readonly [isBsn]: true }

/** Refusals carry no digits: they end up on screens and in logs. */
export type BsnRefusal =
  | { readonly because: 'bsn-not-nine-digits'; readonly kind: 'invalid' }
  | { readonly because: 'bsn-mistyped'; readonly kind: 'invalid' }

/** Dots and spaces are left out, and the leading zero that a spreadsheet dropped is put back. */
export function readBsn(text: string): Outcome<Bsn, BsnRefusal> {
  const digits = text.replace(/[\s.]/g, '').replace(/^\d{8}$/, '0$&')
  if (!/^\d{9}$/.test(digits)) return refused({ because: 'bsn-not-nine-digits', kind: 'invalid' })
  if (!passesElevenProof(digits)) return refused({ because: 'bsn-mistyped', kind: 'invalid' })
  return done(digits as Bsn)
}

/** Weighs the digits 9 to 2 and the last one minus 1; the sum is a multiple of eleven, and not nothing. */
function passesElevenProof(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0)
  return sum !== 0 && sum % 11 === 0
}
