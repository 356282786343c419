import { addDays, type Day } from '#values/public.ts'
import { atLeast, type Daypart, type SpokenDutch, spokenDutch } from '#vocabulary/public.ts'
import { type Change, type Pair, withChange } from './change.rules.ts'
import type { Demand } from './demand.ts'
import { lendable } from './distance.rules.ts'
import type { ConditionName } from './judgement.ts'
import type { FitSettings } from './settings.ts'
import { lastStart } from './start.rules.ts'

/** One demand of a vacancy with another value, or what the employer arranges for whoever comes. */
export type DemandChange =
  | { readonly kind: 'hours-from'; readonly hours: number }
  | { readonly kind: 'hours-to'; readonly hours: number }
  | { readonly kind: 'first-start'; readonly at: number }
  | { readonly kind: 'start-until'; readonly day: Day }
  | { readonly kind: 'speak-less'; readonly level: SpokenDutch }
  | { readonly kind: 'without-daypart'; readonly daypart: Daypart }
  | { readonly kind: 'without-skill'; readonly skill: string }
  | { readonly kind: 'without-licence'; readonly licence: string }
  | { readonly kind: 'open-to-all' }
  | Extract<Change, { kind: 'build-up' | 'condition' | 'further' | 'transport' }>

/** Small steps first: who asks a little less keeps more of what was wanted. */
const sizes = [1, 2, 4] as const
const halfHour = 30
const [week, endOfDay, fullWeek, firstHour] = [7, 24 * 60, 40, 1] as const
/** Work that begins before this is early by itself: without that daypart it would contradict its own hour. */
const afterEarly = 7 * 60

/** Every single change that a vacancy can make, those of one demand from little to much. */
export function demandChanges(work: Demand, { step, today }: Pick<FitSettings, 'step' | 'today'>): DemandChange[] {
  const { min, max } = work.hours
  const until = lastStart(work, today)
  const all: DemandChange[][] = [
    sizes.map((size) => ({ kind: 'hours-from', hours: min - size * step.hours })),
    sizes.map((size) => ({ kind: 'hours-to', hours: max + size * step.hours })),
    work.buildUp === false ? [{ kind: 'build-up' }] : [],
    work.dayparts.map((daypart) => ({ kind: 'without-daypart', daypart })),
    sizes.map((size) => ({ kind: 'first-start', at: (work.firstStart ?? endOfDay) + size * halfHour })),
    until ? sizes.map((size) => ({ kind: 'start-until', day: addDays(until, size * week) })) : [],
    sizes.map((size) => ({ kind: 'further', km: size * step.km })),
    lendable.map((transport) => ({ kind: 'transport', transport })),
    Object.keys(work.offers).flatMap((condition) =>
      work.offers[condition] === false ? [{ kind: 'condition', condition }] : [],
    ),
    work.mandatorySkills.map((skill) => ({ kind: 'without-skill', skill })),
    work.licences.map((licence) => ({ kind: 'without-licence', licence })),
    lowerLevels(work.spokenDutch).map((level) => ({ kind: 'speak-less', level })),
    work.registeredOnly ? [{ kind: 'open-to-all' }] : [],
  ]
  return all.flat().filter((change) => makesSense(change, work))
}

function makesSense(change: DemandChange, { firstStart }: Demand): boolean {
  if (change.kind === 'hours-from') return change.hours >= firstHour
  if (change.kind === 'hours-to') return change.hours <= fullWeek
  if (change.kind === 'first-start') return change.at < endOfDay
  if (change.kind === 'without-daypart' && change.daypart === 'early')
    return firstStart === null || firstStart >= afterEarly
  return true
}

const lowerLevels = (asked: SpokenDutch | null): readonly SpokenDutch[] =>
  asked === null ? [] : spokenDutch.flatMap(({ id }) => (id !== asked && atLeast(asked, id) ? [id] : [])).toReversed()

/** Which conditions a change can take away; it makes none of the others worse. Work that begins later has a bus. */
export const takesAway: Readonly<Record<DemandChange['kind'], readonly ConditionName[]>> = {
  'hours-from': ['hours'],
  'hours-to': ['hours'],
  'build-up': ['hours'],
  'without-daypart': ['dayparts'],
  'first-start': ['first-start', 'distance'],
  'start-until': ['start'],
  further: ['distance'],
  transport: ['distance'],
  condition: ['conditions'],
  'without-skill': ['skills'],
  'without-licence': ['licences'],
  'speak-less': ['spoken-dutch'],
  'open-to-all': ['register'],
}

/** The vacancy as it would be, and whoever comes as far as the employer helps with that. */
export function withDemandChange(change: DemandChange, { person, work }: Pair): Pair {
  switch (change.kind) {
    case 'build-up':
    case 'condition':
    case 'further':
    case 'transport':
      return withChange(change, { person, work })
    default:
      return { person, work: { ...work, ...changed(change, work) } }
  }
}

type OwnChange = Exclude<DemandChange, { kind: 'build-up' | 'condition' | 'further' | 'transport' }>

function changed(change: OwnChange, { hours, dayparts, mandatorySkills, licences }: Demand): Partial<Demand> {
  switch (change.kind) {
    case 'hours-from':
      return { hours: { ...hours, min: change.hours } }
    case 'hours-to':
      return { hours: { ...hours, max: change.hours } }
    case 'first-start':
      return { firstStart: change.at }
    case 'start-until':
      return { startUntil: change.day }
    case 'speak-less':
      return { spokenDutch: change.level }
    case 'without-daypart':
      return { dayparts: dayparts.filter((one) => one !== change.daypart) }
    case 'without-skill':
      return { mandatorySkills: mandatorySkills.filter((one) => one !== change.skill) }
    case 'without-licence':
      return { licences: licences.filter((one) => one !== change.licence) }
    case 'open-to-all':
      return { registeredOnly: false }
  }
}
