import type { Day, Id } from '#values/public.ts'
import type { Daypart, Sector, SpokenDutch, Point as Spot, Transport } from '#vocabulary/public.ts'

/**
 * A person as matching may see her. What is not named here cannot count:
 * no name, age, sex, origin, ground of a benefit or address; of the home only a point.
 */
export interface Profile {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  /** The work this person wishes, by occupation. */
  readonly occupations: readonly string[]
  readonly hours: WantedHours | null
  readonly dayparts: readonly Daypart[] | null
  /** Minutes after midnight; 0 is any hour. */
  readonly earliestStart: number | null
  readonly availableFrom: Day | null
  readonly availabilityConfirmed: Day | null
  readonly place: Point | null
  /** An empty list says: known to have no way to travel. */
  readonly transports: readonly Means[] | null
  /** Working conditions by id; an empty list says: nothing is needed. Health data, so only its permit may fill it. */
  readonly needs: readonly string[] | null
  /** What is in neither list is not known. */
  readonly skills: readonly string[]
  readonly skillsAbsent: readonly string[]
  readonly licences: readonly string[]
  readonly licencesAbsent: readonly string[]
  readonly spokenDutch: SpokenDutch | null
  readonly excludedSectors: readonly Sector[]
  readonly registered: boolean | null
}

/** `startWith` is where building up begins; null needs no building up. */
export interface WantedHours {
  readonly min: number
  readonly max: number
  readonly startWith: number | null
}

/** Without `maxKm` the usual reach of the region counts as far enough, and further is not known. */
export interface Means {
  readonly kind: Transport
  readonly maxKm: number | null
}

/** Not exact means: rounded to the middle of a town. Without `station` it is not known whether a train stops. */
export type Point = Spot & {
  readonly exact: boolean
  readonly station?: boolean
}
