import { distance, type Transport } from '#vocabulary/public.ts'
import type { Demand } from './demand.ts'
import type { Means, Profile } from './profile.ts'
import type { FitSettings } from './settings.ts'
import { type Ask, type Held, no, unknown, type Verdict, yes } from './verdict.ts'
import { firstBusOf, type Journey, tryWay, type Way } from './way.rules.ts'

export type DistanceCondition = Held<'distance', DistanceFacts, DistanceRemedy>

export interface DistanceFacts {
  readonly hectometres: number | null
  /** False where either end is rounded to the middle of its place. */
  readonly exact: boolean
  readonly by: Transport | null
  readonly why: Way['why'] | 'no-means' | 'which-means' | 'which-home' | 'which-workplace'
  readonly short: number
  /** A no by distance alone, and so much of it that nobody would call it near. */
  readonly far: boolean
  readonly firstStart: number | null
  readonly firstBus: number
}

/** Any one of them is enough: so many kilometres further, another means, or work that begins later. */
export type DistanceRemedy = {
  readonly kind: 'travel'
  readonly km: number | null
  readonly transport: Lendable | null
  readonly notBefore: number | null
}

type Traveller = Pick<Profile, 'place' | 'transports'>
type Workplace = Pick<Demand, 'place' | 'firstStart' | 'dayparts' | 'firstBus'>

/** The work can be reached with the best of the person's means, measured as the crow flies. */
export function judgeDistance(person: Traveller, work: Workplace, settings: FitSettings): DistanceCondition {
  const { place: from, transports } = person
  const to = work.place
  if (!from) return notKnown('which-home', 'person', work, settings)
  if (!to) return notKnown('which-workplace', 'employer', work, settings)
  const hectometres = distance(from, to)
  const journey = { hectometres, from, to, work }
  const best = transports && bestWay(transports, journey, settings)
  const facts = {
    hectometres,
    exact: from.exact && to.exact,
    by: best?.by ?? null,
    why: best ? best.why : transports ? ('no-means' as const) : ('which-means' as const),
    short: best?.short ?? 0,
    far: isFar(transports ?? [], journey, settings),
    firstStart: work.firstStart,
    firstBus: firstBusOf(work, settings),
  }
  if (!transports) return unknown('distance', facts, 'person')
  if (best?.verdict === 'yes') return yes('distance', facts)
  if (best?.verdict === 'unknown') return unknown('distance', facts, whoKnows(best))
  return no('distance', facts, remedy(best, transports, journey, settings))
}

function notKnown(why: DistanceFacts['why'], ask: Ask, work: Workplace, settings: FitSettings): DistanceCondition {
  const { firstStart } = work
  const firstBus = firstBusOf(work, settings)
  return unknown(
    'distance',
    { hectometres: null, exact: false, by: null, why, short: 0, far: false, firstStart, firstBus },
    ask,
  )
}

/** With more means nobody comes further away: who has none is thought to reach what one reaches by bicycle. */
function isFar(transports: readonly Means[], journey: Journey, settings: FitSettings): boolean {
  const { almostWithinTenths, usualReachKm } = settings
  if (almostWithinTenths === null) return false
  if (transports.some((means) => tryWay(means, journey, settings).why !== 'too-far')) return false
  const reach = Math.max(usualReachKm.bike, ...transports.map(({ maxKm }) => maxKm ?? 0))
  return journey.hectometres * 10 > reach * 10 * almostWithinTenths
}

const whoKnows = (way: Way): Ask => (way.why === 'how-early' ? 'employer' : 'person')

const worth: Record<Verdict, number> = { yes: 0, unknown: 1, no: 2 }
const plainFirst: Record<Transport, number> = { bike: 0, ebike: 1, walk: 2, bus: 3, train: 4, moped: 5, car: 6 }

/** Yes before unknown before no; then the least that is in the way; then a fixed order, whatever was typed first. */
function bestWay(transports: readonly Means[], journey: Journey, settings: FitSettings): Way | null {
  let best: Way | null = null
  for (const means of transports) {
    const way = tryWay(means, journey, settings)
    if (!best || compareWays(way, best) < 0) best = way
  }
  return best
}

/** Kilometres can be named and asked for, so they come before a station or a first bus. */
function compareWays(a: Way, b: Way): number {
  return (
    worth[a.verdict] - worth[b.verdict] ||
    Number(a.why !== 'too-far') - Number(b.why !== 'too-far') ||
    a.short - b.short ||
    plainFirst[a.by] - plainFirst[b.by]
  )
}

function remedy(best: Way | null, has: readonly Means[], journey: Journey, settings: FitSettings): DistanceRemedy {
  return {
    kind: 'travel',
    km: best?.why === 'too-far' && liesOnlyInReach(best, journey, settings) ? Math.ceil(best.short / 10) : null,
    transport: usefulMeans(has, journey, settings),
    notBefore: best?.why === 'too-early' ? firstBusOf(journey.work, settings) : null,
  }
}

/** Further by bus does not help where the bus does not run yet. */
function liesOnlyInReach(way: Way, journey: Journey, settings: FitSettings): boolean {
  const enough = { kind: way.by, maxKm: Math.ceil(journey.hectometres / 10) }
  return tryWay(enough, journey, settings).verdict !== 'no'
}

/** What a municipality lends or pays: nobody is told to buy a car. */
export const lendable = ['bike', 'ebike', 'moped'] as const
export type Lendable = (typeof lendable)[number]

function usefulMeans(has: readonly Means[], { hectometres }: Journey, settings: FitSettings): Lendable | null {
  const reaches = (kind: Lendable) => hectometres <= settings.usualReachKm[kind] * 10
  return lendable.find((kind) => reaches(kind) && !has.some((means) => means.kind === kind)) ?? null
}
