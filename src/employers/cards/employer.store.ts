import type { Selectable } from 'kysely'
import type { Act } from '#platform/public.ts'
import { type Day, folded, type Id } from '#values/public.ts'
import type { Sector } from '#vocabulary/public.ts'
import type { EmployersEmployer, EmployersTables } from '../employers.tables.ts'
import type { Bond } from './employer.rules.ts'
import type { ContactFacts, ContactPerson, Employer, EmployerFacts, Spot } from './employer.ts'

const employers = (act: Act) => act.tables<EmployersTables>()

export async function findEmployerRow(act: Act, id: string): Promise<Employer | undefined> {
  const row = await employers(act).selectFrom('employers.employer').selectAll().where('id', '=', id).executeTakeFirst()
  return row && employerOf(row)
}

/** Who changes it next waits here until we are done. */
export async function findEmployerForUpdate(act: Act, id: string): Promise<Employer | undefined> {
  const found = employers(act).selectFrom('employers.employer').selectAll().where('id', '=', id)
  const row = await found.forUpdate().executeTakeFirst()
  return row && employerOf(row)
}

export async function findEmployerWithKvk(act: Act, kvk: string): Promise<Employer | undefined> {
  const found = employers(act).selectFrom('employers.employer').selectAll().where('kvk', '=', kvk)
  const row = await found.executeTakeFirst()
  return row && employerOf(row)
}

export async function employersById(act: Act, ids: readonly string[]): Promise<Employer[]> {
  if (ids.length === 0) return []
  const found = employers(act).selectFrom('employers.employer').selectAll().where('id', 'in', ids)
  return (await found.orderBy('name').orderBy('id').execute()).map(employerOf)
}

export async function heldEmployers(act: Act, ids: readonly string[]): Promise<ReadonlyMap<string, Employer>> {
  if (ids.length === 0) return new Map()
  const found = employers(act).selectFrom('employers.employer').selectAll().where('id', 'in', ids)
  const rows = await found.orderBy('id').forUpdate().execute()
  return new Map(rows.map((row) => [row.id, employerOf(row)]))
}

/** Whose name, town or number holds this word of letters and digits: few, for a rule to look at. */
export async function employersWithWord(act: Act, word: string): Promise<Employer[]> {
  const found = employers(act).selectFrom('employers.employer').selectAll().where('search_text', 'like', `%${word}%`)
  return (await found.orderBy('name').limit(200).execute()).map(employerOf)
}

/** Nothing when the region has an employer with this KvK number already. */
export async function keepEmployer(
  act: Act,
  facts: EmployerFacts,
  spot: Spot | null,
): Promise<Id<'Employer'> | undefined> {
  const kept = await employers(act)
    .insertInto('employers.employer')
    .values({ region_id: act.caller.region, lead_account_id: act.caller.account, ...columnsOf(act, facts, spot) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Employer'> | undefined
}

export const saveEmployer = (act: Act, id: string, facts: EmployerFacts, spot: Spot | null) =>
  employers(act)
    .updateTable('employers.employer')
    .set((now) => ({ ...columnsOf(act, facts, spot), version: now('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

export const saveLead = (act: Act, id: string, lead: string | null) =>
  employers(act)
    .updateTable('employers.employer')
    .set((now) => ({ lead_account_id: lead, ...changedNow(act), version: now('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

/** Only forward: writing down an old visit does not make the last one older. */
export const saveSpoken = (act: Act, id: string, on: Day) =>
  employers(act)
    .updateTable('employers.employer')
    .set({ last_spoken_on: on })
    .where('id', '=', id)
    .where((where) => where.or([where('last_spoken_on', 'is', null), where('last_spoken_on', '<', on)]))
    .execute()

export async function contactsOf(act: Act, employer: string): Promise<readonly ContactPerson[]> {
  const found = await employers(act)
    .selectFrom('employers.contact_person')
    .select(['id', 'name', 'job', 'phone', 'email'])
    .where('employer_id', '=', employer)
    .where('gone_on', 'is', null)
    .orderBy('name')
    .execute()
  return found as ContactPerson[]
}

export async function keepContact(act: Act, employer: string, facts: ContactFacts): Promise<Id<'ContactPerson'>> {
  const kept = await employers(act)
    .insertInto('employers.contact_person')
    .values({ region_id: act.caller.region, employer_id: employer, ...facts })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id as Id<'ContactPerson'>
}

/** Answers the name; nothing when this person is not of this employer. */
export async function saveContactGone(
  act: Act,
  employer: string,
  contact: string,
  on: Day | null,
): Promise<string | undefined> {
  const saved = await employers(act)
    .updateTable('employers.contact_person')
    .set({ gone_on: on })
    .where('id', '=', contact)
    .where('employer_id', '=', employer)
    .returning('name')
    .executeTakeFirst()
  return saved?.name
}

const changedNow = (act: Act) => ({ changed_by: act.caller.account, changed_at: act.now })

function columnsOf(act: Act, { name, kvk, town, ...facts }: EmployerFacts, spot: Spot | null) {
  return {
    ...facts,
    name,
    kvk,
    town,
    search_text: folded([name, town, kvk].filter(Boolean).join(' ')),
    lat_e5: spot && Math.round(spot.lat * 100_000),
    lon_e5: spot && Math.round(spot.lon * 100_000),
    place_rounding: spot?.rounding ?? null,
    ...changedNow(act),
  }
}

type Row = Selectable<EmployersEmployer>

function employerOf(row: Row): Employer {
  return {
    id: row.id as Id<'Employer'>,
    name: row.name,
    kvk: row.kvk,
    sector: row.sector as Sector | null,
    size: row.size,
    town: row.town,
    postcode: row.postcode,
    bond: row.bond as Bond | null,
    remark: row.remark,
    spot: spotOf(row),
    lead: row.lead_account_id as Id<'Account'> | null,
    lastSpoken: row.last_spoken_on as Day | null,
    version: row.version,
    changedBy: row.changed_by as Id<'Account'> | null,
    changedAt: row.changed_at?.toISOString() ?? null,
  }
}

function spotOf(row: Pick<Row, 'lat_e5' | 'lon_e5' | 'place_rounding'>): Spot | null {
  if (row.lat_e5 === null || row.lon_e5 === null) return null
  const rounding = row.place_rounding === 'postcode-area' ? 'postcode-area' : 'place'
  return { lat: row.lat_e5 / 100_000, lon: row.lon_e5 / 100_000, rounding }
}
