import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'
import type { Reach } from './in-reach.store.ts'
import { availabilityKey } from './list.store.ts'

/** Whom these colleagues lead and whose availability is no longer sure. Nobody is named. */
export async function unconfirmed(act: Act, reach: Pick<Reach, 'confirmedSince'>, accounts: readonly Id<'Account'>[]) {
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.dossier as d')
    .select(['d.subject_id', 'd.organisation_id', 'd.lead_account_id', 'd.availability_confirmed_on'])
    .where('d.removed_at', 'is', null)
    .where('d.lead_account_id', 'in', [...accounts])
    .where(sql<boolean>`${availabilityKey(act, reach)} = 'to-confirm'`)
    .orderBy('d.availability_confirmed_on', (order) => order.asc().nullsFirst())
    .orderBy('d.id')
    .execute()
  return rows.map((row) => ({
    subject: row.subject_id as Id<'Subject'>,
    holder: row.organisation_id as Id<'Organisation'>,
    account: row.lead_account_id as Id<'Account'>,
    confirmedOn: row.availability_confirmed_on as Day | null,
  }))
}
