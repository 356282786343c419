import type { Day } from '#values/public.ts'
import {
  type Daypart,
  dayparts,
  type SpokenDutch,
  spokenDutch,
  type Transport,
  transports,
} from '#vocabulary/public.ts'
import type { Point } from '../fit/profile.ts'
import { int } from './records.ts'

/** How what people and work say is written as whole numbers. Each pair below goes there and back. */

/** Not known. Days are counted from 1970, so this is far before any of them. */
export const noDay = -(2 ** 31)
export const noClock = 2047
export const noReach = 65_535

const milliseconds = 86_400_000
export const dayNumber = (day: Day | null): number => (day === null ? noDay : Date.parse(day) / milliseconds)
export function dayOf(number: number): Day | null {
  if (number === noDay) return null
  const date = new Date(number * milliseconds)
  const [month, inMonth] = [date.getUTCMonth() + 1, date.getUTCDate()]
  const year = String(date.getUTCFullYear()).padStart(4, '0')
  return `${year}-${month < 10 ? '0' : ''}${month}-${inMonth < 10 ? '0' : ''}${inMonth}` as Day
}

/** Not known, yes, no. */
export const tristate = (said: boolean | null | undefined): number => (said === true ? 1 : said === false ? 2 : 0)
export const readTristate = (bits: number): boolean | null => (bits === 1 ? true : bits === 2 ? false : null)

export const clockOf = (bits: number): number | null => (bits === noClock ? null : bits)

const bitOf = new Map<string, number>(dayparts.map(({ id }, place) => [id, 1 << place]))
export const earlyBit = bitOf.get('early') ?? 0
export const daypartBits = (said: readonly Daypart[]): number =>
  said.reduce((bits, one) => bits | (bitOf.get(one) ?? 0), 0)
export const readDayparts = (bits: number): Daypart[] =>
  dayparts.filter((_, place) => bits & (1 << place)).map(({ id }) => id)

/** Nought is not known, or not asked. */
export const levelOf = (speaks: SpokenDutch | null): number => spokenDutch.findIndex(({ id }) => id === speaks) + 1
export const readLevel = (level: number): SpokenDutch | null => spokenDutch[level - 1]?.id ?? null

export const kindOf = (transport: Transport): number => transports.findIndex(({ id }) => id === transport)
export const readKind = (kind: number): Transport => transports[kind]?.id ?? 'walk'

/** Millionths of a degree: a tenth of a metre, and the same number on both ways. */
export const toGrid = (degrees: number): number => Math.round(degrees * 1_000_000)
export const fromGrid = (grid: number): number => grid / 1_000_000

/** Three bits of a place, from `shift` on: known, exact, and what is known of a station. */
export const placeBits = (place: Point | null): number =>
  place === null ? 0 : 1 | (place.exact ? 2 : 0) | (tristate(place.station) << 2)

export function readPlace(bits: number, from: Int32Array, at: number): Point | null {
  if (!(bits & 1)) return null
  const place = { lat: fromGrid(int(from, at)), lon: fromGrid(int(from, at + 1)), exact: (bits & 2) !== 0 }
  const station = readTristate((bits >> 2) & 3)
  return station === null ? place : { ...place, station }
}

/** A number that has only so much room; what does not fit is a mistake of whoever wrote it, and is said. */
export function upTo(most: number, value: number, what: string): number {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value
  throw new RangeError(`${what} is ${value}; matching reads whole numbers from 0 to ${most}.`)
}
