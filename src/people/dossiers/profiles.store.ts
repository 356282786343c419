import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'
import { looking } from '../stage.rules.ts'
import { isInReach, type Listed } from './in-reach.store.ts'
import { toFacts, type WeighedRow } from './to-dossier.rules.ts'

/** What matching weighs, of everybody who looks for work; no name, no address, no number. */
export async function listProfiles(act: Act, listed: Listed) {
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.dossier as d')
    .select(columns)
    .where(isInReach(act, listed))
    .where('d.stage', 'in', looking)
    .execute()
  return rows.map(toProfileRow)
}

/** The same of the whole region, for sums of which nobody is told. */
export async function listEveryProfile(act: Act) {
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.dossier')
    .select(columns)
    .where('removed_at', 'is', null)
    .where('stage', 'in', looking)
    .execute()
  return rows.map(toProfileRow)
}

/** The same of one person, also of somebody who found work. */
export async function findProfileRow(act: Act, dossier: string) {
  const row = await act
    .figures<PeopleTables>()
    .selectFrom('people.dossier')
    .select(columns)
    .where('id', '=', dossier)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && toProfileRow(row)
}

const columns = [
  'id',
  'subject_id',
  'organisation_id',
  'stage',
  'occupations',
  'hours_min',
  'hours_max',
  'hours_now',
  'dayparts',
  'earliest_start',
  'available_from',
  'availability_confirmed_on',
  'lat_e5',
  'lon_e5',
  'place_rounding',
  'transports',
  'spoken_dutch',
  'registered',
  'skills',
  'skills_absent',
  'licences',
  'licences_absent',
  'excluded_sectors',
  'helps_sealed',
  'lead_account_id',
] as const

type ProfileRow = WeighedRow & { readonly helps_sealed: Buffer | null; readonly lead_account_id: string | null }

const toProfileRow = (row: ProfileRow) => ({
  facts: toFacts(row),
  helpsSealed: row.helps_sealed,
  lead: row.lead_account_id as Id<'Account'> | null,
})

export type ProfileFacts = ReturnType<typeof toFacts>
