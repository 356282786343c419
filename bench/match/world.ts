import { type Chance, chance, drawing, zipf } from './chance.ts'

/** The world in which people and work are made: the same for every size, and shaped as measured in the field. */
export interface World {
  /** The four digits of ISCO-08 of each occupation. */
  readonly occupations: readonly { readonly id: string; readonly isco: string; readonly unit: number }[]
  readonly skillOf: (occupation: number, from: Chance) => number
  readonly wishNear: (occupation: number, from: Chance) => number
  readonly occupationOfPerson: (from: Chance) => number
  readonly occupationOfWork: (from: Chance) => number
  readonly sectorOf: (occupation: number, from: Chance) => number
  readonly placeOf: (from: Chance) => { readonly lat: number; readonly lon: number }
  readonly need: (from: Chance) => number
  /** How often each of the 48 conditions is offered in a sector. */
  readonly offered: (condition: number, sector: number) => number
}

export const conditionCount = 48
export const sectorCount = 24
const [majors, subs, minors, units, jobs] = [10, 43, 130, 436, 3000] as const
const pools = { all: 300, major: 200, sub: 60, minor: 30, unit: 12 } as const

export function makeWorld(region: boolean): World {
  const from = chance(777)
  const parents = tree(from)
  const digits = iscoOf(parents)
  const unitOfJob = split(jobs, units, from)
  const majorOf = (job: number) =>
    parents.sub[parents.minor[parents.unit[unitOfJob[job] as number] as number] as number] as number
  const popular = scattered(zipf(jobs, 0.9), from)
  const skewed = () => {
    const skew = Array.from({ length: majors }, () => 0.4 + 2 * from.part())
    return drawing(popular.map((weight, job) => weight * (skew[majorOf(job)] as number)))
  }
  const jobsOfUnit = grouped(unitOfJob)
  const jobsOfMinor = grouped(unitOfJob.map((unit) => parents.unit[unit] as number))
  const anyPerson = skewed()
  const places = placesOf(from, region)
  const sectorsOfMajor = Array.from({ length: majors }, () =>
    drawing(Array.from({ length: sectorCount }, () => from.part() ** 4 + 0.01)),
  )
  const offered = Array.from({ length: conditionCount }, () => 0.35 + 0.6 * from.part())
  const ofSector = Array.from({ length: sectorCount }, () => (from.part() - 0.5) * 0.5)
  return {
    occupations: unitOfJob.map((unit, job) => ({ id: `job-${job}`, isco: digits[unit] as string, unit })),
    skillOf: skills(parents, unitOfJob),
    wishNear: (job, by) => {
      const unit = unitOfJob[job] as number
      const turn = by.part()
      if (turn < 0.4) return by.oneOf(jobsOfUnit[unit] as readonly number[])
      return turn < 0.7 ? by.oneOf(jobsOfMinor[parents.unit[unit] as number] as readonly number[]) : anyPerson(by)
    },
    occupationOfPerson: anyPerson,
    occupationOfWork: skewed(),
    sectorOf: (job, by) => (sectorsOfMajor[majorOf(job)] as (from: Chance) => number)(by),
    placeOf: places,
    need: drawing(zipf(conditionCount, 0.8)),
    offered: (condition, sector) => (offered[condition] as number) + (ofSector[sector] as number),
  }
}

interface Tree {
  /** The parent of each: of a unit group its minor group, and so on up. */
  readonly unit: readonly number[]
  readonly minor: readonly number[]
  readonly sub: readonly number[]
}

const tree = (from: Chance): Tree => ({
  unit: split(units, minors, from),
  minor: split(minors, subs, from),
  sub: split(subs, majors, from),
})

/** Divides `count` over `groups` in order, each at most nine where digits have to tell them apart. */
function split(count: number, groups: number, from: Chance): readonly number[] {
  const most = count === jobs ? count : 9
  const sizes = Array.from({ length: groups }, () => 1)
  for (let left = count - groups; left > 0; ) {
    const group = from.whole(0, groups - 1)
    if ((sizes[group] as number) >= most) continue
    sizes[group] = (sizes[group] as number) + 1
    left--
  }
  return sizes.flatMap((size, group) => Array.from({ length: size }, () => group))
}

function iscoOf({ unit, minor, sub }: Tree): readonly string[] {
  const placeIn = (parents: readonly number[], child: number) => child - parents.indexOf(parents[child] as number) + 1
  return unit.map((minorGroup, group) => {
    const subGroup = minor[minorGroup] as number
    return `${sub[subGroup]}${placeIn(sub, subGroup)}${placeIn(minor, minorGroup)}${placeIn(unit, group)}`
  })
}

