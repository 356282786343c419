import { addDays, type Day } from '#values/public.ts'
import { type Transport, transports } from '#vocabulary/public.ts'

/** What a region knows about itself and matching cannot guess. Whole numbers only. */
export interface FitSettings {
  readonly today: Day
  /** An availability confirmed before this day is not known any more. */
  readonly confirmedSince: Day
  /** Minutes after midnight; public transport does not run earlier. */
  readonly firstBus: number
  /** How far people usually travel with each means, where a person did not say. */
  readonly usualReachKm: Readonly<Record<Transport, number>>
  /** From this distance on being close brings no points. */
  readonly farKm: number
  /** The size of the change that "what would open more work" tries. */
  readonly step: { readonly km: number; readonly hours: number }
  /** How far beyond her own reach work is still almost within it, in tenths of that reach; null is without end. */
  readonly almostWithinTenths: number | null
  /** What a skill weighs beside the others of one vacancy; one that is not named weighs the usual. */
  readonly skillWeights: Readonly<Record<string, number>>
  /** The four digits of ISCO-08 of occupations that are none of our own. */
  readonly moreOccupations: Readonly<Record<string, string>>
}

export const usualSkillWeight = 100

const confirmedForDays = 90

/** A line goes where it goes, but further than this nobody rides each day unless she says so. */
const alongLineKm = 25

const usualReachKm = Object.fromEntries(transports.map(({ id, reachKm }) => [id, reachKm ?? alongLineKm])) as Record<
  Transport,
  number
>

export function usualSettings(today: Day): FitSettings {
  return {
    today,
    confirmedSince: addDays(today, -confirmedForDays),
    firstBus: 6 * 60 + 45,
    usualReachKm,
    farKm: 30,
    step: { km: 5, hours: 2 },
    almostWithinTenths: 15,
    skillWeights: {},
    moreOccupations: {},
  }
}
