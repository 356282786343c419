import type { Act } from '#platform/public.ts'
import type { PeopleTables } from '../people.tables.ts'
import { looking } from '../stage.rules.ts'
import { isInReach } from './in-reach.store.ts'
import { toFacts } from './to-dossier.rules.ts'

/** What matching weighs, of everybody who looks for work; no name, no address, no number. */
export async function listProfiles(act: Act) {
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.dossier as d')
    .select(columns)
    .where(isInReach(act))
    .where('d.stage', 'in', looking)
    .execute()
  return rows.map((row) => ({ facts: toFacts(row), helpsSealed: row.helps_sealed }))
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
  return row && { facts: toFacts(row), helpsSealed: row.helps_sealed }
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
] as const

export type ProfileFacts = ReturnType<typeof toFacts>
