import { done, type Outcome, refused } from './outcome.ts'

declare const isPostcode: unique symbol
declare const isPc4: unique symbol

/** '1234AB'. */
export type Postcode = string & { readonly [isPostcode]: true }

/** The four digits: near enough for travelling, and it names no house. */
export type Pc4 = string & { readonly [isPc4]: true }

export type PostcodeRefusal = { readonly because: 'not-a-postcode'; readonly kind: 'invalid' }

/** The pairs SA, SD and SS are not given out. */
const full = /^([1-9]\d{3})(?!SA|SD|SS)([A-Z]{2})$/

export function readPostcode(text: string): Outcome<Postcode, PostcodeRefusal> {
  const written = bare(text)
  return full.test(written) ? done(written as Postcode) : notAPostcode()
}

/** Reads '1234', and the digits of '1234 ab'. */
export function readPc4(text: string): Outcome<Pc4, PostcodeRefusal> {
  const written = bare(text)
  const found = full.test(written) ? written.slice(0, 4) : written
  return /^[1-9]\d{3}$/.test(found) ? done(found as Pc4) : notAPostcode()
}

export function pc4Of(postcode: Postcode): Pc4 {
  return postcode.slice(0, 4) as Pc4
}

/** '1234 AB', as on an envelope. */
export function formatPostcode(postcode: Postcode): string {
  return `${postcode.slice(0, 4)} ${postcode.slice(4)}`
}

const bare = (text: string) => text.replace(/\s/g, '').toUpperCase()
const notAPostcode = () => refused({ because: 'not-a-postcode', kind: 'invalid' })
