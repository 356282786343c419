import type { Day, Id } from '#values/public.ts'
import type { Daypart, Sector, SpokenDutch } from '#vocabulary/public.ts'
import type { Point } from './profile.ts'

/** A vacancy as matching sees it: what the work asks and what the workplace offers. */
export interface Demand {
  readonly vacancy: Id<'Vacancy'>
  readonly occupation: string
  readonly hours: { readonly min: number; readonly max: number }
  /** Whether somebody may begin with fewer hours; null is not known. */
  readonly buildUp: boolean | null
  /** All of them are needed; an empty list asks nothing. */
  readonly dayparts: readonly Daypart[]
  /** Minutes after midnight; null is not known, and then the dayparts say what can be said. */
  readonly firstStart: number | null
  readonly startFrom: Day | null
  readonly startUntil: Day | null
  readonly place: Point | null
  /** Working conditions by id; what is absent is not known. */
  readonly offers: Readonly<Record<string, boolean>>
  readonly mandatorySkills: readonly string[]
  readonly wishedSkills: readonly string[]
  readonly licences: readonly string[]
  /** Only as far as the work needs it; null asks nothing. */
  readonly spokenDutch: SpokenDutch | null
  /** Null is not known; it is asked only for who excluded a sector. */
  readonly sector: Sector | null
  /** True only where the law allows the vacancy to ask for it. */
  readonly registeredOnly: boolean
  /** The first bus or train to this workplace, where it differs from the region's. */
  readonly firstBus?: number
}

/** Work without the early daypart begins at seven or later. */
const afterEarly = 7 * 60

/** The earliest minute at which this work can begin, or null where even that is not known. */
export function startsNotBefore(work: Pick<Demand, 'firstStart' | 'dayparts'>): number | null {
  if (work.firstStart !== null) return work.firstStart
  return work.dayparts.length > 0 && !work.dayparts.includes('early') ? afterEarly : null
}
