import { knowsHours, person } from './person-record.ts'
import { int } from './records.ts'
import { nowhere } from './travel.ts'
import { work } from './work-record.ts'

/** Points are whole and rounded down, as `fit` says them. */
export const share = (of: number, got: number, outOf: number): number => Math.floor((of * got) / outOf)

export function hoursPoints(people: Int32Array, p: number, works: Int32Array, w: number, of: number): number {
  const hers = int(people, p + person.hours)
  const most = (int(works, w + work.says) >>> 8) & 255
  if (!(hers & knowsHours) || most === 0 || (hers & 255) > most) return 0
  return share(of, Math.min((hers >>> 8) & 255, most), most)
}

/** `farHectometres` is where being close stops bringing points. */
export const nearPoints = (hectometres: number, of: number, farHectometres: number): number =>
  hectometres === nowhere ? 0 : share(of, Math.max(0, farHectometres - hectometres), farHectometres)
