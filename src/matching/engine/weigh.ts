import type { FitSettings } from '../fit/settings.ts'
import type { Weights } from '../fit/weights.rules.ts'
import { almost, type Best, fits, toAsk } from './best.ts'
import { rowsInWord } from './cells.ts'
import { type Meets, nothingHeld } from './held.ts'
import { aNo, anAsk, noesOf, type OnDay } from './meet.ts'
import { dayNumber } from './numbers.ts'
import { person } from './person-record.ts'
import { nearPoints } from './points.ts'
import { int, type Records, short } from './records.ts'
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
  readonly meets: Meets
  /** Points for occupation and hours. */
  readonly soFar: (row: number) => number
  /** Whether skills could bring so many points, told without reading any list. */
  readonly skillsCanBring: (row: number, points: number) => boolean
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
  const { weights, roads, farHectometres } = scales
  const [fitting, asking, missing] = [best[fits] as Best, best[toAsk] as Best, best[almost] as Best]
  const skilled: Skilled = { verdict: 0, points: 0 }

  const held = nothingHeld()

  /** The least that still comes in with so many noes and asks. */
  function least(verdict: number, out: boolean): number {
    if (out || noesOf(verdict) > 0) return missing.floor
    const open = Math.min(asking.floor, missing.floor)
    return verdict > 0 ? open : Math.min(open, fitting.floor)
  }

  /** Which of these 32 rows could still come in, for all that costs little to know: `most` is what they can score. */
  function worthIt(word: number, most: number, out: boolean): number {
    held.noes = held.twoNoes = held.asks = 0
    pair.meets(word, held)
    const { noes, twoNoes, asks } = held
    let rows = int(pair.rows.live, word) & ~(out ? noes : twoNoes)
    if (most < missing.floor) {
      rows &= ~noes
      if (most < asking.floor) rows &= ~asks
    }
    return rows
  }

  function weighOne(row: number, verdictSoFar: number, near: number, out: boolean) {
    const soFar = pair.soFar(row)
    if (!pair.skillsCanBring(row, least(verdictSoFar, out) - near - soFar)) return
    pair.skilled(row, skilled)
    let verdict = verdictSoFar + skilled.verdict
    if (noesOf(verdict) > (out ? 0 : 1)) return
    const withSkills = soFar + skilled.points
    if (withSkills + near < least(verdict, out)) return
    const p = pair.personAt + row * pair.personStep
    const w = pair.workAt + row * pair.workStep
    const far = hectometres(people, p, works, w)
    verdict += travels(pair.meansOf(row), {
      hers: int(people, p + person.says),
      asked: int(works, w + work.says),
      times: int(works, w + work.times),
      hectometres: far,
      roads,
    })
    if (noesOf(verdict) < 2) place(row, verdict, withSkills + nearPoints(far, weights.distance, farHectometres))
  }

  function place(row: number, verdict: number, score: number) {
    if (noesOf(verdict) === 1) {
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

  const isPassed = (row: number) =>
    (sees !== undefined && sees[short(pair.rows.groups, row)] !== 1) || (except.size > 0 && except.has(row))

  return (word: number, most: number, near: number, out: boolean) => {
    for (let left = worthIt(word, most, out); left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left)
      const row = word * rowsInWord + bit
      if (isPassed(row)) continue
      weighOne(row, ((held.noes >>> bit) & 1) * aNo + ((held.asks >>> bit) & 1) * anAsk, near, out)
    }
  }
}
