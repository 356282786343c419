import type { FieldGroup } from '#access/public.ts'
import { folded } from '#values/public.ts'
import { phoneEnd } from '../duplicates/alike.rules.ts'

/** What can differ between two dossiers, one choice each; in the order of the page. */
export const mergeFields = [
  'name',
  'living',
  'email',
  'phone',
  'letters',
  'reads-dutch',
  'representative',
  'stage',
  'register',
  'lead',
  'payer',
  'occupations',
  'not-in',
  'hours',
  'times',
  'available',
  'travel',
  'speaks-dutch',
  'skills',
  'licences',
  'talents',
  'pitfalls',
  'helps',
] as const
export type MergeField = (typeof mergeFields)[number]

/** Chosen as one: half of a name from here and half from there is nobody's. The first column says whether it is known. */
export const columnsOf = {
  name: ['family_name', 'given_name', 'name_prefix'],
  living: ['town', 'postcode', 'lat_e5', 'lon_e5', 'place_rounding'],
  email: ['email'],
  phone: ['phone'],
  letters: ['letters_by'],
  'reads-dutch': ['reads_dutch'],
  representative: ['representative'],
  stage: ['stage', 'stage_since'],
  register: ['registered'],
  lead: ['lead_account_id'],
  payer: ['payer_id'],
  occupations: ['occupations', 'occupation_as_given'],
  'not-in': ['excluded_sectors'],
  hours: ['hours_min', 'hours_max', 'hours_now'],
  times: ['dayparts', 'earliest_start'],
  available: ['available_from', 'availability_confirmed_on'],
  travel: ['transports'],
  'speaks-dutch': ['spoken_dutch'],
  skills: ['skills', 'skills_absent'],
  licences: ['licences', 'licences_absent'],
  talents: ['talents'],
  pitfalls: ['pitfalls'],
  helps: ['helps_sealed'],
} as const satisfies Record<MergeField, readonly string[]>

export type MergeColumn = (typeof columnsOf)[MergeField][number]
/** A dossier as far as two can differ; what is sealed is opened text here. */
export type Facts = Readonly<Record<MergeColumn, unknown>>

export const groupOfField = {
  name: 'contact',
  living: 'contact',
  email: 'contact',
  phone: 'contact',
  letters: 'contact',
  'reads-dutch': 'wishes',
  representative: 'contact',
  stage: 'course',
  register: 'ground',
  lead: 'course',
  payer: 'course',
  occupations: 'wishes',
  'not-in': 'wishes',
  hours: 'wishes',
  times: 'wishes',
  available: 'wishes',
  travel: 'wishes',
  'speaks-dutch': 'wishes',
  skills: 'wishes',
  licences: 'wishes',
  talents: 'wishes',
  pitfalls: 'wishes',
  helps: 'possibilities',
} as const satisfies Record<MergeField, FieldGroup | 'course'>

/** Lists that can be taken from both. */
export const fromBoth = ['occupations', 'not-in', 'skills', 'licences', 'talents', 'pitfalls'] as const
export const canTakeBoth = (field: MergeField): boolean => fromBoth.some((one) => one === field)

/** From which of the two a field comes: the dossier that stays, the one that goes, or both. */
export const sides = ['kept', 'merged', 'both'] as const
export type Side = (typeof sides)[number]
export type Choices = Readonly<Partial<Record<MergeField, Side>>>

export const isKnown = (facts: Facts, field: MergeField): boolean =>
  columnsOf[field].some((column) => !isNothing(facts[column]))

export const isSame = (kept: Facts, merged: Facts, field: MergeField): boolean =>
  columnsOf[field].filter(isRead).every((column) => readAs(column, kept) === readAs(column, merged))

/** A point on the map follows from the place; only what people read counts as a difference. */
const isRead = (column: MergeColumn) => !['lat_e5', 'lon_e5', 'place_rounding', 'stage_since'].includes(column)

/** What is the same or known on one side only is no choice. */
export const isChoice = (kept: Facts, merged: Facts, field: MergeField): boolean =>
  isKnown(kept, field) && isKnown(merged, field) && !isSame(kept, merged, field)

/** Without a choice: what is known on one side; of two, lists from both and else the dossier that was changed last. */
export function suggested(kept: Facts, merged: Facts, field: MergeField, newest: 'kept' | 'merged'): Side {
  if (!isKnown(merged, field) || isSame(kept, merged, field)) return 'kept'
  if (!isKnown(kept, field)) return 'merged'
  return canTakeBoth(field) ? 'both' : newest
}

export interface Result {
  /** Every column as it becomes. */
  readonly facts: Facts
  readonly sides: Readonly<Record<MergeField, Side>>
}

/** The one dossier: each field from where somebody chose, or from where it goes without saying. */
export function mergedFacts(kept: Facts, merged: Facts, choices: Choices, newest: 'kept' | 'merged'): Result {
  const sideOf = (field: MergeField): Side => {
    const chosen = choices[field]
    if (!chosen || !isChoice(kept, merged, field)) return suggested(kept, merged, field, newest)
    return chosen === 'both' && !canTakeBoth(field) ? newest : chosen
  }
  const chosen = Object.fromEntries(mergeFields.map((field) => [field, sideOf(field)])) as Record<MergeField, Side>
  const columns = mergeFields.flatMap((field) =>
    columnsOf[field].map((column) => [column, taken(kept, merged, column, chosen[field])]),
  )
  return { facts: Object.fromEntries(columns) as unknown as Facts, sides: chosen }
}

function taken(kept: Facts, merged: Facts, column: MergeColumn, side: Side): unknown {
  if (side === 'kept') return kept[column]
  if (side === 'merged') return merged[column]
  if (column === 'skills_absent') return without(union(kept, merged, column), union(kept, merged, 'skills'))
  if (column === 'licences_absent') return without(union(kept, merged, column), union(kept, merged, 'licences'))
  return Array.isArray(kept[column]) ? union(kept, merged, column) : (kept[column] ?? merged[column])
}

const listOf = (value: unknown) => (Array.isArray(value) ? (value as string[]) : [])
const union = (kept: Facts, merged: Facts, column: MergeColumn) => [
  ...new Set([...listOf(kept[column]), ...listOf(merged[column])]),
]
/** Who can do something in one dossier does not lack it because the other said so. */
const without = (all: readonly string[], less: readonly string[]) => all.filter((one) => !less.includes(one))

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
/** '06-12 34 56 78' and '+31612345678' are one number, and capitals in an address make no other. */
function readAs(column: MergeColumn, facts: Facts): string {
  const value = facts[column]
  if (column === 'phone' && typeof value === 'string') return phoneEnd(value) || value
  if ((column === 'email' || column === 'postcode') && typeof value === 'string')
    return folded(value).replace(/\s/g, '')
  return textOf(value)
}

const textOf = (value: unknown) => (isNothing(value) ? '' : JSON.stringify(value))
