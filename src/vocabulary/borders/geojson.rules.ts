import { done, type Outcome, refused } from '#values/public.ts'
import { type Ring, type Spot, spotOf } from './grid.rules.ts'

export interface NamedBorder {
  readonly part: 'municipality' | 'region'
  /** As Statistics Netherlands numbers them: GM0150, AM14. */
  readonly key: string
  readonly name: string
  readonly rings: readonly Ring[]
}

interface BorderRefusal {
  readonly because: 'bad-value' | 'no-degrees'
  readonly kind: 'invalid'
  readonly heading: string
}

/** One municipality or region with all its parts, islands and holes. */
export function borderIn(feature: unknown): Outcome<NamedBorder, BorderRefusal> {
  const { properties, geometry } = Object(feature) as { properties?: unknown; geometry?: unknown }
  const { statcode, statnaam } = Object(properties) as { statcode?: unknown; statnaam?: unknown }
  const part = partOf(statcode)
  if (!part) return no('statcode')
  if (typeof statnaam !== 'string' || statnaam.trim() === '' || statnaam.length > 100) return no('statnaam')
  const rings = ringsIn(geometry)
  if (!rings.done) return rings
  const name = statnaam.trim().replaceAll('\0', '')
  return done({ part, key: String(statcode), name, rings: rings.value })
}

function partOf(code: unknown): NamedBorder['part'] | undefined {
  if (typeof code !== 'string') return undefined
  if (/^GM\d{4}$/.test(code)) return 'municipality'
  return /^AM\d{2}$/.test(code) ? 'region' : undefined
}

function ringsIn(geometry: unknown): Outcome<Ring[], BorderRefusal> {
  const { type, coordinates } = Object(geometry) as { type?: unknown; coordinates?: unknown }
  const surfaces = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined
  if (!Array.isArray(surfaces) || surfaces.length === 0) return no('geometry')
  const rings: Ring[] = []
  for (const surface of surfaces) {
    if (!Array.isArray(surface) || surface.length === 0) return no('coordinates')
    for (const given of surface) {
      const ring = ringIn(given)
      if (!ring.done) return ring
      rings.push(ring.value)
    }
  }
  return done(rings)
}

/** Closed, with three corners or more, all of them in the Netherlands. */
function ringIn(given: unknown): Outcome<Ring, BorderRefusal> {
  if (!Array.isArray(given) || given.length < 4) return no('coordinates')
  const ring: Spot[] = []
  for (const one of given) {
    const [lon, lat] = Array.isArray(one) ? one : []
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return no('coordinates')
    // The national grid counts in metres.
    if (lat > 1000) return refused({ because: 'no-degrees', kind: 'invalid', heading: 'coordinates' })
    if (!(lat >= 50.5 && lat <= 53.8 && lon >= 3 && lon <= 7.5)) return no('coordinates')
    const spot = spotOf({ lat, lon })
    if (ring.at(-1) !== spot) ring.push(spot)
  }
  const [first, last] = [given[0], given.at(-1)] as [number[], number[]]
  if (first[0] !== last[0] || first[1] !== last[1]) return no('coordinates')
  // Smaller than the grid it is one spot: it stays, as small as can be.
  const corner = ring[0] as Spot
  return done(ring.length < 4 ? [corner, corner + 1, corner + 2, corner] : ring)
}

const no = (heading: string) => refused<BorderRefusal>({ because: 'bad-value', kind: 'invalid', heading })
