import { type Selectable, sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import { type Day, type Id, nameSortKey } from '#values/public.ts'
import type { Daypart, SpokenDutch } from '#vocabulary/public.ts'
import { searchTextOf } from '../dossiers/search-text.rules.ts'
import type { PeopleDossier, PeopleTables } from '../people.tables.ts'
import type { Facts, Means } from './facts.rules.ts'
import type { OwnDossier } from './settle.rules.ts'
import type { SinceThen } from './undo.rules.ts'

type Org = Id<'Organisation'>
type Subject = Id<'Subject'>

const columns = [
  'id',
  'subject_id',
  'version',
  'given_name',
  'name_prefix',
  'family_name',
  'email',
  'phone',
  'postcode',
  'town',
  'occupations',
  'occupation_as_given',
  'hours_min',
  'hours_max',
  'dayparts',
  'available_from',
  'transports',
  'spoken_dutch',
  'reads_dutch',
  'licences',
  'licences_absent',
  'registered',
] as const

/** Compared with a file, seen by nobody: what is shown of them later is a look of its own. */
const own = (act: Act, organisation: Org) =>
  act
    .figures<PeopleTables>()
    .selectFrom('people.dossier')
    .select(columns)
    .where('organisation_id', '=', organisation)
    .where('removed_at', 'is', null)

export const ownDossiersOf = async (act: Act, organisation: Org, subjects: readonly Subject[]) =>
  (await own(act, organisation).where('subject_id', '=', anyOf(subjects)).execute()).map(toOwn)

export const ownDossiersNamed = async (act: Act, organisation: Org, sortNames: readonly string[]) =>
  (await own(act, organisation).where('sort_name', '=', sql<string>`any(${sortNames}::text[])`).execute()).map(toOwn)

/** By the number under which the exchange knows somebody. */
export async function ownDossiersNumbered(act: Act, organisation: Org, numbers: readonly string[]) {
  if (numbers.length === 0) return new Map<string, OwnDossier>()
  const rows = await own(act, organisation)
    .select('vum_id')
    .where('vum_id', '=', sql<string>`any(${numbers}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.vum_id ?? '', toOwn(row)]))
}

/** Held until the end of the act: nobody changes them between the comparison and the change. */
export const holdOwnDossiers = async (act: Act, organisation: Org, ids: readonly Id<'Dossier'>[]) =>
  (await own(act, organisation).where('id', '=', anyOf(ids)).orderBy('id').forUpdate().execute()).map(toOwn)

const anyOf = (ids: readonly string[]) => sql<string>`any(${ids}::uuid[])`

type Row = Pick<Selectable<PeopleDossier>, (typeof columns)[number]>

const toOwn = (row: Row): OwnDossier => ({
  id: row.id as Id<'Dossier'>,
  subject: row.subject_id as Subject,
  version: row.version,
  facts: {
    name: { given: row.given_name, prefix: row.name_prefix, family: row.family_name },
    email: row.email,
    phone: row.phone,
    postcode: row.postcode,
    town: row.town,
    occupations: row.occupations,
    occupationAsGiven: row.occupation_as_given,
    hoursMin: row.hours_min,
    hoursMax: row.hours_max,
    dayparts: row.dayparts as Daypart[] | null,
    availableFrom: row.available_from as Day | null,
    transports: row.transports as Means[] | null,
    spokenDutch: row.spoken_dutch as SpokenDutch | null,
    readsDutch: row.reads_dutch as SpokenDutch | null,
    licences: row.licences,
    licencesAbsent: row.licences_absent,
    registered: row.registered,
  },
})

/** Where a town or postcode is, in whole hundred-thousandths of a degree. */
export interface Spot {
  readonly lat: number
  readonly lon: number
  readonly rounding: 'place' | 'postcode-area'
}

const toColumns = (facts: Facts, spot: Spot | null) => ({
  given_name: facts.name.given,
  name_prefix: facts.name.prefix,
  family_name: facts.name.family,
  sort_name: nameSortKey(facts.name),
  search_text: searchTextOf({ ...facts, occupations: facts.occupations ?? [] }),
  email: facts.email,
  phone: facts.phone,
  postcode: facts.postcode,
  town: facts.town,
  lat_e5: spot && Math.round(spot.lat * 1e5),
  lon_e5: spot && Math.round(spot.lon * 1e5),
  place_rounding: spot?.rounding ?? null,
  occupations: [...(facts.occupations ?? [])],
  occupation_as_given: facts.occupationAsGiven,
  hours_min: facts.hoursMin,
  hours_max: facts.hoursMax,
  dayparts: facts.dayparts && [...facts.dayparts],
  available_from: facts.availableFrom,
  transports: facts.transports && JSON.stringify(facts.transports),
  spoken_dutch: facts.spokenDutch,
  reads_dutch: facts.readsDutch,
  licences: [...(facts.licences ?? [])],
  licences_absent: [...(facts.licencesAbsent ?? [])],
  registered: facts.registered,
})

export interface NewDossier {
  readonly subject: Subject
  readonly facts: Facts
  readonly spot: Spot | null
  readonly bsnSealed: Buffer | null
  /** The number of the exchange, when that is where she comes from. */
  readonly reference: string | null
}

/**
 * A dossier that was removed before starts again from nothing. One that exists is left alone and not answered. They go
 * over as one text: a statement with a parameter for each cell takes the database and us the longest of a whole import.
 */
export async function addDossiers(act: Act, organisation: Org, people: readonly NewDossier[]) {
  if (people.length === 0) return []
  const rows = people.map((person) => rowOf(act, organisation, person))
  const columns = Object.keys(rows[0] ?? {})
  const listed = sql.join(columns.map((column) => sql.ref(column)))
  const again = Object.entries(fromNothing(columns)).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  const added = await sql<{ id: string; subject_id: string; version: number }>`
    insert into people.dossier (${listed})
    select ${listed} from json_populate_recordset(null::people.dossier, ${JSON.stringify(rows)}::json)
    on conflict (subject_id, organisation_id) do update set ${sql.join(again)}
    where people.dossier.removed_at is not null
    returning id, subject_id, version`.execute(act.figures())
  return added.rows.map(({ id, subject_id, version }) => identity(id, subject_id, version))
}

const identity = (id: string, subject: string, version: number) => ({
  id: id as Id<'Dossier'>,
  subject: subject as Subject,
  version,
})

const rowOf = (act: Act, organisation: Org, { subject, facts, spot, bsnSealed, reference }: NewDossier) => ({
  ...toColumns(facts, spot),
  transports: facts.transports,
  region_id: act.caller.region,
  subject_id: subject,
  organisation_id: organisation,
  bsn_sealed: bsnSealed && `\\x${bsnSealed.toString('hex')}`,
  vum_id: reference,
  stage: 'new',
  stage_since: act.today,
  changed_by: act.caller.account,
})

/** Everything as the file says it now, and nothing of what stood there before. */
const fromNothing = (columns: readonly string[]) => ({
  ...Object.fromEntries(columns.map((column) => [column, sql.ref<never>(`excluded.${column}`)])),
  removed_at: null,
  changed_at: sql<Date>`now()`,
  version: sql<number>`people.dossier.version + 1`,
  letters_by: null,
  representative: null,
  hours_now: null,
  earliest_start: null,
  availability_confirmed_on: null,
  skills: noTexts,
  skills_absent: noTexts,
  excluded_sectors: noTexts,
  talents: noTexts,
  pitfalls: noTexts,
  helps_sealed: null,
  payer_id: null,
  lead_account_id: null,
})

const noTexts = sql<string[]>`'{}'::text[]`

export const saveFacts = (act: Act, { id }: OwnDossier, facts: Facts, spot: Spot | null) =>
  act
    .figures<PeopleTables>()
    .updateTable('people.dossier')
    .set({ ...toColumns(facts, spot), version: sql`version + 1`, ...changedNow(act) })
    .where('id', '=', id)
    .execute()

const changedNow = (act: Act) => ({ changed_by: act.caller.account, changed_at: new Date(act.now) })

/** What an undo asks first: has anybody worked with this dossier since? */
export async function sinceThen(act: Act, ids: readonly Id<'Dossier'>[]): Promise<Map<string, SinceThen>> {
  const { rows } = await sql<SinceThen & { id: string }>`
    select d.id, d.version, d.stage,
      (select count(*)::int from people.note n
       where n.subject_id = d.subject_id and n.holder_id = d.organisation_id) as notes
    from people.dossier d where d.id = any(${ids}::uuid[]) and d.removed_at is null`.execute(act.figures())
  return new Map(rows.map((row) => [row.id, row]))
}

export const removeDossiers = (act: Act, ids: readonly Id<'Dossier'>[]) =>
  act
    .figures<PeopleTables>()
    .updateTable('people.dossier')
    .set({ removed_at: act.now, version: sql`version + 1`, ...changedNow(act) })
    .where('id', '=', anyOf(ids))
    .execute()

/** About whom the rows are that somebody sees now. */
export async function readsOf(act: Act, ids: readonly string[]): Promise<Read[]> {
  if (ids.length === 0) return []
  const rows = await act
    .tables<PeopleTables>()
    .selectFrom('people.dossier')
    .select(['subject_id', 'organisation_id'])
    .where('id', '=', anyOf(ids))
    .execute()
  return rows.map((row) => ({ subject: row.subject_id as Subject, holder: row.organisation_id as Org }))
}
