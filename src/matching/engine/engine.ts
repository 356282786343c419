import { iscoOf } from '#vocabulary/public.ts'
import type { Demand } from '../fit/demand.ts'
import { judge } from '../fit/judge.rules.ts'
import type { Judgement } from '../fit/judgement.ts'
import type { Profile } from '../fit/profile.ts'
import type { FitSettings } from '../fit/settings.ts'
import type { Weights } from '../fit/weights.rules.ts'
import type { Asked, Found } from './asked.ts'
import { codebook } from './codes.ts'
import { kinship } from './kinship.ts'
import { type FoundPersonRow, type PeopleIndex, peopleIndex } from './people-index.ts'
import { type FoundWork, type WorkIndex, workIndex } from './work-index.ts'

/** Everybody who looks for work and all open work, each found from the other side. */
export interface Engine {
  readonly people: PeopleIndex
  readonly work: WorkIndex
  /** The best work for one person; a score is told, the reasons by `whyWork`. */
  readonly findWork: (person: Profile, weighed: Weighed, asked: Asked) => Found<FoundWork>
  readonly findPeople: (work: Demand, weighed: Weighed, asked: Asked) => Found<FoundPersonRow>
  /** All work in whose way is exactly one thing, however far away: what one change could open is among it. */
  readonly oneNoWork: (person: Profile, weighed: Weighed, asked: Pick<Asked, 'sees' | 'except'>) => readonly Demand[]
  /** Every reason of what was found, by the rules themselves. */
  readonly whyWork: (person: Profile, found: FoundWork, weighed: Weighed) => Judgement
  readonly whyPerson: (work: Demand, found: FoundPersonRow, weighed: Weighed) => Judgement
}

/** How the region weighs on the day that is asked about. */
export interface Weighed {
  readonly weights: Weights
  readonly settings: FitSettings
}

/** `moreOccupations`: ISCO-08 of occupations that are none of our own, as in the settings. */
export function matchingEngine(moreOccupations: FitSettings['moreOccupations'] = {}): Engine {
  const codes = codebook()
  const kin = kinship(codes.occupations, (id) => iscoOf(id) ?? moreOccupations[id])
  const [people, work] = [peopleIndex(codes, kin), workIndex(codes, kin)]
  return {
    people,
    work,
    findWork: (person, { weights, settings }, asked) => work.find(person, weights, settings, asked),
    findPeople: (demand, { weights, settings }, asked) => people.find(demand, weights, settings, asked),
    oneNoWork: (person, { weights, settings }, asked) => {
      const rows: number[] = []
      const anywhere = { ...settings, almostWithinTenths: null }
      work.find(person, weights, anywhere, { ...asked, most: {}, counted: true, tellOneNo: (row) => rows.push(row) })
      return rows.map((row) => work.workAt(row, person.needs ?? []))
    },
    whyWork: (person, { row }, { weights, settings }) =>
      judge(person, work.workAt(row, person.needs ?? []), weights, settings),
    whyPerson: (demand, { row }, { weights, settings }) => judge(people.personAt(row), demand, weights, settings),
  }
}
