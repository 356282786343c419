import { type Held, type Meets, sayAsk, sayNo } from './held.ts'
import { notBefore, type OnDay } from './meet.ts'
import { noClock, noDay } from './numbers.ts'
import { personSliceOf as sliceOf } from './person-record.ts'
import { int, type Records } from './records.ts'
import { isNoDay, less, more, same, sooner } from './slices.ts'
import { work } from './work-record.ts'

/** The conditions of 32 people for one piece of work. The same rules as in `fit`, which says the reasons. */
export function peopleMeet(works: Int32Array, people: Records, on: OnDay): Meets {
  const { slices } = people
  const [asked, times] = [int(works, work.says), int(works, work.times)]
  const wanting = [...notOffered(works, 0), ...notOffered(works, 1)]
  const start = { until: lastStart(works, on.today), ...on }
  return (word, held) => {
    const at = word * sliceOf.all
    hoursMeet(slices, at, asked, held)
    needsMeet(slices, at, wanting, held)
    daypartsMeet(slices, at, (asked >>> 18) & 31, held)
    firstStartMeets(slices, at, asked, times & 2047, held)
    startMeets(slices, at, start, held)
    dutchMeets(slices, at, (asked >>> 23) & 7, held)
    sectorMeets(slices, at, times >>> 22, held)
    if ((asked >>> 26) & 1) registerMeets(slices, at, held)
  }
}

function hoursMeet(slices: Int32Array, at: number, asked: number, held: Held) {
  const [least, most, mayBuildUp] = [asked & 255, (asked >>> 8) & 255, (asked >>> 16) & 3]
  const known = int(slices, at + sliceOf.knowsHours)
  const no = known & (less(slices, at + sliceOf.mostHours, 8, least) | more(slices, at + sliceOf.leastHours, 8, most))
  sayAsk(held, ~known)
  sayNo(held, no)
  const grows = known & ~no & int(slices, at + sliceOf.buildsUp)
  if (grows === 0 || mayBuildUp === 1) return
  const first = grows & less(slices, at + sliceOf.firstHours, 8, least)
  if (mayBuildUp === 2) sayNo(held, first)
  else sayAsk(held, first)
}

interface Wanting {
  readonly need: number
  /** It is known not to be there; otherwise nobody told. */
  readonly missing: boolean
}

/** What helps at work, as far as this work does not have it. */
function notOffered(works: Int32Array, half: 0 | 1): Wanting[] {
  const [yes, no] = [int(works, work.offersYes + half), int(works, work.offersNo + half)]
  return Array.from({ length: 32 }, (_, bit) => bit)
    .filter((bit) => !((yes >>> bit) & 1) || (no >>> bit) & 1)
    .map((bit) => ({ need: half * 32 + bit, missing: ((no >>> bit) & 1) === 1 }))
}

function needsMeet(slices: Int32Array, at: number, wanting: readonly Wanting[], held: Held) {
  let [missing, open] = [0, 0]
  for (let place = 0; place < wanting.length; place++) {
    const { need, missing: isMissing } = wanting[place] as Wanting
    const needing = int(slices, at + sliceOf.needs + need)
    if (isMissing) missing |= needing
    else open |= needing
  }
  const known = int(slices, at + sliceOf.knowsNeeds)
  sayNo(held, known & missing)
  sayAsk(held, ~known | (open & ~missing))
}

function daypartsMeet(slices: Int32Array, at: number, asked: number, held: Held) {
  if (asked === 0) return
  let can = -1
  for (let left = asked; left !== 0; left &= left - 1)
    can &= int(slices, at + sliceOf.dayparts + 31 - Math.clz32(left & -left))
  const known = int(slices, at + sliceOf.knowsDayparts)
  sayAsk(held, ~known)
  sayNo(held, known & ~can)
}

function firstStartMeets(slices: Int32Array, at: number, asked: number, starts: number, held: Held) {
  const unknown = same(slices, at + sliceOf.earliest, 11, noClock)
  const later = ~unknown & more(slices, at + sliceOf.earliest, 11, notBefore(starts, asked))
  sayAsk(held, unknown)
  if (starts === noClock) sayAsk(held, later)
  else sayNo(held, later)
}

interface Start extends OnDay {
  /** The last day on which somebody can begin, if that is known. */
  readonly until: number
}

function lastStart(works: Int32Array, today: number): number {
  const [from, until] = [int(works, work.from), int(works, work.until)]
  return until !== noDay || from === noDay ? until : Math.max(from, today)
}

function startMeets(slices: Int32Array, at: number, { today, confirmedSince, until }: Start, held: Held) {
  const unknown = isNoDay(slices, at + sliceOf.free) | sooner(slices, at + sliceOf.confirmed, confirmedSince)
  const later = ~unknown & ~sooner(slices, at + sliceOf.free, (until === noDay ? today : until) + 1)
  sayAsk(held, unknown)
  if (until === noDay) sayAsk(held, later)
  else sayNo(held, later)
}

function dutchMeets(slices: Int32Array, at: number, asked: number, held: Held) {
  if (asked === 0) return
  const unknown = same(slices, at + sliceOf.dutch, 3, 0)
  sayAsk(held, unknown)
  sayNo(held, ~unknown & less(slices, at + sliceOf.dutch, 3, asked))
}

/** The sector is counted from one; nought is not known, and then only who excluded something is asked. */
function sectorMeets(slices: Int32Array, at: number, sector: number, held: Held) {
  if (sector > 0) return sayNo(held, int(slices, at + sliceOf.excluded + sector - 1))
  let any = 0
  for (let one = 0; one < 32; one++) any |= int(slices, at + sliceOf.excluded + one)
  sayAsk(held, any)
}

function registerMeets(slices: Int32Array, at: number, held: Held) {
  const [yes, no] = [int(slices, at + sliceOf.registered), int(slices, at + sliceOf.registered + 1)]
  sayNo(held, no)
  sayAsk(held, ~yes & ~no)
}
