import type { Day, Id, PersonName } from '#values/public.ts'
import type { Daypart, Sector, SpokenDutch, Transport } from '#vocabulary/public.ts'
import type { Stage } from '../stage.rules.ts'

export interface Means {
  readonly kind: Transport
  readonly maxKm: number | null
}

/** What one organisation keeps about one person, without what is sealed. Null is always: not known. */
export interface Dossier {
  readonly id: Id<'Dossier'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly version: number
  readonly name: PersonName
  readonly town: string | null
  readonly postcode: string | null
  readonly place: { readonly lat: number; readonly lon: number; readonly exact: boolean } | null
  readonly email: string | null
  readonly phone: string | null
  readonly lettersBy: 'e-mail' | 'sms' | 'phone' | 'paper' | null
  readonly readsDutch: SpokenDutch | null
  readonly representative: string | null
  readonly stage: Stage
  readonly stageSince: Day
  readonly occupations: readonly string[]
  readonly occupationAsGiven: string | null
  readonly excludedSectors: readonly Sector[]
  readonly hours: { readonly min: number | null; readonly max: number | null; readonly now: number | null }
  readonly dayparts: readonly Daypart[] | null
  readonly earliestStart: number | null
  readonly availableFrom: Day | null
  readonly confirmedOn: Day | null
  readonly transports: readonly Means[] | null
  readonly spokenDutch: SpokenDutch | null
  readonly registered: boolean | null
  readonly skills: readonly string[]
  readonly skillsAbsent: readonly string[]
  readonly licences: readonly string[]
  readonly licencesAbsent: readonly string[]
  readonly talents: readonly string[]
  readonly pitfalls: readonly string[]
  readonly lead: Id<'Account'> | null
  readonly payer: Id<'Organisation'> | null
}

/** Enough to name and place somebody in another room. */
export type PersonCard = Pick<
  Dossier,
  | 'id'
  | 'subject'
  | 'holder'
  | 'name'
  | 'town'
  | 'stage'
  | 'stageSince'
  | 'occupations'
  | 'hours'
  | 'availableFrom'
  | 'confirmedOn'
  | 'registered'
  | 'talents'
  | 'pitfalls'
  | 'lead'
  | 'email'
  | 'phone'
  | 'lettersBy'
>
