import type { FitSettings } from '../fit/settings.ts'
import type { Weights } from '../fit/weights.rules.ts'
import { almost, type Best, fits, toAsk } from './best.ts'
import { meet, noesOf, type OnDay } from './meet.ts'
import { dayNumber } from './numbers.ts'
import { person } from './person-record.ts'
import { hoursPoints, nearPoints } from './points.ts'
import { int, type Records, short } from './records.ts'
import { lowest } from './search.ts'
import { hectometres, type Means, type Roads, roadsOf, travels } from './travel.ts'
import { work } from './work-record.ts'

/** How the region weighs today, as numbers. */
export interface Scales {
  readonly weights: Weights
  readonly on: OnDay
  readonly roads: Roads
  readonly farHectometres: number
}

export const scalesOf = (weights: Weights, settings: FitSettings): Scales => ({
  weights,
  on: { today: dayNumber(settings.today), confirmedSince: dayNumber(settings.confirmedSince) },
  roads: roadsOf(settings),
  farHectometres: settings.farKm * 10,
})

/** What was found of skills and licences: noes and asks as `meet` counts them, and points. */
export interface Skilled {
  verdict: number
  points: number
}

/** One side stands still, the other is a row; the steps are nought for the one that stands still. */
export interface Pairing {
  readonly people: Int32Array
  readonly personAt: number
  readonly personStep: number
  readonly works: Int32Array
  readonly workAt: number
  readonly workStep: number
  readonly rows: Records
  /** Which groups may be found; without it all. */
  readonly sees: Uint8Array | undefined
  readonly except: ReadonlySet<number>
  readonly tellOneNo: ((row: number) => void) | undefined
  readonly occupation: (row: number) => number
  readonly skilled: (row: number, into: Skilled) => void
  readonly meansOf: (row: number) => Means
}

export interface Tally {
  fits: number
  toAsk: number
  almost: number
}

/** Weighs a row: what costs least first, and no further than it can still come into a list. */
export function weigher(pair: Pairing, scales: Scales, best: readonly Best[], tally: Tally) {
  const { people, works, sees, except, tellOneNo } = pair
  const { weights, on, roads, farHectometres } = scales
  const [fitting, asking, missing] = [best[fits] as Best, best[toAsk] as Best, best[almost] as Best]
  const skilled: Skilled = { verdict: 0, points: 0 }

  /** The least that still comes in with so many noes and asks. */
  function least(verdict: number, out: boolean): number {
    if (out || noesOf(verdict) === 1) return missing.floor
    return verdict > 0 ? Math.min(asking.floor, missing.floor) : lowest(best, out)
  }

  function weighOne(row: number, near: number, out: boolean) {
    const occupation = pair.occupation(row)
    if (occupation + weights.skills + weights.hours + near < lowest(best, out)) return
    const p = pair.personAt + row * pair.personStep
    const w = pair.workAt + row * pair.workStep
    let verdict = meet(people, p, works, w, on)
    if (noesOf(verdict) > (out ? 0 : 1)) return
    const soFar = occupation + hoursPoints(people, p, works, w, weights.hours)
    if (soFar + weights.skills + near < least(verdict, out)) return
    pair.skilled(row, skilled)
    verdict += skilled.verdict
    if (noesOf(verdict) > (out ? 0 : 1)) return
    const withSkills = soFar + skilled.points
    if (withSkills + near < least(verdict, out)) return
    const far = hectometres(people, p, works, w)
    verdict += travels(pair.meansOf(row), {
      hers: int(people, p + person.says),
      asked: int(works, w + work.says),
      times: int(works, w + work.times),
      hectometres: far,
      roads,
    })
    const noes = noesOf(verdict)
    if (noes > 1) return
    const score = withSkills + nearPoints(far, weights.distance, farHectometres)
    if (noes === 1) {
      tally.almost++
      tellOneNo?.(row)
      if (score >= missing.floor) missing.offer(row, score)
    } else if (verdict > 0) {
      tally.toAsk++
      if (score >= asking.floor) asking.offer(row, score)
    } else {
      tally.fits++
      if (score >= fitting.floor) fitting.offer(row, score)
    }
  }
  return (from: number, until: number, near: number, out: boolean) => {
    const { live, groups } = pair.rows
    for (let row = from; row < until; row++) {
      if (live[row] === 0 || (sees && sees[short(groups, row)] !== 1)) continue
      if (except.size === 0 || !except.has(row)) weighOne(row, near, out)
    }
  }
}
