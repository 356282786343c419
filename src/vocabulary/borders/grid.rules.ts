import type { Point } from '../places.ts'

/** A point of a border as one whole number: east and north in ten-thousandths of a degree, some ten metres. */
export type Spot = number

/** Closed: its last spot is its first. */
export type Ring = readonly Spot[]

const perDegree = 10_000
const rows = 2 ** 20

export const spotAt = (east: number, north: number): Spot => east * rows + north
export const eastOf = (spot: Spot): number => Math.floor(spot / rows)
export const northOf = (spot: Spot): number => spot % rows

export const spotOf = ({ lat, lon }: Point): Spot => spotAt(Math.round(lon * perDegree), Math.round(lat * perDegree))
export const pointOf = (spot: Spot): Point => ({ lat: northOf(spot) / perDegree, lon: eastOf(spot) / perDegree })

/** West, south, east, north. */
export type Box = readonly [number, number, number, number]

export function boxOf(rings: readonly Ring[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings)
    for (const spot of ring) {
      const [x, y] = [eastOf(spot), northOf(spot)]
      west = Math.min(west, x)
      east = Math.max(east, x)
      south = Math.min(south, y)
      north = Math.max(north, y)
    }
  return [west, south, east, north]
}

/** Whether a point lies within: a line from it to the east crosses the borders an odd number of times. */
export function isWithin(point: Point, rings: readonly Ring[]): boolean {
  const spot = spotOf(point)
  const [x, y] = [eastOf(spot), northOf(spot)]
  let within = false
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay, bx, by] = sideOf(ring, i)
      if (ay > y === by > y) continue
      // Whole numbers: the side of the line that the point is on, with no division.
      const left = (bx - ax) * (y - ay) - (x - ax) * (by - ay)
      if (by > ay ? left > 0 : left < 0) within = !within
    }
  return within
}

function sideOf(ring: Ring, end: number): readonly [number, number, number, number] {
  const [a, b] = [ring[end - 1] as Spot, ring[end] as Spot]
  return [eastOf(a), northOf(a), eastOf(b), northOf(b)]
}
