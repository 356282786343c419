import type { Sector } from '#vocabulary/public.ts'
import type { Demand } from '../fit/demand.ts'
import type { Codebook, Codes } from './codes.ts'
import { readIdAt, writeId } from './ids.ts'
import {
  clockOf,
  dayNumber,
  dayOf,
  daypartBits,
  levelOf,
  noClock,
  placeBits,
  readDayparts,
  readLevel,
  readPlace,
  readTristate,
  toGrid,
  tristate,
  upTo,
} from './numbers.ts'
import { int, type Records, short, stride } from './records.ts'
import { signSkills } from './skill-sign.ts'
import { two } from './slices.ts'

/** Where each thing about a piece of work stands in its sixteen numbers, and behind them what is sliced only. */
export const work = {
  /** Least and most hours, eight bits each; building up, two; dayparts, five; Dutch, three; register, one; place, four. */
  says: 0,
  /** First start and first bus, eleven bits each; sector and one, seven. */
  times: 1,
  from: 2,
  until: 3,
  lat: 4,
  /** Which skills it names, as a sign. */
  skillSign: 6,
  /** The occupation; above it how many of the named skills are mandatory and wished, eight bits each. */
  asks: 10,
  /** Where its lists begin: skills, mandatory ones first, then how many licences, then these. */
  lists: 11,
  id: 12,
  /** Kept in slices alone: which conditions are offered, and which are not. */
  offersYes: 16,
  offersNo: 18,
} as const

/** What of them is sliced, and where in the slices of 32 rows each fact begins. */
export const slicedOfWork = [
  work.says,
  work.times,
  work.from,
  work.until,
  ...two(work.offersYes),
  ...two(work.offersNo),
]
export const sliceOf = {
  all: slicedOfWork.length * 32,
  leastHours: 0,
  mostHours: 8,
  buildUp: 16,
  dayparts: 18,
  dutch: 23,
  register: 26,
  firstStart: 32,
  sector: 54,
  from: 64,
  until: 96,
  offersYes: 128,
  offersNo: 192,
} as const

export const mostHours = 255

/** Writes one piece of work into `row`, and answers its lists. */
export function writeWork(demand: Demand, codes: Codebook, row: Int32Array): number[] {
  const { hours, place } = demand
  const mandatory = [...new Set(demand.mandatorySkills)]
  const wished = [...new Set(demand.wishedSkills)].filter((skill) => !mandatory.includes(skill))
  row.fill(0)
  row[work.says] =
    upTo(mostHours, hours.min, 'The least of the hours') |
    (upTo(mostHours, hours.max, 'The most of the hours') << 8) |
    (tristate(demand.buildUp) << 16) |
    (daypartBits(demand.dayparts) << 18) |
    (levelOf(demand.spokenDutch) << 23) |
    (Number(demand.registeredOnly) << 26) |
    (placeBits(place) << 27)
  row[work.times] =
    upTo(1440, demand.firstStart ?? 0, 'The first start') |
    (demand.firstStart === null ? noClock : 0) |
    ((demand.firstBus === undefined ? noClock : upTo(1440, demand.firstBus, 'The first bus')) << 11) |
    ((demand.sector === null ? 0 : codes.sectors.codeOf(demand.sector) + 1) << 22)
  row[work.from] = dayNumber(demand.startFrom)
  row[work.until] = dayNumber(demand.startUntil)
  row[work.lat] = place ? toGrid(place.lat) : 0
  row[work.lat + 1] = place ? toGrid(place.lon) : 0
  writeOffers(demand.offers, codes.conditions, row)
  row[work.asks] =
    codes.occupations.codeOf(demand.occupation) |
    (upTo(255, mandatory.length, 'The number of skills that are asked') << 16) |
    (upTo(255, wished.length, 'The number of skills that are wished') << 24)
  writeId(demand.vacancy, row, work.id)
  const skills = [...mandatory, ...wished].map(codes.skills.codeOf)
  signSkills(row, work.skillSign, skills)
  return [...skills, demand.licences.length, ...demand.licences.map(codes.licences.codeOf)]
}

function writeOffers(offers: Demand['offers'], codes: Codes, row: Int32Array) {
  for (const [condition, offered] of Object.entries(offers)) {
    const code = codes.codeOf(condition)
    const at = (offered ? work.offersYes : work.offersNo) + (code >> 5)
    row[at] = int(row, at) | (1 << (code & 31))
  }
}

/**
 * The work of this row as it was written, so that every reason can be said of it. Who needs two things at work is not
 * read all that is offered: `conditions` are those that are looked at.
 */
export function readWork(
  rows: Records,
  row: number,
  codes: Codebook,
  conditions: readonly string[] = codes.conditions.ids,
): Demand {
  const { ints, lists } = rows
  const at = row * stride
  const [says, times, asks] = [int(ints, at + work.says), int(ints, at + work.times), int(ints, at + work.asks)]
  const [mandatory, wished] = [(asks >>> 16) & 255, asks >>> 24]
  const skillsAt = int(ints, at + work.lists)
  const licencesAt = skillsAt + mandatory + wished + 1
  const firstBus = clockOf((times >>> 11) & 2047)
  const sector = times >>> 22
  return {
    vacancy: readIdAt(ints, at + work.id) as Demand['vacancy'],
    occupation: codes.occupations.idOf(asks & 65_535),
    hours: { min: says & 255, max: (says >>> 8) & 255 },
    buildUp: readTristate((says >>> 16) & 3),
    dayparts: readDayparts((says >>> 18) & 31),
    firstStart: clockOf(times & 2047),
    startFrom: dayOf(int(ints, at + work.from)),
    startUntil: dayOf(int(ints, at + work.until)),
    place: readPlace((says >>> 27) & 15, ints, at + work.lat),
    offers: readOffers(rows, row, codes.conditions, conditions),
    mandatorySkills: idsFrom(lists, codes.skills, skillsAt, mandatory),
    wishedSkills: idsFrom(lists, codes.skills, skillsAt + mandatory, wished),
    licences: idsFrom(lists, codes.licences, licencesAt, short(lists, licencesAt - 1)),
    spokenDutch: readLevel((says >>> 23) & 7),
    sector: sector === 0 ? null : (codes.sectors.idOf(sector - 1) as Sector),
    registeredOnly: ((says >>> 26) & 1) === 1,
    ...(firstBus === null ? {} : { firstBus }),
  }
}

function idsFrom(lists: Uint16Array, codes: Codes, start: number, length: number): string[] {
  const ids: string[] = []
  for (let at = start; at < start + length; at++) ids.push(codes.idOf(short(lists, at)))
  return ids
}

function readOffers(
  { slices }: Records,
  row: number,
  codes: Codes,
  conditions: readonly string[],
): Record<string, boolean> {
  const at = (row >>> 5) * sliceOf.all
  const has = (from: number, code: number) => ((int(slices, at + from + code) >>> (row & 31)) & 1) === 1
  const told: Record<string, boolean> = {}
  for (const condition of conditions) {
    const code = codes.codeOf(condition)
    if (has(sliceOf.offersYes, code)) told[condition] = true
    else if (has(sliceOf.offersNo, code)) told[condition] = false
  }
  return told
}
