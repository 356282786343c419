import { distance, occupationCloseness } from '#vocabulary/public.ts'
import type { Demand } from './demand.ts'
import { onDay } from './fit.builders.ts'
import type { Profile } from './profile.ts'

/**
 * The rules once more, written another way, for tests: for each condition one list of reasons for no and one of
 * reasons to ask. Slow and flat on purpose; it shares no code with the rules it is held against.
 */
export function naiveLists(people: readonly Profile[], w: Demand) {
  const rows = people.map((p) => ({ id: p.subject, score: naiveScore(p, w), ...naiveCounts(p, w) }))
  rows.sort((a, b) => (a.score === b.score ? a.id.localeCompare(b.id) : b.score - a.score))
  const ids = (keep: (row: (typeof rows)[number]) => boolean) => rows.filter(keep).map((row) => row.id)
  return {
    fits: ids((row) => row.no === 0 && row.ask === 0),
    toAsk: ids((row) => row.no === 0 && row.ask > 0),
    almost: ids((row) => row.no === 1),
    no: ids((row) => row.no > 1).length,
    scores: new Map(rows.map((row) => [row.id, row.score])),
  }
}

function naiveCounts(p: Profile, w: Demand) {
  const tests = [hours, dayparts, firstStart, start, travel, needs, skills, licences, dutch, sector, register]
  const answers = tests.map((test) => test(p, w))
  const far = travel(p, w) === false && liesFar(p, w) ? 1 : 0
  return { no: answers.filter((a) => a === false).length + far, ask: answers.filter((a) => a === undefined).length }
}

/** True is yes, false is no, undefined is not known. */
type Answer = boolean | undefined
const all = (answers: Answer[]): Answer =>
  answers.includes(false) ? false : answers.includes(undefined) ? undefined : true
const any = (answers: Answer[]): Answer =>
  answers.includes(true) ? true : answers.includes(undefined) ? undefined : false

function hours(p: Profile, w: Demand): Answer {
  if (!p.hours) return undefined
  const overlap = Math.max(p.hours.min, w.hours.min) <= Math.min(p.hours.max, w.hours.max)
  const mustBuild = (p.hours.startWith ?? Number.POSITIVE_INFINITY) < w.hours.min
  return all([overlap, mustBuild ? (w.buildUp ?? undefined) : true])
}

const dayparts = (p: Profile, w: Demand): Answer => all(w.dayparts.map((part) => p.dayparts?.includes(part)))

const bound = (w: Demand) => w.firstStart ?? (w.dayparts.length && !w.dayparts.includes('early') ? 420 : 0)

function firstStart(p: Profile, w: Demand): Answer {
  if (p.earliestStart === null) return undefined
  return p.earliestStart <= bound(w) || (w.firstStart === null ? undefined : false)
}

function start(p: Profile, w: Demand): Answer {
  if (!p.availableFrom || !p.availabilityConfirmed || p.availabilityConfirmed < onDay.confirmedSince) return undefined
  if (w.startUntil) return p.availableFrom <= w.startUntil
  const inTime = p.availableFrom <= onDay.today || (w.startFrom !== null && p.availableFrom <= w.startFrom)
  return inTime || (w.startFrom ? false : undefined)
}

function travel(p: Profile, w: Demand): Answer {
  if (!p.place || !w.place || !p.transports) return undefined
  const far = distance(p.place, w.place)
  const [from, to] = [p.place.station, w.place.station]
  const runs: Answer = bound(w) >= 405 || (w.firstStart === null ? undefined : false)
  return any(
    p.transports.map(({ kind, maxKm }) => {
      const reach: Answer = maxKm === null ? far <= onDay.usualReachKm[kind] * 10 || undefined : far <= maxKm * 10
      if (kind === 'train') return all([reach, runs, from, to])
      return kind === 'bus' ? all([reach, runs]) : reach
    }),
  )
}

/** More than half as far again as her longest reach, or as one rides a bicycle. Whose reach is not known, lives near enough. */
function liesFar(p: Profile, w: Demand): boolean {
  if (!p.place || !w.place || !p.transports) return false
  const far = distance(p.place, w.place)
  const limits = p.transports.map(({ maxKm }) => (maxKm === null ? Number.POSITIVE_INFINITY : maxKm * 10))
  return limits.every((limit) => far > limit) && far > 1.5 * Math.max(80, ...limits)
}

const needs = (p: Profile, w: Demand): Answer => (p.needs ? all(p.needs.map((need) => w.offers[need])) : undefined)

const listed = (asked: readonly string[], has: readonly string[], lacks: readonly string[]): Answer =>
  all(asked.map((one) => has.includes(one) || (lacks.includes(one) ? false : undefined)))
const skills = (p: Profile, w: Demand): Answer => listed(w.mandatorySkills, p.skills, p.skillsAbsent)
const licences = (p: Profile, w: Demand): Answer => listed(w.licences, p.licences, p.licencesAbsent)

/** The levels happen to sort as text. */
const dutch = (p: Profile, w: Demand): Answer =>
  w.spokenDutch === null || (p.spokenDutch === null ? undefined : p.spokenDutch >= w.spokenDutch)
const sector = (p: Profile, w: Demand): Answer =>
  w.sector ? !p.excludedSectors.includes(w.sector) : p.excludedSectors.length === 0 || undefined
const register = (p: Profile, w: Demand): Answer => !w.registeredOnly || (p.registered ?? undefined)

function naiveScore(p: Profile, w: Demand): number {
  const work = Math.max(
    0,
    ...p.occupations.map((one) => [0, 4, 12, 24, 32, 40][occupationCloseness(one, w.occupation)] ?? 0),
  )
  const named = [...new Set([...w.mandatorySkills, ...w.wishedSkills])]
  const known = named.filter((skill) => p.skills.includes(skill)).length
  const can = named.length ? Math.floor((30 * known) / named.length) : 30
  const filled = p.hours && p.hours.min <= w.hours.max ? Math.min(p.hours.max, w.hours.max) : 0
  const time = w.hours.max ? Math.floor((15 * filled) / w.hours.max) : 0
  const near = p.place && w.place ? Math.max(0, 300 - distance(p.place, w.place)) : 0
  return work + can + time + Math.floor((15 * near) / 300)
}
