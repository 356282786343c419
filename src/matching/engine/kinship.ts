import type { Codes } from './codes.ts'
import { int } from './records.ts'

/** The groups of ISCO-08 to which each occupation belongs, by its code; nought is none. */
export interface Kinship {
  /** Unit groups, four bits for each digit; the others follow from them by leaving out digits. */
  readonly unitOf: (code: number) => number
  /** The unit groups there are among the first so many codes, and in which of these each code is. */
  readonly known: (count: number) => { readonly groups: readonly number[]; readonly groupOf: Int32Array }
}

/** `iscoOf` knows the four digits of an occupation. Codes that come later are looked up when they are first met. */
export function kinship(occupations: Codes, iscoOf: (id: string) => string | undefined): Kinship {
  const units: number[] = []
  const unitOf = (code: number) => {
    units[code] ??= Number.parseInt(iscoOf(occupations.idOf(code)) ?? '0', 16)
    return units[code]
  }
  let written = { groups: [] as readonly number[], groupOf: new Int32Array(0) }
  function known(count: number) {
    if (written.groupOf.length === count) return written
    const all = Array.from({ length: count }, (_, code) => unitOf(code))
    const groups = [...new Set(all)]
    const places = new Map(groups.map((unit, place) => [unit, place]))
    written = { groups, groupOf: Int32Array.from(all, (unit) => places.get(unit) ?? 0) }
    return written
  }
  return { unitOf, known }
}

/** How near two unit groups are, as `occupationCloseness` has it: the digits they share from the left. */
function closeness(unitA: number, unitB: number): number {
  if (unitA === 0 || unitB === 0) return 0
  const differing = unitA ^ unitB
  if (differing === 0) return 4
  return differing < 0x10 ? 3 : differing < 0x100 ? 2 : differing < 0x1000 ? 1 : 0
}

/** Five numbers that say which groups are among some occupations: a bit may be shared, so no means no and yes means perhaps. */
export const signLength = 5

export function addSign(into: Int32Array, at: number, code: number, unit: number) {
  setBit(into, at, (unit === 0 ? code : unit) * 7, 64)
  if (unit === 0) return
  setBit(into, at + 2, unit >>> 8, 64)
  setBit(into, at + 4, unit >>> 12, 32)
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

/** Points for the nearest of some occupations, for every code there is: once for each group, and then for the codes in it. */
export function pointsByOccupation(
  wanted: readonly number[],
  kin: Kinship,
  count: number,
  points: Int32Array,
): Int32Array {
  const { groups, groupOf } = kin.known(count)
  const units = wanted.map(kin.unitOf)
  const byGroup = Int32Array.from(groups, (unit) => points[nearestUnit(units, unit)] as number)
  const byCode = new Int32Array(count)
  for (let code = 0; code < count; code++) byCode[code] = int(byGroup, int(groupOf, code))
  for (const code of wanted) byCode[code] = points[5] as number
  return byCode
}

function nearestUnit(units: readonly number[], unit: number): number {
  let best = 0
  for (const one of units) best = Math.max(best, closeness(one, unit))
  return best
}

export function signOf(wanted: readonly number[], kin: Kinship): Int32Array {
  const sign = new Int32Array(signLength)
  for (const code of wanted) addSign(sign, 0, code, kin.unitOf(code))
  return sign
}
