import { dayparts as daypartIds } from '#vocabulary/public.ts'
import { type Held, type Meets, sayAsk, sayNo } from './held.ts'
import { type OnDay, seven } from './meet.ts'
import { earlyBit, noClock, noDay } from './numbers.ts'
import { buildsUp, earliestShift, knowsDayparts, knowsHours, knowsNeeds, person } from './person-record.ts'
import { int, type Records } from './records.ts'
import { isNoDay, less, more, same, sooner } from './slices.ts'
import { sliceOf } from './work-record.ts'

/** The conditions of 32 pieces of work for one person. The same rules as in `fit`, which says the reasons. */
export function workMeets(hers: Int32Array, works: Records, on: OnDay): Meets {
  const { slices } = works
  const hours = hoursMeet(int(hers, person.hours))
  const says = int(hers, person.says)
  const needs = says & knowsNeeds ? needed(hers) : null
  const excluded = bitsOf(int(hers, person.excluded))
  const [earliest, speaks, registered] = [(says >>> earliestShift) & 2047, (says >>> 6) & 7, (says >>> 9) & 3]
  const start = startMeets(hers, on)
  return (word, held) => {
    const at = word * sliceOf.all
    hours(slices, at, held)
    needsMeet(slices, at, needs, held)
    daypartsMeet(slices, at, says, held)
    firstStartMeets(slices, at, earliest, held)
    start(slices, at, held)
    dutchMeets(slices, at, speaks, held)
    sectorMeets(slices, at, excluded, held)
    registerMeets(slices, at, registered, held)
  }
}

type Condition = (slices: Int32Array, at: number, held: Held) => void

function hoursMeet(hers: number): Condition {
  if (!(hers & knowsHours)) return (_, __, held) => sayAsk(held, -1)
  const [least, most, first] = [hers & 255, (hers >>> 8) & 255, (hers >>> 16) & 255]
  return (slices, at, held) => {
    const no = more(slices, at + sliceOf.leastHours, 8, most) | less(slices, at + sliceOf.mostHours, 8, least)
    sayNo(held, no)
    if (!(hers & buildsUp)) return
    const grows = ~no & more(slices, at + sliceOf.leastHours, 8, first)
    const [may, mayNot] = [int(slices, at + sliceOf.buildUp), int(slices, at + sliceOf.buildUp + 1)]
    sayNo(held, grows & mayNot)
    sayAsk(held, grows & ~may & ~mayNot)
  }
}

/** The numbers of what helps at work. */
const needed = (hers: Int32Array): Int32Array =>
  Int32Array.from([...bitsOf(int(hers, person.needs)), ...bitsOf(int(hers, person.needs + 1)).map((bit) => bit + 32)])

function bitsOf(bits: number): number[] {
  return Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (bits >>> bit) & 1)
}

function needsMeet(slices: Int32Array, at: number, needs: Int32Array | null, held: Held) {
  if (!needs) return sayAsk(held, -1)
  let [offered, missing] = [-1, 0]
  for (let place = 0; place < needs.length; place++) {
    const need = needs[place] as number
    offered &= int(slices, at + sliceOf.offersYes + need)
    missing |= int(slices, at + sliceOf.offersNo + need)
  }
  sayNo(held, missing)
  sayAsk(held, ~missing & ~offered)
}

function daypartsMeet(slices: Int32Array, at: number, says: number, held: Held) {
  let [any, others] = [0, 0]
  for (let part = 0; part < daypartIds.length; part++) {
    const asked = int(slices, at + sliceOf.dayparts + part)
    any |= asked
    if (!((says >>> part) & 1)) others |= asked
  }
  if (says & knowsDayparts) sayNo(held, others)
  else sayAsk(held, any)
}

const early = 31 - Math.clz32(earlyBit)

function firstStartMeets(slices: Int32Array, at: number, earliest: number, held: Held) {
  if (earliest === noClock) return sayAsk(held, -1)
  if (earliest === 0) return
  const open = same(slices, at + sliceOf.firstStart, 11, noClock)
  sayNo(held, ~open & less(slices, at + sliceOf.firstStart, 11, earliest))
  sayAsk(held, open & ~(earliest <= seven ? laterThanEarly(slices, at) : 0))
}

/** Work with dayparts, and not the early one. */
function laterThanEarly(slices: Int32Array, at: number): number {
  let any = 0
  for (let part = 0; part < daypartIds.length; part++) any |= int(slices, at + sliceOf.dayparts + part)
  return any & ~int(slices, at + sliceOf.dayparts + early)
}

function startMeets(hers: Int32Array, { today, confirmedSince }: OnDay): Condition {
  const free = int(hers, person.free)
  if (free === noDay || int(hers, person.confirmed) < confirmedSince) return (_, __, held) => sayAsk(held, -1)
  return (slices, at, held) => {
    const late = sooner(slices, at + sliceOf.until, free)
    if (late === 0) return
    const open = isNoDay(slices, at + sliceOf.until)
    sayNo(held, late & ~open)
    if (open === 0 || free <= today) return
    const unknown = isNoDay(slices, at + sliceOf.from)
    sayAsk(held, open & unknown)
    sayNo(held, open & ~unknown & sooner(slices, at + sliceOf.from, free))
  }
}

function dutchMeets(slices: Int32Array, at: number, speaks: number, held: Held) {
  const asked = more(slices, at + sliceOf.dutch, 3, speaks)
  if (speaks === 0) sayAsk(held, asked)
  else sayNo(held, asked)
}

/** The sector is counted from one; nought is not known, and then only who excluded something is asked. */
function sectorMeets(slices: Int32Array, at: number, excluded: readonly number[], held: Held) {
  if (excluded.length === 0) return
  sayAsk(held, same(slices, at + sliceOf.sector, 7, 0))
  for (let place = 0; place < excluded.length; place++)
    sayNo(held, same(slices, at + sliceOf.sector, 7, (excluded[place] as number) + 1))
}

function registerMeets(slices: Int32Array, at: number, registered: number, held: Held) {
  if (registered === 1) return
  const only = int(slices, at + sliceOf.register)
  if (registered === 0) sayAsk(held, only)
  else sayNo(held, only)
}
