import { stationAt } from '#vocabulary/public.ts'
import type { Point } from './profile.ts'

/** A point that also says whether a train stops there, as far as the place is known to us. */
export function withStation(place: Point): Point {
  const station = stationAt(place)
  return station === undefined ? place : { ...place, station }
}
