import { readBsn } from '#values/public.ts'
import type { Field } from './headings.rules.ts'

/** Why one row stays behind, as a reason with its facts; the sentence stands in the words. */
export type Reason =
  | 'formula'
  | 'broken-cell'
  | 'bsn-not-nine-digits'
  | 'bsn-mistyped'
  | 'bsn-elsewhere'
  | 'no-name'
  | 'name-incomplete'
  | 'not-a-postcode'
  | 'not-an-email'
  | 'not-a-phone'
  | 'not-a-number'
  | 'hours-out-of-range'
  | 'hours-crossed'
  | 'not-a-day'
  | 'no-such-day'
  | 'too-long'
  | 'no-consent'
  | 'twice-in-file'
  | 'several-alike'
  | 'maybe-known'
  | 'looks-like-yours'

export interface Fault {
  readonly because: Reason
  /** The heading of the column, as the file has it; null when it is about the row as a whole. */
  readonly column: string | null
  /** What stands there; null when it must not be shown. */
  readonly said: string | null
  readonly facts?: { readonly [fact: string]: number }
}

/** Something in a closed list that we do not know: the row is kept, this value is not. */
export interface Unread {
  readonly column: string
  readonly said: string
}

/** Never a BSN on a screen, in whichever column somebody typed it. */
export function shown(text: string, field?: Field): string | null {
  if (field === 'bsn') return null
  const masked = text.replace(/\d[\d. ]{6,12}\d/g, (digits) => (readBsn(digits).done ? '•••' : digits))
  return masked.length > 80 ? `${masked.slice(0, 79)}…` : masked
}

export const holdsBsn = (text: string): boolean =>
  [...text.matchAll(/\d[\d. ]{6,12}\d/g)].some(([digits]) => readBsn(digits).done)
