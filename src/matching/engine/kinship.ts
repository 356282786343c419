import type { Codes } from './codes.ts'
import { int } from './records.ts'

/** The groups of ISCO-08 to which each occupation belongs, by its code; nought is none. */
export interface Kinship {
  /** Unit groups; the others follow from them by leaving out digits. */
  readonly unitOf: (code: number) => number
}

/** `iscoOf` knows the four digits of an occupation. Codes that come later are looked up when they are first met. */
export function kinship(occupations: Codes, iscoOf: (id: string) => string | undefined): Kinship {
  const units: number[] = []
  return {
    unitOf: (code) => {
      units[code] ??= Number(iscoOf(occupations.idOf(code)) ?? 0)
      return units[code]
    },
  }
}

/** How near two occupations are, as `occupationCloseness` has it: 5 the same, then the digits they share from the left. */
export function closeness(a: number, unitA: number, b: number, unitB: number): number {
  if (a === b) return 5
  if (unitA === 0 || unitB === 0) return 0
  if (unitA === unitB) return 4
  if (digits(unitA, 10) === digits(unitB, 10)) return 3
  if (digits(unitA, 100) === digits(unitB, 100)) return 2
  return digits(unitA, 1000) === digits(unitB, 1000) ? 1 : 0
}

const digits = (unit: number, by: number) => (unit / by) | 0

/** Five numbers that say which groups are among some occupations: a bit may be shared, so no means no and yes means perhaps. */
export const signLength = 5

export function addSign(into: Int32Array, at: number, code: number, unit: number) {
  setBit(into, at, (unit === 0 ? code : unit) * 7, 64)
  if (unit === 0) return
  setBit(into, at + 2, digits(unit, 100), 64)
  setBit(into, at + 4, digits(unit, 1000), 32)
}

function setBit(into: Int32Array, at: number, bit: number, of: number) {
  const place = bit % of
  into[at + (place >> 5)] = int(into, at + (place >> 5)) | (1 << (place & 31))
}

/** The most closeness that can be found between two signs. */
export function mostCloseness(a: Int32Array, atA: number, b: Int32Array, atB: number): number {
  if ((int(a, atA) & int(b, atB)) | (int(a, atA + 1) & int(b, atB + 1))) return 5
  if ((int(a, atA + 2) & int(b, atB + 2)) | (int(a, atA + 3) & int(b, atB + 3))) return 3
  return int(a, atA + 4) & int(b, atB + 4) ? 1 : 0
}

/** Points for the nearest of some occupations, for every code there is. */
export function pointsByOccupation(
  wanted: readonly number[],
  kin: Kinship,
  count: number,
  points: Int32Array,
): Int32Array {
  const units = wanted.map(kin.unitOf)
  const byCode = new Int32Array(count)
  for (let code = 0; code < count; code++) {
    const unit = kin.unitOf(code)
    let best = 0
    for (let one = 0; one < wanted.length; one++)
      best = Math.max(best, closeness(wanted[one] as number, units[one] as number, code, unit))
    byCode[code] = points[best] as number
  }
  return byCode
}

export function signOf(wanted: readonly number[], kin: Kinship): Int32Array {
  const sign = new Int32Array(signLength)
  for (const code of wanted) addSign(sign, 0, code, kin.unitOf(code))
  return sign
}
