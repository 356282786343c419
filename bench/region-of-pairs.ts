/** Everybody with the best fifty places of a region, as a matcher finds them; the same each time. */
export function aRegion(people: number, places: number) {
  const random = seeded(12_345)
  const towns = Array.from({ length: 40 }, () => ({ x: random() * 60, y: random() * 60, draws: random() ** 2 }))
  const spot = () => around(towns[pick(towns, random)] as Spot, random)
  const work = Array.from({ length: places }, () => ({ ...spot(), kind: kindOfWork(random), asks: skills(random) }))
  const seats = Int32Array.from(work, () => 1 + Math.floor(random() * 3))
  const byKind: number[][] = Array.from({ length: kinds }, () => [])
  work.forEach(({ kind }, id) => {
    byKind[kind]?.push(id)
  })
  const from = new Int32Array(people + 1)
  const [place, points]: [number[], number[]] = [[], []]
  for (let person = 0; person < people; person++) {
    const one = {
      ...spot(),
      kind: kindOfPerson(random),
      has: skills(random) | skills(random),
      reach: 5 + random() * 25,
    }
    const near = byKind.slice(Math.max(0, one.kind - widest), one.kind + widest + 1).flat()
    const best = near.flatMap((id) => {
      const score = pointsOf(one, work[id] as Work)
      return score > 0 ? [{ id, score }] : []
    })
    best.sort((a, b) => b.score - a.score || a.id - b.id)
    for (const { id, score } of best.slice(0, 50).sort((a, b) => a.id - b.id)) {
      place.push(id)
      points.push(score)
    }
    from[person + 1] = place.length
  }
  return { from, place: Int32Array.from(place), points: Int32Array.from(points), seats }
}

interface Spot {
  readonly x: number
  readonly y: number
}
interface Person extends Spot {
  readonly kind: number
  readonly has: number
  readonly reach: number
}
interface Work extends Spot {
  readonly kind: number
  readonly asks: number
}
type Random = () => number

const kinds = 300
/** Work of a kind further off is other work. */
const widest = 8

/** Four parts of whole points, as in the product; nothing where it is too far or of another kind altogether. */
function pointsOf(one: Person, work: Work): number {
  const apart = Math.abs(one.kind - work.kind)
  if (apart > widest) return 0
  const far = Math.hypot(one.x - work.x, one.y - work.y)
  if (far > one.reach) return 0
  const [asked, got] = [bits(work.asks), bits(work.asks & one.has)]
  if (got * 3 < asked) return 0
  const kind = Math.floor(40 / (1 + apart))
  return kind + Math.floor((30 * got) / asked) + 15 + Math.floor(Math.max(0, 15 * (1 - far / 30)))
}

/** People want other work than there is: that is why a plan is worth making. */
const kindOfWork = (random: Random) => Math.floor(kinds * random() ** 1.6)
const kindOfPerson = (random: Random) => Math.floor(kinds * random() ** 3)

const skills = (random: Random) => (Math.floor(random() * 2 ** 20) & Math.floor(random() * 2 ** 20)) | 1
const around = ({ x, y }: Spot, random: Random) => ({ x: x + random() * 6, y: y + random() * 6 })

/** Towns draw people as they are large. */
function pick(towns: readonly { draws: number }[], random: Random): number {
  let left = random() * towns.reduce((sum, { draws }) => sum + draws, 0)
  for (const [at, { draws }] of towns.entries()) {
    left -= draws
    if (left <= 0) return at
  }
  return 0
}

function bits(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count += 1
  return count
}

function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
