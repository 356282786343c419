import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { EmployersTables } from '../employers.tables.ts'

const changes = (act: Act) => act.tables<EmployersTables>()

/** Everything of transactions before this one is committed or gone; what comes later is told by the next question. */
export async function settledUntil(act: Act): Promise<string> {
  const asked = sql<{ until: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as until`
  return (await asked.execute(changes(act))).rows[0]?.until ?? '0'
}

/** Some come twice: what was already told of a transaction that was still open is told again. */
export async function changedSince(act: Act, settled: string): Promise<readonly Id<'Vacancy'>[]> {
  const rows = await changes(act)
    .selectFrom('employers.vacancy_change')
    .select('vacancy_id')
    .distinct()
    .where(sql<boolean>`transaction >= ${settled}::xid8`)
    .orderBy('vacancy_id')
    .execute()
  return rows.map(({ vacancy_id }) => vacancy_id as Id<'Vacancy'>)
}

export const dropChangesBefore = (act: Act, moment: Date) =>
  changes(act).deleteFrom('employers.vacancy_change').where('changed_at', '<', moment).executeTakeFirstOrThrow()
