import type { Lang } from './lang.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { type Fraction, roundedHalfUp } from './rounding.ts'
import { type Share, wholeShare } from './share.ts'

declare const isEuro: unique symbol

/** An amount in whole cents: 81607 is € 816,07. */
export type Euro = number & { readonly [isEuro]: true }

export type EuroRefusal = { readonly because: 'not-an-amount'; readonly kind: 'invalid' }

export function cents(amount: number): Euro {
  if (!Number.isSafeInteger(amount)) throw new Error(`Not a number of cents: ${amount}`)
  return (amount === 0 ? 0 : amount) as Euro
}

/** Reads '1.234,56', '€ 1234,5', '1234.56' and '1.234'; a point before three digits only parts the thousands. */
export function readEuro(text: string): Outcome<Euro, EuroRefusal> {
  const bare = text.trim().replace(/^(-?)\s*(?:€|eur)\s*/i, '$1')
  const written = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}|-))?$/.exec(bare)
  if (!written) return refused({ because: 'not-an-amount', kind: 'invalid' })
  const [, sign, euros = '', rest = ''] = written
  const amount = Number(`${euros.replaceAll('.', '')}${rest.replace('-', '').padEnd(2, '0')}`)
  if (!Number.isSafeInteger(amount)) return refused({ because: 'not-an-amount', kind: 'invalid' })
  return done(cents(sign ? -amount : amount))
}

/** '€ 1.234,56', or '€1,234.56' in English. */
export function formatEuro(amount: Euro, lang: Lang = 'nl'): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  const [group, point, sign] = lang === 'nl' ? ['.', ',', '€ '] : [',', '.', '€']
  const euros = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group)
  return `${amount < 0 ? '-' : ''}${sign}${euros}${point}${digits.slice(-2)}`
}

export function addEuros(...amounts: readonly Euro[]): Euro {
  return cents(amounts.reduce<number>((sum, amount) => sum + amount, 0))
}

/** 60 % of an amount, a half cent upwards. */
export function shareOfEuro(amount: Euro, share: Share): Euro {
  return partOfEuro(amount, [share, wholeShare])
}

/** Several parts after each other, rounded once at the end: 24 of 36 hours, plus 8 %, of which 40 %. */
export function partOfEuro(amount: Euro, ...fractions: readonly Fraction[]): Euro {
  return cents(roundedHalfUp(amount, ...fractions))
}
