import type { FieldGroup } from '#access/public.ts'
import type { PersonForResearch } from '#people/public.ts'
import type { Day } from '#values/public.ts'
import { occupationOf } from '#vocabulary/public.ts'
import type { Column } from './coded.rules.ts'

export const researchFields = [
  'began',
  'municipality',
  'stage',
  'stage-since',
  'work',
  'hours',
  'times',
  'travel',
  'dutch',
  'driving-licence',
  'register',
] as const
export type ResearchField = (typeof researchFields)[number]

/** What stands where nobody knows. */
export const notKnown = '?'

/**
 * All that can stand in a file, and the group of data it belongs to: of a group a researcher reads only what the table of
 * the region shows coded. How the work goes belongs to none (`groupOf` in people says the same), and where somebody lives
 * is told as the municipality alone. What helps or hinders, a text, a name, a number or a day is not in this list.
 */
const fields: Readonly<Record<ResearchField, Column<PersonForResearch> & { readonly group: FieldGroup | null }>> = {
  began: { group: null, steps: months(({ knownOn }) => knownOn) },
  municipality: { group: null, steps: [({ municipality }) => municipality ?? notKnown] },
  stage: {
    group: null,
    steps: [
      ({ stage }) => stage,
      ({ stage, looksForWork }) => (stage === 'stopped' ? stage : looksForWork ? 'looks' : 'works'),
    ],
  },
  'stage-since': { group: null, steps: months(({ stageSince }) => stageSince) },
  work: {
    group: 'wishes',
    steps: [({ occupations: [first] }) => first ?? notKnown, ({ occupations: [first] }) => sectorOf(first)],
  },
  hours: { group: 'wishes', steps: [({ hours }) => band(hours, [12, 24, 32]), ({ hours }) => band(hours, [24])] },
  times: { group: 'wishes', steps: [({ dayparts }) => timesOf(dayparts)] },
  travel: { group: 'wishes', steps: [({ transports }) => travelOf(transports)] },
  dutch: {
    group: 'wishes',
    steps: [({ spokenDutch }) => spokenDutch ?? notKnown, ({ spokenDutch }) => (spokenDutch ?? notKnown).charAt(0)],
  },
  'driving-licence': { group: 'wishes', steps: [drives] },
  register: {
    group: 'ground',
    sensitive: true,
    steps: [({ registered }) => (registered === null ? notKnown : registered ? 'yes' : 'no')],
  },
}

export const groupOfField = (field: ResearchField): FieldGroup | null => fields[field].group

export const columnsFor = (asked: readonly ResearchField[]): readonly Column<PersonForResearch>[] =>
  asked.map((field) => fields[field])

/** Those in the order of the list, each once: so the order in which somebody asked tells nothing. */
export const inOrder = (asked: readonly ResearchField[]): readonly ResearchField[] =>
  researchFields.filter((field) => asked.includes(field))

/** A month, a quarter by its months, a year. Never a day. */
function months(day: (person: PersonForResearch) => Day): Column<PersonForResearch>['steps'] {
  const monthOf = (person: PersonForResearch) => day(person).slice(0, 7)
  return [monthOf, (person) => quarterOf(monthOf(person)), (person) => monthOf(person).slice(0, 4)]
}

function quarterOf(month: string): string {
  const first = Math.floor((Number(month.slice(5)) - 1) / 3) * 3 + 1
  const named = (one: number) => `${month.slice(0, 4)}-${String(one).padStart(2, '0')}`
  return `${named(first)} – ${named(first + 2)}`
}

const sectorOf = (occupation: string | undefined): string =>
  (occupation && occupationOf(occupation)?.sector) || notKnown

/** `12-23`, or `32+` from the last one on. */
function band(hours: number | null, from: readonly number[]): string {
  if (hours === null) return notKnown
  const starts = [0, ...from]
  const at = starts.findLastIndex((start) => hours >= start)
  const next = starts[at + 1]
  return next === undefined ? `${starts[at]}+` : `${starts[at]}-${next - 1}`
}

function timesOf(dayparts: PersonForResearch['dayparts']): string {
  if (!dayparts || dayparts.length === 0) return notKnown
  return dayparts.every((one) => one === 'day') ? 'by-day' : 'other-times'
}

/** The means that takes her furthest. */
function travelOf(transports: PersonForResearch['transports']): string {
  if (!transports || transports.length === 0) return notKnown
  const kinds: readonly string[] = transports.map(({ kind }) => kind)
  if (kinds.includes('car') || kinds.includes('moped')) return 'motor'
  return kinds.includes('bus') || kinds.includes('train') ? 'public' : 'own-strength'
}

/** B is what most work means by it. */
function drives({ licences, licencesAbsent }: PersonForResearch): string {
  if (licences.includes('driving-b')) return 'yes'
  return licencesAbsent.includes('driving-b') ? 'no' : notKnown
}
