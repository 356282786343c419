import type { Demand, Profile } from '../../src/matching/public.ts'
import { addDays, type Day, day, type Id } from '../../src/values/public.ts'
import { conditions, type Daypart, type Sector, type SpokenDutch, sectors } from '../../src/vocabulary/public.ts'
import { type Chance, drawing } from './chance.ts'
import { conditionCount, sectorCount, type World } from './world.ts'

export const benchDay: Day = day('2026-11-20')
const levels: readonly SpokenDutch[] = ['A1', 'A2', 'B1', 'B2', 'C1']
const licenceCount = 30
const leastHours = [8, 12, 12, 16, 16, 20, 24, 24, 32] as const
const spans = [0, 4, 4, 8, 8, 12, 16] as const
const needCount = drawing([18, 20, 20, 16, 12, 7, 4, 2, 1])
const excludedCount = drawing([55, 25, 13, 7])
const mandatoryCount = drawing([25, 35, 25, 15])
const holders = Array.from({ length: 35 }, (_, number) => uuid('aa', number))

/** Our own first, and then as many more as the nation is thought to have. */
const numbered = (own: readonly string[], kind: string, length: number) =>
  Array.from({ length }, (_, number) => own[number] ?? `${kind}-${number}`)
export const conditionIds = numbered(
  conditions.map(({ id }) => id),
  'condition',
  conditionCount,
)
export const sectorIds = numbered(
  sectors.map(({ id }) => id),
  'sector',
  sectorCount,
)
const conditionId = (number: number) => conditionIds[number] as string
const sectorId = (number: number) => sectorIds[number] as Sector
const skillId = (number: number) => `skill-${number}`
const licenceId = (number: number) => `licence-${number}`

function uuid<Name extends string>(kind: string, number: number): Id<Name> {
  const mixed = Math.imul(number + 1, 0x9e3779b1) >>> 0
  return `${mixed.toString(16).padStart(8, '0')}-${kind}00-4000-8000-${number.toString(16).padStart(12, '0')}` as Id<Name>
}

/** One fact in thirty-three is not known, as in dossiers. */
const mostly = <Fact>(from: Chance, fact: Fact): Fact | null => (from.happens(0.97) ? fact : null)

function several(count: number, draw: () => number, isTaken: (one: number) => boolean = () => false): number[] {
  const found = new Set<number>()
  for (let tries = 0; found.size < count && tries < count * 8 + 20; tries++) {
    const one = draw()
    if (!isTaken(one)) found.add(one)
  }
  return [...found]
}

