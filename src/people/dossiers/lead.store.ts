import type { Act, Read } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'

export async function leadsFor(act: Act, people: readonly Read[]) {
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.dossier')
    .select(['subject_id', 'organisation_id', 'lead_account_id'])
    .where('removed_at', 'is', null)
    .where(
      'subject_id',
      'in',
      people.map(({ subject }) => subject),
    )
    .execute()
  return rows.map((row) => ({
    subject: row.subject_id as Id<'Subject'>,
    holder: row.organisation_id as Id<'Organisation'>,
    lead: row.lead_account_id as Id<'Account'> | null,
  }))
}
