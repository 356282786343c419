import type { Selectable } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { Daypart, Sector, SpokenDutch } from '#vocabulary/public.ts'
import type { PeopleDossier, PeopleTables } from '../people.tables.ts'
import { isStage, type Stage } from '../stage.rules.ts'
import type { Dossier, Means } from './dossier.ts'

export type DossierRow = Selectable<PeopleDossier>

/** One dossier by its id, or by who keeps it about whom. */
export type DossierRef = Id<'Dossier'> | Read

export async function findDossier(act: Act, ref: DossierRef): Promise<DossierRow | undefined> {
  const found = act.tables<PeopleTables>().selectFrom('people.dossier').selectAll().where('removed_at', 'is', null)
  if (typeof ref === 'string') return found.where('id', '=', ref).executeTakeFirst()
  return found.where('subject_id', '=', ref.subject).where('organisation_id', '=', ref.holder).executeTakeFirst()
}

export function findDossiers(act: Act, refs: readonly Read[]): Promise<DossierRow[]> {
  if (refs.length === 0) return Promise.resolve([])
  return act
    .tables<PeopleTables>()
    .selectFrom('people.dossier')
    .selectAll()
    .where('removed_at', 'is', null)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('subject_id', 'organisation_id'),
        'in',
        refs.map(({ subject, holder }) => tuple(subject as string, holder as string)),
      ),
    )
    .execute()
}

/** What several organisations keep about the person who asks. */
export const findDossiersOfSubject = (act: Act, subject: Id<'Subject'>): Promise<DossierRow[]> =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.dossier')
    .selectAll()
    .where('removed_at', 'is', null)
    .where('subject_id', '=', subject)
    .orderBy('created_at')
    .execute()

/** False when there is no such dossier here. The version stays: nobody typed anything that could be lost. */
export async function saveStage(act: Act, { subject, holder }: Read, stage: Stage, on: Day): Promise<boolean> {
  const { numUpdatedRows } = await act
    .tables<PeopleTables>()
    .updateTable('people.dossier')
    .set({ stage, stage_since: on })
    .where('subject_id', '=', subject)
    .where('organisation_id', '=', holder)
    .where('stage', '<>', stage)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

export const toDossier = (row: DossierRow): Dossier => ({
  id: row.id as Id<'Dossier'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.organisation_id as Id<'Organisation'>,
  version: row.version,
  name: { given: row.given_name, prefix: row.name_prefix, family: row.family_name },
  town: row.town,
  postcode: row.postcode,
  place: placeOf(row),
  email: row.email,
  phone: row.phone,
  lettersBy: row.letters_by as Dossier['lettersBy'],
  readsDutch: row.reads_dutch as SpokenDutch | null,
  representative: row.representative,
  stage: isStage(row.stage) ? row.stage : 'new',
  stageSince: row.stage_since as Day,
  occupations: row.occupations,
  occupationAsGiven: row.occupation_as_given,
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
  talents: row.talents,
  pitfalls: row.pitfalls,
  lead: row.lead_account_id as Id<'Account'> | null,
  payer: row.payer_id as Id<'Organisation'> | null,
})

/** Kept in whole hundred-thousandths of a degree: about a metre, and no broken numbers. */
const placeOf = (row: Pick<DossierRow, 'lat_e5' | 'lon_e5' | 'place_rounding'>): Dossier['place'] =>
  row.lat_e5 === null || row.lon_e5 === null
    ? null
    : { lat: row.lat_e5 / 1e5, lon: row.lon_e5 / 1e5, exact: row.place_rounding === 'postcode-area' }
