import {
  cents,
  done,
  formatEuro,
  formatMinutes,
  formatShare,
  isDone,
  minutes,
  type Outcome,
  readEuro,
  readMinutes,
  readShare,
  refused,
  share,
  wholeShare,
} from '#values/public.ts'
import type { RuleAmount, ValueKind } from './keys.rules.ts'

export type NotAValue =
  | { readonly because: 'not-a-value'; readonly kind: 'invalid'; readonly field: 'value'; readonly asks: ValueKind }
  | { readonly because: 'above-the-whole'; readonly kind: 'invalid'; readonly field: 'value' }

/** What a program sends is whole already: cents, hundredths of a per cent, minutes. */
export type GivenValue = string | RuleAmount

const most = 10_000
const byYearsOld = /^\d{2}$/
const ofRegimes = ['veryLight', 'light', 'medium', 'intensive'] as const
const howMany: Partial<Record<ValueKind, number>> = {
  'shares-by-year': 3,
  'shares-by-phase': 4,
  'cents-by-year': 3,
  'shares-by-regime': ofRegimes.length,
}

/** Reads a value as somebody writes it, or takes a whole one as it is; half a cent or 101 % is nothing. */
export function readValue(asks: ValueKind, given: GivenValue): Outcome<RuleAmount, NotAValue> {
  const read = typeof given === 'string' ? readWritten(asks, given.trim()) : given
  if (read === null || !fits(asks, read))
    return refused({ because: 'not-a-value', kind: 'invalid', field: 'value', asks })
  if (isShare(asks) && numbersIn(read).some((part) => part > wholeShare))
    return refused({ because: 'above-the-whole', kind: 'invalid', field: 'value' })
  return done(read)
}

const isShare = (asks: ValueKind) => asks.startsWith('share')
const isMoney = (asks: ValueKind) => asks.startsWith('cents')

function readWritten(asks: ValueKind, text: string): RuleAmount | null {
  if (asks === 'yes-or-no') return yesOrNo(text.toLowerCase())
  if (asks === 'shares-by-years-old') return readByYearsOld(text)
  if (asks === 'shares' || howMany[asks]) {
    const parts = text.split('/').map((part) => readOne(asks, part.trim()))
    if (parts.some((part) => part === null)) return null
    return asks === 'shares-by-regime' ? byRegime(parts as number[]) : (parts as number[])
  }
  return readOne(asks, text)
}

function readOne(asks: ValueKind, text: string): number | null {
  if (isMoney(asks)) return orNull(readEuro(text))
  if (isShare(asks)) return orNull(readShare(text))
  if (asks === 'minutes') return orNull(readMinutes(text))
  return /^\d{1,5}$/.test(text) ? Number(text) : null
}

const orNull = (read: Outcome<number>): number | null => (isDone(read) ? read.value : null)

const yesOrNo = (text: string): boolean | null =>
  ['ja', 'yes'].includes(text) ? true : ['nee', 'no'].includes(text) ? false : null

/** "20: 80 / 19: 60": how old, and the part of the wage. */
function readByYearsOld(text: string): Record<string, number> | null {
  const pairs = text.split('/').map((part) => part.split(':').map((side) => side.trim()))
  const read = pairs.map(([years = '', part = '']) => [years, readOne('share', part)] as const)
  if (read.some(([years, part]) => !byYearsOld.test(years) || part === null)) return null
  return Object.fromEntries(read) as Record<string, number>
}

const byRegime = (parts: readonly number[]): Record<string, number> =>
  Object.fromEntries(ofRegimes.slice(0, parts.length).map((name, at) => [name, parts[at] ?? 0]))

function fits(asks: ValueKind, value: RuleAmount): boolean {
  if (asks === 'yes-or-no') return typeof value === 'boolean'
  const parts = numbersIn(value)
  if (!parts.every((part) => Number.isSafeInteger(part) && part >= 0)) return false
  if (asks === 'shares-by-years-old') return isByName(value) && parts.length > 0 && namesIn(value).every(isYearsOld)
  if (asks === 'shares-by-regime')
    return isByName(value) && ofRegimes.every((name) => name in value) && parts.length === 4
  if (asks === 'shares') return Array.isArray(value) && parts.length > 0 && parts.length <= 10
  if (howMany[asks]) return Array.isArray(value) && parts.length === howMany[asks]
  if (typeof value !== 'number') return false
  return isMoney(asks) || isShare(asks) || value <= most
}

const isYearsOld = (name: string) => byYearsOld.test(name)
const namesIn = (value: object) => Object.keys(value)

export const isByName = (value: RuleAmount): value is Readonly<Record<string, number>> =>
  typeof value === 'object' && !Array.isArray(value)

const numbersIn = (value: RuleAmount): readonly number[] =>
  typeof value === 'number' ? [value] : typeof value === 'object' ? (Object.values(value) as number[]) : []

/** As one types it, so that a form can be filled in with what counts now. */
export function writtenValue(asks: ValueKind, value: RuleAmount, lang: 'nl' | 'en' = 'nl'): string {
  if (typeof value === 'boolean') return lang === 'nl' ? (value ? 'ja' : 'nee') : value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  if (asks === 'shares-by-years-old' && isByName(value))
    return Object.entries(value)
      .toReversed()
      .map(([years, part]) => `${years}: ${formatShare(share(part), lang)}`)
      .join(' / ')
  const ordered =
    asks === 'shares-by-regime' && isByName(value) ? ofRegimes.map((name) => value[name] ?? 0) : numbersIn(value)
  return ordered.map((part) => writtenOne(asks, part, lang)).join(' / ')
}

function writtenOne(asks: ValueKind, part: number, lang: 'nl' | 'en'): string {
  if (isMoney(asks)) return formatEuro(cents(part), lang)
  if (isShare(asks)) return formatShare(share(part), lang)
  return asks === 'minutes' ? formatMinutes(minutes(part)) : String(part)
}
