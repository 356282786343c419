import type { Act } from '#platform/public.ts'
import type { Id, Lang } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** Colleagues who work here and want a letter about what waits, and have none of today. Only a job sees them all. */
export async function digestReaders(act: Act): Promise<readonly { readonly email: string; readonly lang: Lang }[]> {
  const rows = await act
    .figures<AccessTables>()
    .selectFrom('access.account as a')
    .select(['a.email', 'a.lang'])
    .where('a.subject_id', 'is', null)
    .where('a.acts', '=', false)
    .where('a.disabled_at', 'is', null)
    .where('a.digest', '=', 'daily')
    .where((row) => row.or([row('a.digest_on', 'is', null), row('a.digest_on', '<', act.today)]))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('access.membership as m')
          .select('m.id')
          .whereRef('m.account_id', '=', 'a.id')
          .where('m.valid_from', '<=', act.today)
          .where((row) => row.or([row('m.valid_until', 'is', null), row('m.valid_until', '>=', act.today)])),
      ),
    )
    .orderBy('a.id')
    .execute()
  return rows.map(({ email, lang }) => ({ email, lang: lang as Lang }))
}

/** False when the letter of today was written already: a job that runs twice writes one. */
export async function markDigest(act: Act): Promise<boolean> {
  const { numUpdatedRows } = await act
    .figures<AccessTables>()
    .updateTable('access.account')
    .set({ digest_on: act.today })
    .where('id', '=', act.caller.account as Id<'Account'>)
    .where((row) => row.or([row('digest_on', 'is', null), row('digest_on', '<', act.today)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
