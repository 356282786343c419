import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import { type Box, eastOf, isWithin, northOf, type Ring, spotOf } from '../borders/grid.rules.ts'
import { type Drawable, whichBorders } from '../borders/which-borders.rules.ts'
import type { Point } from '../places.ts'
import { type Frame, framesNow, ringsOf } from './borders.store.ts'
import { entriesNow } from './reference.store.ts'
import { type Municipality, regionOn } from './regions.rules.ts'

export interface Border {
  readonly key: string
  readonly name: string
  readonly rings: readonly Ring[]
}

export interface AskedBorders {
  /** How the region is called. */
  readonly region: string
  /** Where most people live. */
  readonly home: Point | undefined
  /** The day of which the division counts. */
  readonly on: Day
}

/** The borders of the region as they were brought in; none when nobody did, or when we cannot tell which region it is. */
export async function bordersOf(act: Act, { region, home, on }: AskedBorders): Promise<Border[]> {
  const frames = await framesNow(act)
  if (frames.length === 0) return []
  const drawable = await withRegions(act, frames, on)
  const around = home ? await keysAround(act, frames, home) : new Set<string>()
  const chosen = whichBorders(drawable, region, around)
  const rings = await ringsOf(
    act,
    chosen.map(({ key }) => key),
  )
  return chosen.map(({ key, name }) => ({ key, name, rings: rings.get(key) ?? [] }))
}

async function withRegions(act: Act, frames: readonly Frame[], on: Day): Promise<Drawable[]> {
  const lies = new Map((await entriesNow(act, 'regions')).map(({ key, content }) => [key, content as Municipality]))
  return frames.map(({ part, key, name }) => ({
    ...{ part, key, name },
    region: part === 'region' ? { code: key, name } : spanOf(lies.get(key), on),
  }))
}

/** Of days before anybody said where it lay, what was said first. */
function spanOf(municipality: Municipality | undefined, on: Day): Drawable['region'] {
  const spans = municipality?.spans ?? []
  const span = regionOn(spans, on) ?? spans[0]
  return span ? { code: span.region, name: span.regionName } : null
}

async function keysAround(act: Act, frames: readonly Frame[], home: Point): Promise<ReadonlySet<string>> {
  const near = frames.filter(({ box }) => isIn(box, home)).map(({ key }) => key)
  const rings = await ringsOf(act, near)
  return new Set(near.filter((key) => isWithin(home, rings.get(key) ?? [])))
}

function isIn([west, south, east, north]: Box, home: Point): boolean {
  const spot = spotOf(home)
  const [x, y] = [eastOf(spot), northOf(spot)]
  return x >= west && x <= east && y >= south && y <= north
}
