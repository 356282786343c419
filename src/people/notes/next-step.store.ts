import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'

const atMost = 500

/** Who wrote it down, or to whom it went along with the dossier. */
const whoDoesIt = sql<string>`coalesce(n.next_account_id, n.author_id)`

/** Whose next step is due when. Nobody is named: what it is about is read when it is shown. */
export async function openNextSteps(act: Act, accounts: readonly Id<'Account'>[]) {
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.note as n')
    .innerJoin('people.dossier as d', (join) =>
      join.onRef('d.subject_id', '=', 'n.subject_id').onRef('d.organisation_id', '=', 'n.holder_id'),
    )
    .select(['n.id', 'n.subject_id', 'n.holder_id', 'n.next_day', whoDoesIt.as('account')])
    .where('d.removed_at', 'is', null)
    .where(whoDoesIt, 'in', [...accounts])
    .where('n.next_day', 'is not', null)
    .where('n.next_done_on', 'is', null)
    .orderBy('n.next_day')
    .orderBy('n.id')
    .limit(atMost)
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'Note'>,
    subject: row.subject_id as Id<'Subject'>,
    holder: row.holder_id as Id<'Organisation'>,
    account: row.account as Id<'Account'>,
    due: row.next_day as Day,
  }))
}

/** What these next steps say; a read of the people they are about. */
export async function textsOfNextSteps(act: Act, notes: readonly Id<'Note'>[]): Promise<ReadonlyMap<string, string>> {
  if (notes.length === 0) return new Map()
  const rows = await act
    .tables<PeopleTables>()
    .selectFrom('people.note')
    .select(['id', 'subject_id', 'next_what'])
    .where('id', 'in', [...notes])
    .execute()
  return new Map(rows.map((row) => [row.id, row.next_what ?? '']))
}

/** The last day on which somebody wrote that they spoke with each of these people. */
export async function lastSpoken(act: Act, reads: readonly Read[]) {
  if (reads.length === 0) return []
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.note')
    .select(['subject_id', 'holder_id', sql<Day>`max(on_day)`.as('on')])
    .where('kind', '<>', 'remark')
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('subject_id', 'holder_id'),
        'in',
        reads.map(({ subject, holder }) => tuple(subject as string, holder as string)),
      ),
    )
    .groupBy(['subject_id', 'holder_id'])
    .execute()
  return rows.map((row) => ({
    subject: row.subject_id as Id<'Subject'>,
    holder: row.holder_id as Id<'Organisation'>,
    on: row.on,
  }))
}
