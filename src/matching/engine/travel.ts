import { hectometresBetween, transports } from '#vocabulary/public.ts'
import type { FitSettings } from '../fit/settings.ts'
import { aNo, anAsk, notBefore } from './meet.ts'
import { fromGrid, kindOf, noClock, noReach } from './numbers.ts'
import { knowsMeans, person, placeShift } from './person-record.ts'
import { int, short } from './records.ts'
import { work } from './work-record.ts'

/** What the region knows of travelling, as numbers. */
export interface Roads {
  /** In hectometres, by kind of transport. */
  readonly usualReach: Int32Array
  readonly firstBus: number
  /** How far beyond reach still counts as almost, in tenths of the reach; nought is without end. */
  readonly almostWithin: number
  /** Whoever reaches less is thought to reach this when it comes to what is almost near. */
  readonly leastReach: number
}

export const roadsOf = (settings: FitSettings): Roads => ({
  usualReach: Int32Array.from(transports, ({ id }) => settings.usualReachKm[id] * 10),
  firstBus: settings.firstBus,
  almostWithin: settings.almostWithinTenths ?? 0,
  leastReach: settings.usualReachKm.bike * 10,
})

const [bus, train] = [kindOf('bus'), kindOf('train')]

/** Not known where one of them lives or works. */
export const nowhere = -1

/** Hectometres as the crow flies, by the rule of the vocabulary. */
export function hectometres(people: Int32Array, p: number, works: Int32Array, w: number): number {
  const placed = int(people, p + person.says) & (1 << placeShift) && int(works, w + work.says) & (1 << 27)
  if (!placed) return nowhere
  return hectometresBetween(
    fromGrid(int(people, p + person.lat)),
    fromGrid(int(people, p + person.lat + 1)),
    fromGrid(int(works, w + work.lat)),
    fromGrid(int(works, w + work.lat + 1)),
  )
}

/** Two noes where the work lies so far away that it is no near miss. */
export const farAway = 2 * aNo

/** A piece of a list: kind and kilometres, pair after pair. */
export interface Means {
  lists: Uint16Array
  from: number
  until: number
}

/** Both ends of a journey, as far as it is known, and what the region knows of travelling. */
interface Journey {
  readonly hers: number
  readonly asked: number
  readonly times: number
  readonly hectometres: number
  readonly roads: Roads
}

/** Can she get there with any of her means? Yes before not known before no. */
export function travels(means: Means, journey: Journey): number {
  const { hers, hectometres, roads } = journey
  if (hectometres === nowhere || !(hers & knowsMeans)) return anAsk
  let best = aNo
  let reached = roads.leastReach
  let otherNo = false
  for (let at = means.from; at < means.until; at += 2) {
    const way = tryWay(short(means.lists, at), short(means.lists, at + 1), journey)
    if (way === 0) return 0
    if (way === anAsk) best = anAsk
    else if (way === aNo) otherNo = true
    else if (way < 0) reached = Math.max(reached, -way - 1)
  }
  if (best === anAsk || otherNo || roads.almostWithin === 0) return best
  return hectometres * 10 > reached * roads.almostWithin ? farAway : aNo
}

/** Yes, not known, no; below nought it is a no by its reach, and says that, and one more. */
function tryWay(kind: number, km: number, { hers, asked, times, hectometres, roads }: Journey): number {
  const reach = km === noReach ? int(roads.usualReach, kind) : km * 10
  const tooFar = hectometres > reach
  if (tooFar && km !== noReach) return -reach - 1
  const stop = kind === train ? stops((hers >>> (placeShift + 2)) & 3, (asked >>> 29) & 3) : 0
  if (stop === aNo) return aNo
  const early = kind === train || kind === bus ? runs(asked, times, roads) : 0
  if (early === aNo) return aNo
  return tooFar || stop !== 0 || early !== 0 ? anAsk : 0
}

const stops = (hers: number, theirs: number): number =>
  hers === 2 || theirs === 2 ? aNo : hers === 1 && theirs === 1 ? 0 : anAsk

function runs(asked: number, times: number, roads: Roads): number {
  const starts = times & 2047
  const ownBus = (times >>> 11) & 2047
  if (notBefore(starts, asked) >= (ownBus === noClock ? roads.firstBus : ownBus)) return 0
  return starts === noClock ? anAsk : aNo
}
