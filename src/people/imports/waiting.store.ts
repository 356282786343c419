import type { Act } from '#platform/public.ts'
import { type Day, type Id, instantOf, today } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'

/** Files these colleagues brought in and nobody stored yet. */
export async function unstoredImports(act: Act, accounts: readonly Id<'Account'>[]) {
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.import')
    .select(['id', 'account_id', 'file_name', 'rows_new', 'rows_changed', 'previewed_at'])
    .where('state', '=', 'ready')
    .where('account_id', 'in', [...accounts])
    .orderBy('previewed_at')
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'Import'>,
    account: row.account_id as Id<'Account'>,
    file: row.file_name,
    rows: row.rows_new + row.rows_changed,
    on: today(instantOf(row.previewed_at)) as Day,
  }))
}
