import type { Transport } from '#vocabulary/public.ts'
import { type Demand, startsNotBefore } from './demand.ts'
import type { Means, Point } from './profile.ts'
import type { FitSettings } from './settings.ts'
import type { Verdict } from './verdict.ts'

/** One means of transport, tried on one journey. `short` is how many hectometres beyond its reach the work lies. */
export interface Way {
  readonly by: Transport
  readonly verdict: Verdict
  readonly why: 'within-reach' | 'too-far' | 'how-far' | 'too-early' | 'how-early' | 'no-station' | 'which-station'
  readonly short: number
}

export interface Journey {
  readonly hectometres: number
  readonly from: Point
  readonly to: Point
  readonly work: Pick<Demand, 'firstStart' | 'dayparts' | 'firstBus'>
}

/** Far enough, with a stop at both ends, and early enough: the first of them that says no decides. */
export function tryWay(means: Means, journey: Journey, settings: FitSettings): Way {
  const by = means.kind
  const short = beyondReach(means, journey, settings)
  if (short > 0 && means.maxKm !== null) return { by, verdict: 'no', why: 'too-far', short }
  const stop = by === 'train' ? trainStops(journey) : 'yes'
  if (stop === 'no') return { by, verdict: 'no', why: 'no-station', short: 0 }
  const early = isPublic(by) ? runsInTime(journey, settings) : 'yes'
  if (early === 'no') return { by, verdict: 'no', why: 'too-early', short: 0 }
  if (short > 0) return { by, verdict: 'unknown', why: 'how-far', short }
  if (stop === 'unknown') return { by, verdict: 'unknown', why: 'which-station', short: 0 }
  if (early === 'unknown') return { by, verdict: 'unknown', why: 'how-early', short: 0 }
  return { by, verdict: 'yes', why: 'within-reach', short: 0 }
}

function beyondReach(means: Means, { hectometres }: Journey, settings: FitSettings): number {
  return Math.max(0, hectometres - (means.maxKm ?? settings.usualReachKm[means.kind]) * 10)
}

const isPublic = (by: Transport) => by === 'bus' || by === 'train'

function trainStops({ from, to }: Journey): Verdict {
  if (from.station === false || to.station === false) return 'no'
  return from.station && to.station ? 'yes' : 'unknown'
}

/** The first bus of the workplace itself goes before that of the region. */
export const firstBusOf = (work: Pick<Demand, 'firstBus'>, settings: FitSettings) => work.firstBus ?? settings.firstBus

function runsInTime({ work }: Journey, settings: FitSettings): Verdict {
  const starts = startsNotBefore(work)
  if (starts !== null && starts >= firstBusOf(work, settings)) return 'yes'
  return work.firstStart === null ? 'unknown' : 'no'
}
