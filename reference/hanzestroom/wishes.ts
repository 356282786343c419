import {
  type Condition,
  conditions,
  type Daypart,
  type Licence,
  occupationCloseness,
  occupationOf,
  type Sector,
  type SpokenDutch,
  type Transport,
} from '#vocabulary/public.ts'
import type { Dice } from './dice.ts'
import type { Draft } from './drafts.ts'
import type { InventedCandidate } from './invented-region.ts'
import { hanzePlaces } from './places.ts'
import { templates } from './vacancy-templates.ts'

type Wish = Pick<
  InventedCandidate,
  | 'occupations'
  | 'hours'
  | 'dayparts'
  | 'earliestStart'
  | 'transports'
  | 'licences'
  | 'licencesAbsent'
  | 'skills'
  | 'skillsAbsent'
  | 'spokenDutch'
  | 'conditions'
>

/** What somebody wants and brings. Of people who are new little is known, and it is left open. */
export function wishesOf(draft: Draft, town: string, throws: Dice): Wish {
  const occupations = wantedJobs(throws)
  const means = travelling(town, throws)
  const open = openPoints(draft, throws)
  return {
    occupations,
    hours: hoursOf(draft, throws),
    dayparts: open.has('dayparts') ? null : throws.pick(whenever),
    earliestStart: open.has('dayparts') ? null : throws.pick([0, 360, 420, 450, 480, 480, 510, 540]),
    transports: open.has('transports') ? null : means.map((kind) => ({ kind, maxKm: throws.pick(reach[kind]) })),
    licences: [...means.flatMap((kind) => paperFor[kind] ?? []), ...papers(throws)],
    licencesAbsent: throws.below(4) === 0 ? ['forklift'] : [],
    ...skillsOf(occupations, draft, throws),
    spokenDutch: open.has('spoken') ? null : spokenBy(draft, throws),
    conditions: open.has('conditions') ? null : helps(throws),
  }
}

const sectorsWanted: readonly Sector[] = Object.keys(templates) as Sector[]
const jobsIn = (sector: Sector) => templates[sector].map(({ occupation }) => occupation)

/** One to three jobs: the first by sector, the others near it or quite different. */
function wantedJobs(throws: Dice): string[] {
  const first = throws.pick(jobsIn(throws.pick(sectorsWanted)))
  const all = sectorsWanted.flatMap(jobsIn)
  const near = all.filter((job) => occupationCloseness(job, first) >= 2)
  return [...new Set([first, ...throws.some(near, throws.below(2)), ...throws.some(all, throws.below(2))])]
}

function hoursOf({ hours, stage }: Draft, throws: Dice): Wish['hours'] {
  const max = hours === '28-32' ? throws.pick([28, 30, 32]) : Number(hours)
  const min = Math.max(8, max - throws.pick([0, 4, 4, 8]))
  const works = ['trial', 'seconded', 'hired'].includes(stage)
  const buildsUp = stage !== 'new' && max >= 16 && throws.below(6) === 0
  return { min, max, now: works ? throws.pick([min, max, max]) : buildsUp ? Math.max(8, min - 4) : null }
}

type Open = 'dayparts' | 'transports' | 'spoken' | 'conditions'
const mayBeOpen: readonly Open[] = ['dayparts', 'transports', 'spoken', 'conditions']

function openPoints({ stage }: Draft, throws: Dice): ReadonlySet<Open> {
  if (stage === 'new') return new Set(['conditions', ...throws.some(mayBeOpen, 3)])
  if (stage === 'not-known') return new Set(throws.some(mayBeOpen, 1 + throws.below(2)))
  return new Set()
}

const whenever: readonly (readonly Daypart[])[] = [
  ['day'],
  ['day'],
  ['day'],
  ['day', 'evening'],
  ['early', 'day'],
  ['early', 'day', 'evening'],
  ['day', 'weekend'],
  ['evening', 'weekend'],
  ['early', 'day', 'evening', 'weekend'],
]

/** The train only where it stops. */
function travelling(town: string, throws: Dice): readonly Transport[] {
  const station = hanzePlaces.some(({ name, station }) => name === town && station)
  return throws.pick(station ? [...ways, ...waysByTrain] : ways)
}

const ways: readonly (readonly Transport[])[] = [
  ['bike'],
  ['bike'],
  ['bike', 'bus'],
  ['ebike'],
  ['moped'],
  ['car'],
  ['bus'],
  ['walk'],
]
const waysByTrain: readonly (readonly Transport[])[] = [
  ['bike', 'train'],
  ['bike', 'train'],
  ['train', 'bus'],
  ['walk', 'train'],
]

/** Somebody says how far, or leaves it to what is usual. */
const reach: Readonly<Record<Transport, readonly (number | null)[]>> = {
  walk: [2, null],
  bike: [5, 8, 8, 10, null],
  ebike: [12, 15, null],
  moped: [15, 20, null],
  car: [25, 40, null],
  bus: [null],
  train: [null],
}

const paperFor: Partial<Record<Transport, readonly Licence[]>> = { car: ['driving-b'], moped: ['driving-am'] }
const papers = (throws: Dice) =>
  throws.some<Licence>(['vog', 'vca', 'haccp', 'first-aid'], throws.pick([0, 0, 0, 1, 1, 2]))

/** Of what the jobs need somebody can most; now and then it is known that one thing is still to be learned. */
function skillsOf(
  occupations: readonly string[],
  { stage }: Draft,
  throws: Dice,
): Pick<Wish, 'skills' | 'skillsAbsent'> {
  if (stage === 'new') return { skills: [], skillsAbsent: [] }
  const asked = [...new Set(occupations.flatMap((job) => occupationOf(job)?.skills.essential ?? []))]
  const skills = throws.some(asked, 2 + throws.below(4))
  const rest = asked.filter((skill) => !skills.includes(skill))
  return { skills, skillsAbsent: throws.below(3) === 0 ? throws.some(rest, 1) : [] }
}

const spokenBy = ({ readsA2 }: Draft, throws: Dice): SpokenDutch =>
  throws.pick<SpokenDutch>(readsA2 ? ['A2', 'A2', 'B1'] : ['B1', 'B2', 'C1', 'C1', 'C1'])

/** Mostly what many workplaces can arrange, and now and then something that takes more looking. */
const helps = (throws: Dice): readonly Condition[] => [
  ...throws.some(oftenHelps, throws.below(3)),
  ...(throws.below(5) === 0 ? throws.some(seldomHelps, 1) : []),
]

const seldomHelps: readonly Condition[] = [
  'quiet-place',
  'short-days',
  'school-hours',
  'own-pace',
  'no-customer-contact',
  'no-phone',
  'headphones',
]
const oftenHelps = conditions.map(({ id }) => id).filter((id) => !seldomHelps.includes(id))
