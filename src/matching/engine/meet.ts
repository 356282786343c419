import { earlyBit, noClock, noDay } from './numbers.ts'
import { buildsUp, earliestShift, knowsDayparts, knowsHours, knowsNeeds, person } from './person-record.ts'
import { int } from './records.ts'
import { work } from './work-record.ts'

/** The day on which is asked, as numbers. */
export interface OnDay {
  readonly today: number
  readonly confirmedSince: number
}

/** One no; what is not known counts in steps of sixteen, so that one number holds both. */
export const aNo = 1
export const anAsk = 16
export const noesOf = (verdict: number): number => verdict & 15

/**
 * The eight conditions that are told by a few bits: hours, dayparts, first start, start, what helps, Dutch, sector and
 * register. The same rules as in `fit`, which says the reasons; skills, licences and travel are weighed apart. The three
 * that shut out most come first, and two noes among them are enough.
 */
export function meet(people: Int32Array, p: number, works: Int32Array, w: number, on: OnDay): number {
  const hers = int(people, p + person.says)
  const asked = int(works, w + work.says)
  const times = int(works, w + work.times)
  const soFar =
    hoursMeet(int(people, p + person.hours), asked) +
    needsMeet(people, p, works, w, hers) +
    daypartsMeet(hers, (asked >>> 18) & 31)
  if (noesOf(soFar) > 1) return soFar
  return (
    soFar +
    firstStartMeets((hers >>> earliestShift) & 2047, times, asked) +
    startMeets(people, p, works, w, on) +
    dutchMeets((hers >>> 6) & 7, (asked >>> 23) & 7) +
    sectorMeets(int(people, p + person.excluded), times >>> 22) +
    registerMeets((hers >>> 9) & 3, asked)
  )
}

function hoursMeet(hers: number, asked: number): number {
  if (!(hers & knowsHours)) return anAsk
  const least = asked & 255
  if (least > ((hers >>> 8) & 255) || (hers & 255) > ((asked >>> 8) & 255)) return aNo
  if (!(hers & buildsUp) || ((hers >>> 16) & 255) >= least) return 0
  const mayBuildUp = (asked >>> 16) & 3
  return mayBuildUp === 1 ? 0 : mayBuildUp === 2 ? aNo : anAsk
}

function daypartsMeet(hers: number, asked: number): number {
  if (asked === 0) return 0
  if (!(hers & knowsDayparts)) return anAsk
  return asked & ~hers ? aNo : 0
}

const seven = 7 * 60

/** The earliest minute at which this work can begin, as far as that is certain. */
export function notBefore(firstStart: number, asked: number): number {
  if (firstStart !== noClock) return firstStart
  const dayparts = (asked >>> 18) & 31
  return dayparts !== 0 && !(dayparts & earlyBit) ? seven : 0
}

function firstStartMeets(can: number, times: number, asked: number): number {
  if (can === noClock) return anAsk
  const starts = times & 2047
  if (can <= notBefore(starts, asked)) return 0
  return starts === noClock ? anAsk : aNo
}

function startMeets(people: Int32Array, p: number, works: Int32Array, w: number, on: OnDay): number {
  const free = int(people, p + person.free)
  if (free === noDay || int(people, p + person.confirmed) < on.confirmedSince) return anAsk
  const until = lastStart(int(works, w + work.from), int(works, w + work.until), on.today)
  if (free <= (until === noDay ? on.today : until)) return 0
  return until === noDay ? anAsk : aNo
}

const lastStart = (from: number, until: number, today: number): number =>
  until !== noDay || from === noDay ? until : Math.max(from, today)

function needsMeet(people: Int32Array, p: number, works: Int32Array, w: number, hers: number): number {
  if (!(hers & knowsNeeds)) return anAsk
  const low = int(people, p + person.needs)
  const high = int(people, p + person.needs + 1)
  if ((low | high) === 0) return 0
  if ((low & int(works, w + work.offersNo)) | (high & int(works, w + work.offersNo + 1))) return aNo
  return (low & ~int(works, w + work.offersYes)) | (high & ~int(works, w + work.offersYes + 1)) ? anAsk : 0
}

function dutchMeets(speaks: number, asked: number): number {
  if (asked === 0 || speaks >= asked) return 0
  return speaks === 0 ? anAsk : aNo
}

/** The sector is counted from one; nought is not known, and then only who excluded something is asked. */
function sectorMeets(excluded: number, sector: number): number {
  if (sector === 0) return excluded === 0 ? 0 : anAsk
  return (excluded >>> (sector - 1)) & 1 ? aNo : 0
}

function registerMeets(registered: number, asked: number): number {
  if (!((asked >>> 26) & 1) || registered === 1) return 0
  return registered === 0 ? anAsk : aNo
}
