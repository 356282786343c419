import type { Lang } from './lang.ts'
import { done, type Outcome, refused } from './outcome.ts'

declare const isMinutes: unique symbol

/** How long something took, in whole minutes. */
export type Minutes = number & { readonly [isMinutes]: true }

export type MinutesRefusal = { readonly because: 'not-a-duration'; readonly kind: 'invalid' }

export function minutes(count: number): Minutes {
  if (!Number.isSafeInteger(count) || count < 0) throw new Error(`Not a number of minutes: ${count}`)
  return count as Minutes
}

export function hours(whole: number, rest = 0): Minutes {
  return minutes(whole * 60 + rest)
}

/** Reads '31:12' as hours and minutes, and '8', '7,5' or '7.25 uur' as hours. */
export function readMinutes(text: string): Outcome<Minutes, MinutesRefusal> {
  const written = text
    .trim()
    .toLowerCase()
    .replace(/ ?(uur|u|h)$/, '')
  const clock = /^(\d{1,5}):([0-5]\d)$/.exec(written)
  if (clock) return done(hours(Number(clock[1]), Number(clock[2])))
  const decimal = /^(\d{1,5})(?:[.,](\d{1,2}))?$/.exec(written)
  const hundredths = Number(`${decimal?.[1]}${(decimal?.[2] ?? '').padEnd(2, '0')}`)
  const counted = (hundredths * 60) / 100
  if (!decimal || !Number.isInteger(counted)) return refused({ because: 'not-a-duration', kind: 'invalid' })
  return done(minutes(counted))
}

/** '31:12', for columns of figures. */
export function formatMinutes(count: Minutes): string {
  return `${Math.floor(count / 60)}:${String(count % 60).padStart(2, '0')}`
}

/** '31 uur en 12 minuten'. */
export function spokenMinutes(count: Minutes, lang: Lang = 'nl'): string {
  const [whole, rest] = [Math.floor(count / 60), count % 60]
  const inHours = lang === 'nl' ? `${whole} uur` : `${whole} hour${whole === 1 ? '' : 's'}`
  const plural = rest === 1 ? '' : lang === 'nl' ? 'en' : 's'
  const inMinutes = lang === 'nl' ? `${rest} minu${plural ? 'ten' : 'ut'}` : `${rest} minute${plural}`
  if (rest === 0) return inHours
  return whole === 0 ? inMinutes : `${inHours} ${lang === 'nl' ? 'en' : 'and'} ${inMinutes}`
}

export function addMinutes(...counts: readonly Minutes[]): Minutes {
  return minutes(counts.reduce<number>((sum, count) => sum + count, 0))
}