const grouped = (parents: readonly number[]) => {
  const groups: number[][] = []
  for (const [child, parent] of parents.entries()) {
    groups[parent] ??= []
    groups[parent].push(child)
  }
  return groups
}

function scattered(all: readonly number[], from: Chance): readonly number[] {
  const turns = all.map((one) => ({ one, turn: from.part() }))
  return turns.sort((a, b) => a.turn - b.turn).map(({ one }) => one)
}

/** A pool of skills for everybody, and one for each group of each depth; some skills of a pool are met far more often. */
function skills({ unit, minor, sub }: Tree, unitOfJob: readonly number[]) {
  const draw = {
    all: drawing(zipf(pools.all, 1)),
    major: drawing(zipf(pools.major, 1)),
    sub: drawing(zipf(pools.sub, 0.9)),
    minor: drawing(zipf(pools.minor, 0.8)),
    unit: drawing(zipf(pools.unit, 0.6)),
  }
  const ofMajor = pools.all
  const ofSub = ofMajor + majors * pools.major
  const ofMinor = ofSub + subs * pools.sub
  const ofUnit = ofMinor + minors * pools.minor
  return (job: number, from: Chance): number => {
    const unitGroup = unitOfJob[job] as number
    const minorGroup = unit[unitGroup] as number
    const subGroup = minor[minorGroup] as number
    const turn = from.part()
    if (turn < 0.22) return draw.all(from)
    if (turn < 0.36) return ofMajor + (sub[subGroup] as number) * pools.major + draw.major(from)
    if (turn < 0.5) return ofSub + subGroup * pools.sub + draw.sub(from)
    if (turn < 0.7) return ofMinor + minorGroup * pools.minor + draw.minor(from)
    return ofUnit + unitGroup * pools.unit + ((draw.unit(from) + job * 5) % pools.unit)
  }
}

/** Latitude, longitude and thousands of inhabitants of towns that draw people from around. */
const towns = [
  [52.372, 4.9, 900],
  [51.922, 4.48, 660],
  [52.08, 4.3, 560],
  [52.09, 5.12, 370],
  [51.44, 5.47, 245],
  [53.219, 6.567, 240],
  [51.56, 5.09, 230],
  [52.37, 5.215, 225],
  [51.589, 4.776, 187],
  [51.842, 5.853, 182],
  [52.221, 6.894, 162],
  [51.985, 5.899, 167],
  [52.156, 5.387, 161],
  [52.211, 5.97, 167],
  [51.69, 5.304, 160],
  [52.387, 4.646, 165],
  [52.516, 6.083, 133],
  [50.851, 5.69, 122],
  [52.16, 4.497, 128],
  [53.201, 5.8, 95],
  [52.251, 6.16, 103],
  [50.888, 5.98, 87],
  [51.37, 6.172, 103],
  [52.632, 4.753, 112],
  [51.81, 4.67, 120],
  [52.785, 6.897, 107],
  [51.471, 5.657, 95],
  [51.5, 3.614, 50],
] as const

/** Some three hundred smaller towns lie around them. A region is what lies within 32 kilometres of one town. */
function placesOf(from: Chance, region: boolean): World['placeOf'] {
  const large = towns.map(([lat, lon, people]) => ({ lat, lon, people, wide: 0.04 + 0.0027 * Math.sqrt(people) }))
  const small = Array.from({ length: 300 }, () => {
    const { lat, lon } = from.oneOf(large)
    const aside = () => from.part() + from.part() - 1
    return { lat: lat + aside() * 0.4, lon: lon + aside() * 0.65, people: 5 + 40 * from.part() ** 2, wide: 0.022 }
  })
  const all = [...large, ...small]
  const draw = drawing(all.map(({ people }) => people))
  const [middleLat, middleLon] = [51.69, 5.304]
  return (by) => {
    for (;;) {
      const town = all[draw(by)] as (typeof all)[number]
      const aside = () => by.part() + by.part() + by.part() - 1.5
      const lat = Math.round((town.lat + aside() * town.wide) * 1e6) / 1e6
      const lon = Math.round((town.lon + aside() * town.wide * 1.6) * 1e6) / 1e6
      const [up, right] = [(lat - middleLat) * 111.2, (lon - middleLon) * 68.9]
      if (!region || up * up + right * right < 32 * 32) return { lat, lon }
    }
  }
}