export function makePerson(world: World, from: Chance, number: number): Profile {
  const home = world.occupationOfPerson(from)
  const wishes = [
    home,
    ...several(
      from.whole(0, 4),
      () => world.wishNear(home, from),
      (job) => job === home,
    ),
  ]
  const skill = () => world.skillOf(from.happens(0.7) ? home : from.oneOf(wishes), from)
  const skills = several(5 + Math.floor(36 * from.part() * (from.part() * 0.6 + 0.4)), skill)
  const absent = several(from.whole(5, 30), skill, (one) => skills.includes(one))
  const least = from.oneOf(leastHours)
  const far = from.part()
  const maxKm = far < 0.4 ? from.whole(5, 15) : far < 0.8 ? from.whole(15, 30) : from.whole(30, 60)
  const licences = several(from.whole(0, 5), () => from.whole(0, licenceCount - 1))
  return {
    subject: uuid('bb', number),
    holder: from.oneOf(holders) as Profile['holder'],
    occupations: wishes.map((job) => `job-${job}`),
    hours: mostly(from, {
      min: least,
      max: Math.min(40, least + from.oneOf(spans)),
      startWith: from.happens(0.2) ? Math.max(4, least - 8) : null,
    }),
    dayparts: mostly(from, dayparts(from, { day: 0.95, early: 0.5, evening: 0.4, weekend: 0.4, night: 0.15 })),
    earliestStart: mostly(from, from.oneOf([0, 0, 0, 420, 480, 510, 540])),
    availableFrom: addDays(benchDay, from.happens(0.6) ? from.whole(-60, 14) : from.whole(15, 180)),
    availabilityConfirmed: addDays(benchDay, -from.whole(0, 93)),
    place: mostly(from, { ...world.placeOf(from), exact: true, station: from.happens(0.5) }),
    transports: [
      { kind: maxKm <= 15 ? 'bike' : maxKm <= 30 ? 'moped' : 'car', maxKm },
      ...(from.happens(0.3) ? [{ kind: 'bus' as const, maxKm: Math.min(60, maxKm + 10) }] : []),
    ],
    needs: mostly(
      from,
      several(needCount(from), () => world.need(from))
        .sort((a, b) => a - b)
        .map(conditionId),
    ),
    skills: skills.map(skillId),
    skillsAbsent: absent.map(skillId),
    licences: licences.map(licenceId),
    licencesAbsent: several(
      from.whole(3, 20),
      () => from.whole(0, licenceCount - 1),
      (one) => licences.includes(one),
    ).map(licenceId),
    spokenDutch: mostly(from, from.oneOf(levels)),
    excludedSectors: several(excludedCount(from), () => from.whole(0, 23))
      .sort((a, b) => a - b)
      .map(sectorId),
    registered: mostly(from, from.happens(0.65)),
  }
}

export function makeWork(world: World, from: Chance, number: number): Demand {
  const job = world.occupationOfWork(from)
  const sector = world.sectorOf(job, from)
  const least = from.oneOf([8, 12, 16, 20, 24, 24, 32, 32, 36])
  const skills = several(3 + Math.floor(18 * from.part() * (from.part() * 0.5 + 0.5)), () => world.skillOf(job, from))
  const mandatory = skills.splice(0, mandatoryCount(from))
  const start = from.happens(0.5) ? from.whole(0, 30) : from.whole(15, 240)
  return {
    vacancy: uuid('cc', number),
    occupation: `job-${job}`,
    hours: { min: least, max: Math.min(40, least + from.oneOf([0, 4, 4, 8, 8, 16])) },
    buildUp: from.happens(0.6) ? from.happens(0.7) : null,
    dayparts: dayparts(from, { day: 0.75, early: 0.25, evening: 0.15, weekend: 0.15, night: 0.05 }),
    firstStart: from.happens(0.8) ? from.whole(12, 20) * 30 : null,
    startFrom: addDays(benchDay, start),
    startUntil: addDays(benchDay, start + from.whole(20, 200)),
    place: { ...world.placeOf(from), exact: true, station: from.happens(0.5) },
    offers: offers(world, sector, from),
    mandatorySkills: mandatory.map(skillId),
    wishedSkills: skills.map(skillId),
    licences: several(from.oneOf([0, 0, 0, 1, 1, 2]), () => from.whole(0, licenceCount - 1)).map(licenceId),
    spokenDutch: from.happens(0.5) ? null : from.oneOf(levels.slice(0, 4)),
    sector: sectorId(sector),
    registeredOnly: from.happens(0.05),
  }
}

const dayparts = (from: Chance, shares: Readonly<Record<Daypart, number>>): Daypart[] =>
  (['early', 'day', 'evening', 'night', 'weekend'] as const).filter((one) => from.happens(shares[one]))

/** Half of what is not offered is known not to be there; of the rest nobody told. */
function offers(world: World, sector: number, from: Chance): Record<string, boolean> {
  const own = (from.part() - 0.5) * 0.3
  const told: [string, boolean][] = []
  for (let condition = 0; condition < conditionCount; condition++) {
    if (from.happens(world.offered(condition, sector) + own)) told.push([conditionId(condition), true])
    else if (from.happens(0.5)) told.push([conditionId(condition), false])
  }
  return Object.fromEntries(told)
}
