import { boxOf, eastOf, northOf, type Ring, type Spot, spotAt } from './grid.rules.ts'

/** Nobody sees less than this on a map of a region: in ten-thousandths of a degree, some hundred metres. */
const seen = 10
/** A degree to the east is three fifths of a degree to the north, where we are. */
const [eastward, northward] = [3, 5]

/**
 * The same shapes with fewer points, `most` at the most all together. Where two of them touch they are drawn alike: a
 * stretch between the points where borders meet is made simpler once, whichever side it is read from.
 */
export function simpler(shapes: readonly (readonly Ring[])[], most: number): Ring[][] {
  const meet = whereBordersMeet(shapes.flat())
  const cut = shapes.map((rings) => rings.map((ring) => stretchesOf(ring, meet).map(weighed)))
  const least = thresholdFor(
    cut.flat(2).map(({ weights }) => weights),
    most,
  )
  return cut.map((rings, at) => {
    const kept = rings.map((stretches) => joined(stretches.map((one) => lighter(one, least)))).filter(isSurface)
    return kept.length > 0 ? kept : [asBox(shapes[at] ?? [])]
  })
}

/** A point that has more than two neighbours, over all rings. */
function whereBordersMeet(rings: readonly Ring[]): ReadonlySet<Spot> {
  const [one, other, meet] = [new Map<Spot, Spot>(), new Map<Spot, Spot>(), new Set<Spot>()]
  const note = (spot: Spot, beside: Spot) => {
    const [a, b] = [one.get(spot), other.get(spot)]
    if (a === undefined) one.set(spot, beside)
    else if (a !== beside && b === undefined) other.set(spot, beside)
    else if (a !== beside && b !== beside) meet.add(spot)
  }
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      note(ring[i - 1] as Spot, ring[i] as Spot)
      note(ring[i] as Spot, ring[i - 1] as Spot)
    }
  return meet
}

/** From one meeting point to the next; an island is cut at its first point and at the one farthest from it. */
function stretchesOf(ring: Ring, meet: ReadonlySet<Spot>): Ring[] {
  const turned = startingAt(ring, lowest(ring.filter((spot) => meet.has(spot))) ?? lowest(ring) ?? 0)
  const stretches: Spot[][] = [[]]
  turned.forEach((spot, i) => {
    stretches.at(-1)?.push(spot)
    if (meet.has(spot) && i > 0 && i < turned.length - 1) stretches.push([spot])
  })
  return stretches.flatMap((stretch) => (stretch[0] === stretch.at(-1) ? inTwo(stretch) : [stretch]))
}

const lowest = (spots: readonly Spot[]): Spot | undefined =>
  spots.length === 0 ? undefined : spots.reduce((a, b) => Math.min(a, b))

function startingAt(ring: Ring, spot: Spot): Ring {
  const open = ring.slice(0, -1)
  const at = open.indexOf(spot)
  return [...open.slice(at), ...open.slice(0, at), spot]
}

function inTwo(stretch: Ring): Ring[] {
  const start = stretch[0] as Spot
  const far = stretch.reduce((best, spot) => (apart(start, spot) > apart(start, best) ? spot : best), start)
  const at = stretch.indexOf(far)
  return at > 0 ? [stretch.slice(0, at + 1), stretch.slice(at)] : [stretch]
}

interface Weighed {
  readonly stretch: Ring
  /** How much each point matters: how far the line would shift without it, squared. */
  readonly weights: Float64Array
}

/** From the end with the lower number, so that both sides of a border come to the same. */
function weighed(stretch: Ring): Weighed {
  const turn = (stretch[0] as Spot) > (stretch.at(-1) as Spot)
  const weights = weigh(turn ? stretch.toReversed() : stretch)
  return { stretch, weights: turn ? weights.reverse() : weights }
}

/** The farthest point from the line between the ends matters most, then the farthest of each half: Douglas and Peucker. */
function weigh(line: Ring): Float64Array {
  const weights = new Float64Array(line.length)
  weights[0] = weights[line.length - 1] = Infinity
  const todo: (readonly [from: number, to: number, below: number])[] = [[0, line.length - 1, Infinity]]
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [from, to, below] = next
    const { at, distance } = farthest(line, from, to)
    if (at === 0 || distance < seen * northward * seen * northward) continue
    weights[at] = Math.min(distance, below)
    todo.push([from, at, weights[at]], [at, to, weights[at]])
  }
  return weights
}

function farthest(line: Ring, from: number, to: number) {
  let [at, distance] = [0, -1]
  for (let i = from + 1; i < to; i++) {
    const away = awayFrom(line[i] as Spot, line[from] as Spot, line[to] as Spot)
    if (away > distance) [at, distance] = [i, away]
  }
  return { at, distance }
}

/** From a stretch between two points, squared. */
function awayFrom(spot: Spot, from: Spot, to: Spot): number {
  const [dx, dy, px, py] = [across(from, to), up(from, to), across(from, spot), up(from, spot)]
  const length = dx * dx + dy * dy
  const along = px * dx + py * dy
  if (along <= 0) return px * px + py * py
  if (along >= length) return apart(to, spot)
  const beside = px * dy - py * dx
  return (beside * beside) / length
}

const across = (a: Spot, b: Spot) => (eastOf(b) - eastOf(a)) * eastward
const up = (a: Spot, b: Spot) => (northOf(b) - northOf(a)) * northward
const apart = (a: Spot, b: Spot) => across(a, b) ** 2 + up(a, b) ** 2

/** What a point must weigh to be kept: what matters less than the last one that still fits goes too. */
function thresholdFor(all: readonly Float64Array[], most: number): number {
  const kept = all.flatMap((weights) => [...weights.filter((weight) => weight > 0 && weight < Infinity)])
  const room = Math.max(most - 2 * all.length, 0)
  return kept.length <= room ? 0 : (kept.toSorted((a, b) => b - a)[room] ?? 0)
}

const lighter = ({ stretch, weights }: Weighed, least: number): Ring =>
  stretch.filter((_, i) => (weights[i] ?? 0) > least)

const joined = (stretches: readonly Ring[]): Ring => stretches.flatMap((one, i) => (i === 0 ? one : one.slice(1)))

/** Three corners and back: less is a line. */
const isSurface = (ring: Ring): boolean => ring.length >= 4

/** Too small to be seen with a shape of its own: it is still there, as a square. */
function asBox(rings: readonly Ring[]): Ring {
  const [west, south, east, north] = boxOf(rings)
  const corners = [spotAt(west, south), spotAt(east, south), spotAt(east, north), spotAt(west, north)]
  return [...corners, corners[0] as Spot]
}
