import type { Lang } from './lang.ts'
import { type Minutes, minutes } from './minutes.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { roundedDown } from './rounding.ts'

declare const isShare: unique symbol

/** Hundredths of a per cent: 750 is 7,5 %. */
export type Share = number & { readonly [isShare]: true }

export type ShareRefusal = { readonly because: 'not-a-share'; readonly kind: 'invalid' }

export const wholeShare = 10_000 as Share

export function share(hundredths: number): Share {
  if (!Number.isSafeInteger(hundredths) || hundredths < 0) throw new Error(`Not a share: ${hundredths}`)
  return hundredths as Share
}

export function percent(whole: number): Share {
  return share(whole * 100)
}

/** Reads '7,5 %', '7.5' and '15%'. */
export function readShare(text: string): Outcome<Share, ShareRefusal> {
  const written = /^(\d{1,5})(?:[.,](\d{1,2}))?\s?%?$/.exec(text.trim())
  if (!written) return refused({ because: 'not-a-share', kind: 'invalid' })
  return done(share(Number(`${written[1]}${(written[2] ?? '').padEnd(2, '0')}`)))
}

/** '7,5 %', or '7.5%' in English. */
export function formatShare(of: Share, lang: Lang = 'nl'): string {
  const rest = String(of % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  const number = `${Math.floor(of / 100)}${rest && (lang === 'nl' ? ',' : '.')}${rest}`
  return lang === 'nl' ? `${number} %` : `${number}%`
}

/** Part of the time worked, rounded down: never a minute more than was granted. */
export function shareOfMinutes(worked: Minutes, of: Share): Minutes {
  return minutes(roundedDown(worked, [of, wholeShare]))
}
