import {
  type Cell,
  cellText,
  type Day,
  type DayRefusal,
  done,
  folded,
  type Outcome,
  readDay,
  readExcelDay,
  refused,
} from '#values/public.ts'
import type { Daypart } from './dayparts.ts'
import { type MoreNames, matchOccupationName } from './occupations.ts'
import type { SpokenDutch } from './spoken-dutch.ts'

type No<Because extends string> = { readonly because: Because; readonly kind: 'invalid' }

export interface Hours {
  readonly min: number | null
  readonly max: number | null
}

/** '24', '32,0 uur' or '24-32'. Nought is an empty answer in these exports, and a part of an hour never promises more. */
export function readHours(text: string): Outcome<Hours, No<'not-a-number' | 'hours-out-of-range'>> {
  const [, first, last] =
    /^(\d+(?:[.,]\d+)?)(?:\s*(?:-|tot|t\/m)\s*(\d+(?:[.,]\d+)?))?\s*(?:uur|uren|u)?$/i.exec(text) ?? []
  if (!first) return refused({ because: 'not-a-number', kind: 'invalid' })
  const hours = last ? { min: upwards(first), max: downwards(last) } : { min: null, max: downwards(first) || null }
  const inRange = [hours.min, hours.max].every((n) => n === null || (n >= 1 && n <= 60))
  return inRange ? done(hours) : refused({ because: 'hours-out-of-range', kind: 'invalid' })
}

const downwards = (text: string): number => Number(text.split(/[.,]/)[0])
const upwards = (text: string): number => downwards(text) + (/[.,]0*[1-9]/.test(text) ? 1 : 0)

/** A day as a spreadsheet keeps it, as its serial number, or as people write it. */
export function readDayCell(cell: Cell, today: Day): Outcome<{ day: Day; now: boolean }, DayRefusal> {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return done({ day: cell.day, now: false })
  const text = cellText(cell)
  if (['direct', 'per direct', 'nu', 'now', 'at once'].includes(folded(text))) return done({ day: today, now: true })
  const read = /^\d{5}(\.\d+)?$/.test(text) ? readExcelDay(Math.floor(Number(text))) : readDay(text)
  return read.done ? done({ day: read.value, now: false }) : read
}

/** Only a plain yes or no counts: a number or a ground says nothing, and is not kept. */
export function readYesNo(text: string): boolean | null {
  const written = folded(text)
  if (['ja', 'j', 'yes', 'y', 'true', 'waar'].includes(written)) return true
  return ['nee', 'n', 'no', 'false', 'onwaar'].includes(written) ? false : null
}

/**
 * Levels as they are, or the scale of the Sonar export, one to four. The export explains its scale nowhere.
 * Assumption of 21 November 2026: 1 is single words, 2 simple sentences, 3 a talk about the work, 4 with ease.
 */
export function readDutch(text: string): SpokenDutch | null {
  const written = text.trim().toUpperCase()
  const level = /^(A1|A2|B1|B2|C1|C2)\b/.exec(written)?.[1]
  if (level) return level === 'C2' ? 'C1' : (level as SpokenDutch)
  return sonarScale[written] ?? null
}

const sonarScale: Readonly<Record<string, SpokenDutch>> = { 1: 'A1', 2: 'A2', 3: 'B1', 4: 'B2' }

const daypartNames: Readonly<Record<string, Daypart>> = {
  vroeg: 'early',
  early: 'early',
  dag: 'day',
  overdag: 'day',
  day: 'day',
  avond: 'evening',
  evening: 'evening',
  nacht: 'night',
  night: 'night',
  weekend: 'weekend',
}

export interface ListRead<T> {
  readonly known: readonly T[]
  readonly unread: readonly string[]
}

export const readDayparts = (text: string): ListRead<Daypart> => readList(text, (part) => daypartNames[folded(part)])

/** The job a file means, or its own words where we know no such job. */
export function readWork(text: string, match: FindWork = matchOccupationName): ListRead<string> {
  return readList(text, match, /[;\n|]/)
}

export type FindWork = (name: string) => string | undefined

/** A file names the same jobs over and over: each is looked up once. */
export function rememberingWork(more?: MoreNames): FindWork {
  const found = new Map<string, string | undefined>()
  return (name) => {
    if (!found.has(name)) found.set(name, matchOccupationName(name, more))
    return found.get(name)
  }
}

/** Each part that we know, once, and the parts that we do not. */
export function readList<T>(
  text: string,
  read: (part: string) => T | readonly T[] | undefined,
  sign = /[,;/|+\n]|\ben\b/,
): ListRead<T> {
  const parts = text
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean)
  const found = parts.map((part) => ({ part, value: read(part) }))
  return {
    known: [...new Set(found.flatMap(({ value }) => value ?? []))] as T[],
    unread: found.filter(({ value }) => value === undefined).map(({ part }) => part),
  }
}
