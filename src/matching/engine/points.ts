import { knowsHours } from './person-record.ts'
import { nowhere } from './travel.ts'

/** Points are whole and rounded down, as `fit` says them. */
export const share = (of: number, got: number, outOf: number): number => Math.floor((of * got) / outOf)

/** Points for somebody who fills so many of the most hours. */
const filled = (hersMost: number, most: number, of: number): number =>
  most === 0 ? 0 : share(of, Math.min(hersMost, most), most)

/** What each most of hours that work has brings this person. */
export const hoursPointsByWork = (hers: number, of: number): Int32Array =>
  Int32Array.from({ length: 256 }, (_, most) =>
    hers & knowsHours && (hers & 255) <= most ? filled((hers >>> 8) & 255, most, of) : 0,
  )

/** What each most of hours that a person wants brings for this work, as long as the least she wants is not more. */
export const hoursPointsByPerson = (most: number, of: number): Int32Array =>
  Int32Array.from({ length: 256 }, (_, hersMost) => filled(hersMost, most, of))

/** `farHectometres` is where being close stops bringing points. */
export const nearPoints = (hectometres: number, of: number, farHectometres: number): number =>
  hectometres === nowhere ? 0 : share(of, Math.max(0, farHectometres - hectometres), farHectometres)
