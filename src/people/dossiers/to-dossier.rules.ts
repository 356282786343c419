import type { Day, Id } from '#values/public.ts'
import type { Daypart, Sector, SpokenDutch } from '#vocabulary/public.ts'
import { isStage } from '../stage.rules.ts'
import type { Dossier, Means } from './dossier.ts'

/** A dossier as it lies in the table, without what is sealed. */
export interface DossierRow {
  readonly id: string
  readonly subject_id: string
  readonly organisation_id: string
  readonly version: number
  readonly given_name: string
  readonly name_prefix: string
  readonly family_name: string
  readonly town: string | null
  readonly postcode: string | null
  readonly lat_e5: number | null
  readonly lon_e5: number | null
  readonly place_rounding: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly letters_by: string | null
  readonly reads_dutch: string | null
  readonly representative: string | null
  readonly stage: string
  readonly stage_since: string
  readonly occupations: readonly string[]
  readonly occupation_as_given: string | null
  readonly excluded_sectors: readonly string[]
  readonly hours_min: number | null
  readonly hours_max: number | null
  readonly hours_now: number | null
  readonly dayparts: readonly string[] | null
  readonly earliest_start: number | null
  readonly available_from: string | null
  readonly availability_confirmed_on: string | null
  readonly transports: unknown
  readonly spoken_dutch: string | null
  readonly registered: boolean | null
  readonly skills: readonly string[]
  readonly skills_absent: readonly string[]
  readonly licences: readonly string[]
  readonly licences_absent: readonly string[]
  readonly talents: readonly string[]
  readonly pitfalls: readonly string[]
  readonly lead_account_id: string | null
  readonly payer_id: string | null
}

/** What matching weighs of it; the rest of the row was not even read. */
export type WeighedRow = Omit<
  DossierRow,
  | 'version'
  | 'given_name'
  | 'name_prefix'
  | 'family_name'
  | 'town'
  | 'postcode'
  | 'email'
  | 'phone'
  | 'letters_by'
  | 'reads_dutch'
  | 'representative'
  | 'stage_since'
  | 'occupation_as_given'
  | 'talents'
  | 'pitfalls'
  | 'lead_account_id'
  | 'payer_id'
>

export const toDossier = (row: DossierRow): Dossier => ({
  ...toFacts(row),
  version: row.version,
  name: { given: row.given_name, prefix: row.name_prefix, family: row.family_name },
  town: row.town,
  postcode: row.postcode,
  email: row.email,
  phone: row.phone,
  lettersBy: row.letters_by as Dossier['lettersBy'],
  readsDutch: row.reads_dutch as SpokenDutch | null,
  representative: row.representative,
  stageSince: row.stage_since as Day,
  occupationAsGiven: row.occupation_as_given,
  talents: row.talents,
  pitfalls: row.pitfalls,
  lead: row.lead_account_id as Id<'Account'> | null,
  payer: row.payer_id as Id<'Organisation'> | null,
})

/** The part that says nothing of who she is. */
export const toFacts = (row: WeighedRow) => ({
  id: row.id as Id<'Dossier'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.organisation_id as Id<'Organisation'>,
  place: placeOf(row),
  stage: isStage(row.stage) ? row.stage : ('new' as const),
  occupations: row.occupations,
  excludedSectors: row.excluded_sectors as Sector[],
  hours: { min: row.hours_min, max: row.hours_max, now: row.hours_now },
  dayparts: row.dayparts as Daypart[] | null,
  earliestStart: row.earliest_start,
  availableFrom: row.available_from as Day | null,
  confirmedOn: row.availability_confirmed_on as Day | null,
  transports: row.transports as Means[] | null,
  spokenDutch: row.spoken_dutch as SpokenDutch | null,
  registered: row.registered,
  skills: row.skills,
  skillsAbsent: row.skills_absent,
  licences: row.licences,
  licencesAbsent: row.licences_absent,
})

/** Kept in whole hundred-thousandths of a degree: about a metre, and no broken numbers. */
const placeOf = (row: Pick<DossierRow, 'lat_e5' | 'lon_e5' | 'place_rounding'>): Dossier['place'] =>
  row.lat_e5 === null || row.lon_e5 === null
    ? null
    : { lat: row.lat_e5 / 1e5, lon: row.lon_e5 / 1e5, exact: row.place_rounding === 'postcode-area' }
