import type { Day, Id } from '#values/public.ts'
import type { Daypart, Sector, SpokenDutch } from '#vocabulary/public.ts'
import type { VacancyBefore, VacancyState } from './vacancy-steps.rules.ts'

/** What an employer told of the work. */
export interface VacancyContent {
  readonly title: string
  readonly occupation: string | null
  readonly sector: Sector | null
  readonly places: number
  readonly hours: { readonly min: number; readonly max: number }
  /** Whether somebody may begin with fewer hours; null is not known. */
  readonly buildUp: boolean | null
  readonly dayparts: readonly Daypart[]
  /** Minutes after midnight; null is not known. */
  readonly firstStart: number | null
  readonly startFrom: Day | null
  readonly startUntil: Day | null
  readonly town: string | null
  /** Working conditions by id; what is absent is not known. */
  readonly offers: Readonly<Record<string, boolean>>
  readonly mandatorySkills: readonly string[]
  readonly wishedSkills: readonly string[]
  readonly licences: readonly string[]
  /** Only as far as the work needs it; null asks nothing. */
  readonly spokenDutch: SpokenDutch | null
  readonly spokenDutchFor: string | null
  /** True only where the employer may lawfully ask it. */
  readonly registeredOnly: boolean
  readonly remark: string | null
}

/** A vacancy with everything that matching, proposals and pages need to know of it. No person stands in it. */
export interface VacancyFacts extends VacancyContent {
  readonly id: Id<'Vacancy'>
  readonly employer: { readonly id: Id<'Employer'>; readonly name: string }
  readonly state: VacancyState
  readonly stateSince: Day
  readonly placesTaken: number
  /** Not exact: the middle of a town or of an area of four digits. */
  readonly point: { readonly lat: number; readonly lon: number; readonly rounding: 'place' | 'postcode-area' } | null
  /** The team it belongs to. */
  readonly organisation: Id<'Organisation'> | null
  /** Credit, not ownership: who brings work in need not handle it. */
  readonly broughtInBy: Id<'Account'> | null
  readonly withdrawnBecause: string | null
  /** It ended before it was shared, so it stays within its team. */
  readonly keptInTeam: boolean
  readonly before: VacancyBefore | null
  readonly version: number
  readonly changedBy: Id<'Account'> | null
  readonly changedAt: string | null
}
