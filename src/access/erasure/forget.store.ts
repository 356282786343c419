import type { Act, Read } from '#platform/public.ts'
import type { AccessTables } from '../access.tables.ts'

/**
 * What she asked about looks and about her rights, and what was opened in an emergency, goes too. The keys go with the
 * relations: what is sealed about her opens for nobody any more, in a backup neither.
 */
export async function dropReachOf(act: Act, { subject, holder }: Read): Promise<void> {
  const tables = [
    'access.person_key',
    'access.relation',
    'access.release',
    'access.look_question',
    'access.objection',
    'access.paper_letter',
    'access.acting',
    'access.rights_request',
    'access.emergency',
    'access.merge',
  ] as const
  for (const table of tables)
    await act
      .figures<AccessTables>()
      .deleteFrom(table)
      .where('subject_id', '=', subject)
      .where('holder_id', '=', holder)
      .execute()
}

export const isKeptElsewhere = async (act: Act, { subject }: Read): Promise<boolean> =>
  (await act
    .figures<AccessTables>()
    .selectFrom('access.relation')
    .select('id')
    .where('subject_id', '=', subject)
    .executeTakeFirst()) !== undefined

export const forgetBsnOf = (act: Act, { subject }: Read) =>
  act.figures<AccessTables>().updateTable('access.subject').set({ bsn_hash: null }).where('id', '=', subject).execute()

/** What she signed in with. */
export async function forgetAccountsOf(act: Act, { subject }: Read): Promise<readonly string[]> {
  const accounts = await act
    .figures<AccessTables>()
    .selectFrom('access.account')
    .select(['id', 'email'])
    .where('subject_id', '=', subject)
    .execute()
  return forgetAccounts(act, accounts)
}

/** Who acted for her, before that is forgotten. */
export const actedFor = async (act: Act, { subject, holder }: Read): Promise<readonly string[]> =>
  (
    await act
      .figures<AccessTables>()
      .selectFrom('access.acting')
      .select('account_id')
      .where('subject_id', '=', subject)
      .where('holder_id', '=', holder)
      .execute()
  ).flatMap(({ account_id }) => account_id ?? [])

/** Whoever acted for nobody else is not needed any more. */
export async function forgetIdleActing(act: Act, accounts: readonly string[]): Promise<readonly string[]> {
  if (accounts.length === 0) return []
  const idle = await act
    .figures<AccessTables>()
    .selectFrom('access.account as a')
    .select(['a.id', 'a.email'])
    .where('a.id', 'in', accounts)
    .where('a.acts', '=', true)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('access.acting as f').select('f.id').whereRef('f.account_id', '=', 'a.id'))),
    )
    .execute()
  return forgetAccounts(act, idle)
}

/** The account itself stays without a name: the log of looks names its number. */
async function forgetAccounts(act: Act, accounts: readonly { readonly id: string; readonly email: string }[]) {
  for (const { id } of accounts) {
    for (const table of [
      'access.session',
      'access.credential',
      'access.passkey',
      'access.one_time_link',
      'access.openid_link',
    ] as const)
      await act.figures<AccessTables>().deleteFrom(table).where('account_id', '=', id).execute()
    await act
      .figures<AccessTables>()
      .updateTable('access.account')
      .set({
        name: '–',
        email: `${id}@erased.invalid`,
        phone: null,
        motto: null,
        subject_id: null,
        disabled_at: new Date(act.now),
      })
      .where('id', '=', id)
      .execute()
  }
  return accounts.map(({ email }) => email)
}
