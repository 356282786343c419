import type { Day } from '#values/public.ts'
import type { Daypart, SpokenDutch } from '#vocabulary/public.ts'

/** What one row of a file says about work. Null is: not said. */
export interface GivenVacancy {
  readonly reference: string | null
  readonly employer: string | null
  readonly kvk: string | null
  readonly postcode: string | null
  readonly town: string | null
  readonly title: string
  readonly occupation: string | null
  readonly places: number | null
  readonly hoursMin: number
  readonly hoursMax: number
  readonly dayparts: readonly Daypart[] | null
  readonly firstStart: number | null
  readonly startFrom: Day | null
  readonly startUntil: Day | null
  readonly licences: readonly string[] | null
  readonly spokenDutch: SpokenDutch | null
  readonly spokenDutchFor: string | null
  readonly remark: string | null
}

/** Why one row stays behind; the sentence stands in the words. */
export type VacancyReason =
  | 'formula'
  | 'broken-cell'
  | 'too-long'
  | 'no-title'
  | 'no-employer'
  | 'no-hours'
  | 'not-a-number'
  | 'hours-out-of-range'
  | 'hours-crossed'
  | 'places-out-of-range'
  | 'not-a-day'
  | 'no-such-day'
  | 'days-crossed'
  | 'not-a-time'
  | 'not-a-kvk'
  | 'not-a-postcode'
  | 'twice-in-file'
  | 'ended-here'

export interface VacancyFault {
  readonly because: VacancyReason
  readonly column: string | null
  readonly said: string
}
