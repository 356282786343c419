import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

type Account = Id<'Account'>

/** How somebody proves to be somebody. Only of accounts that may sign in. */
export interface Credential {
  readonly account: Account
  readonly name: string
  readonly email: string
  readonly lang: string
  readonly subject: string | null
  readonly passwordHash: string | null
  readonly totpSealed: Buffer | null
  readonly totpConfirmedAt: Date | null
  readonly hasPasskey: boolean
  readonly changedAt: Date
}

const credentials = (act: Act) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.account as a')
    .leftJoin('access.credential as c', 'c.account_id', 'a.id')
    .select([
      'a.id as account',
      'a.name',
      'a.email',
      'a.lang',
      'a.subject_id as subject',
      'c.password_hash as passwordHash',
      'c.totp_sealed as totpSealed',
      'c.totp_confirmed_at as totpConfirmedAt',
    ])
    .select((eb) => eb.fn.coalesce('c.changed_at', 'a.created_at').as('changedAt'))
    .select((eb) =>
      eb
        .exists(eb.selectFrom('access.passkey as p').select('p.id').whereRef('p.account_id', '=', 'a.id'))
        .$castTo<boolean>()
        .as('hasPasskey'),
    )
    .where('a.disabled_at', 'is', null)
    .$narrowType<{ account: Account }>()

export const findCredentialByEmail = (act: Act, email: string): Promise<Credential | undefined> =>
  credentials(act).where('a.email', '=', email).executeTakeFirst()

export const findCredential = (act: Act, account: Account): Promise<Credential | undefined> =>
  credentials(act).where('a.id', '=', account).executeTakeFirst()

export const keepPassword = (act: Act, account: Account, hash: string) =>
  act
    .figures<AccessTables>()
    .insertInto('access.credential')
    .values({ account_id: account, region_id: act.caller.region, password_hash: hash, changed_at: act.now })
    .onConflict((known) => known.column('account_id').doUpdateSet({ password_hash: hash, changed_at: act.now }))
    .execute()

/** A place for a second factor, for who comes in by another way than a password of ours. */
export const keepEmptyCredential = (act: Act, account: Account) =>
  act
    .figures<AccessTables>()
    .insertInto('access.credential')
    .values({ account_id: account, region_id: act.caller.region, changed_at: act.now })
    .onConflict((known) => known.doNothing())
    .execute()

/** The step of the first code counts as used. */
export const keepSecondFactor = (act: Act, account: Account, sealed: Buffer, step: number) =>
  act
    .figures<AccessTables>()
    .updateTable('access.credential')
    .set({ totp_sealed: sealed, totp_confirmed_at: act.now, totp_last_step: step, changed_at: act.now })
    .where('account_id', '=', account)
    .execute()

/** Each half minute counts once: a code that somebody saw over a shoulder is worth nothing. */
export async function takeTotpStep(act: Act, account: Account, step: number): Promise<boolean> {
  const used = await act
    .figures<AccessTables>()
    .updateTable('access.credential')
    .set({ totp_last_step: step })
    .where('account_id', '=', account)
    .where('totp_last_step', '<', String(step))
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}

export const forgetSecondFactor = (act: Act, account: Account) =>
  act
    .figures<AccessTables>()
    .updateTable('access.credential')
    .set({ totp_sealed: null, totp_confirmed_at: null, changed_at: act.now })
    .where('account_id', '=', account)
    .execute()

export async function replaceRecoveryCodes(act: Act, account: Account, hashes: readonly Buffer[]): Promise<void> {
  const codes = act.figures<AccessTables>()
  await codes.deleteFrom('access.recovery_code').where('account_id', '=', account).execute()
  await codes
    .insertInto('access.recovery_code')
    .values(hashes.map((hash) => ({ region_id: act.caller.region, account_id: account, code_hash: hash })))
    .execute()
}

export async function spendRecoveryCode(act: Act, account: Account, hash: Buffer): Promise<boolean> {
  const used = await act
    .figures<AccessTables>()
    .updateTable('access.recovery_code')
    .set({ used_at: act.now })
    .where('account_id', '=', account)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}

export async function countRecoveryCodes(act: Act, account: Account): Promise<number> {
  const { left } = await act
    .figures<AccessTables>()
    .selectFrom('access.recovery_code')
    .select((eb) => eb.fn.countAll<string>().as('left'))
    .where('account_id', '=', account)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(left)
}
