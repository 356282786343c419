import type { Daypart, SpokenDutch } from '#vocabulary/public.ts'
import type { Demand } from './demand.ts'
import type { Lendable } from './distance.rules.ts'
import type { Remedy } from './judgement.ts'
import type { Means, Profile } from './profile.ts'
import type { FitSettings } from './settings.ts'

/** One thing that could become different, for one person or at her work. */
export type Change =
  | { readonly kind: 'licence'; readonly licence: string }
  | { readonly kind: 'skill'; readonly skill: string }
  | { readonly kind: 'condition'; readonly condition: string }
  | { readonly kind: 'further'; readonly km: number }
  | { readonly kind: 'transport'; readonly transport: Lendable }
  | { readonly kind: 'more-hours'; readonly hours: number }
  | { readonly kind: 'fewer-hours'; readonly hours: number }
  | { readonly kind: 'build-up' }
  | { readonly kind: 'daypart'; readonly daypart: Daypart }
  | { readonly kind: 'speak'; readonly level: SpokenDutch }

export interface Pair {
  readonly person: Profile
  readonly work: Demand
}

/**
 * The single changes that may follow from what is in the way. Kilometres and hours come in the region's steps.
 * A sector somebody excluded stays excluded: nobody is talked out of that by a list.
 */
export function changesFrom(remedy: Remedy, { step }: Pick<FitSettings, 'step'>): readonly Change[] {
  switch (remedy.kind) {
    case 'obtain':
      return only(remedy.licences).map((licence) => ({ kind: 'licence', licence }))
    case 'learn':
      return only(remedy.skills).map((skill) => ({ kind: 'skill', skill }))
    case 'arrange':
      return only(remedy.conditions).map((condition) => ({ kind: 'condition', condition }))
    case 'dayparts':
      return only(remedy.dayparts).map((daypart) => ({ kind: 'daypart', daypart }))
    case 'travel':
      return travelChanges(remedy, step.km)
    case 'more-hours':
    case 'fewer-hours':
      return [{ kind: remedy.kind, hours: step.hours }]
    case 'build-up':
      return [{ kind: 'build-up' }]
    case 'speak':
      return [{ kind: 'speak', level: remedy.level }]
    default:
      return []
  }
}

/** Two missing certificates are not opened by one change. */
const only = <Thing>(things: readonly Thing[]) => (things.length === 1 ? things : [])

function travelChanges({ km, transport }: Extract<Remedy, { kind: 'travel' }>, step: number): readonly Change[] {
  const further: Change[] = km !== null && km <= step ? [{ kind: 'further', km: step }] : []
  return transport ? [...further, { kind: 'transport', transport }] : further
}

/** The person and her work as they would be after the change. */
export const withChange = (change: Change, { person, work }: Pair): Pair => ({
  person: personAfter(change, person),
  work: workAfter(change, work),
})

export const personAfter = (change: Change, person: Profile): Profile =>
  change.kind === 'condition' || change.kind === 'build-up' ? person : { ...person, ...changed(change, person) }

export function workAfter(change: Change, work: Demand): Demand {
  if (change.kind === 'condition') return { ...work, offers: { ...work.offers, [change.condition]: true } }
  return change.kind === 'build-up' ? { ...work, buildUp: true } : work
}

type OwnChange = Exclude<Change, { kind: 'condition' | 'build-up' }>

function changed(change: OwnChange, { skills, licences, transports, hours, dayparts }: Profile): Partial<Profile> {
  switch (change.kind) {
    case 'licence':
      return { licences: [...licences, change.licence] }
    case 'skill':
      return { skills: [...skills, change.skill] }
    case 'further':
      return { transports: transports ? transports.map((means) => further(means, change.km)) : null }
    case 'transport':
      return { transports: [...(transports ?? []), { kind: change.transport, maxKm: null }] }
    case 'more-hours':
      return { hours: hours && { ...hours, max: hours.max + change.hours } }
    case 'fewer-hours':
      return { hours: hours && { ...hours, min: Math.max(0, hours.min - change.hours) } }
    case 'daypart':
      return { dayparts: [...(dayparts ?? []), change.daypart] }
    case 'speak':
      return { spokenDutch: change.level }
  }
}

const further = ({ kind, maxKm }: Means, km: number): Means => ({ kind, maxKm: maxKm === null ? null : maxKm + km })
