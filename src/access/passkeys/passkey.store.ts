import type { Act } from '#platform/public.ts'
import type { Id, Instant } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

type Account = Id<'Account'>

const passkeys = (act: Act) => act.figures<AccessTables>()

export interface KnownPasskey {
  readonly id: string
  readonly account: Account
  readonly email: string
  readonly credentialId: string
  readonly publicKey: Buffer
  readonly counter: number
}

/** Of an account that may sign in. */
export async function findPasskey(act: Act, credentialId: string): Promise<KnownPasskey | undefined> {
  const row = await passkeys(act)
    .selectFrom('access.passkey as p')
    .innerJoin('access.account as a', 'a.id', 'p.account_id')
    .select(['p.id', 'p.account_id as account', 'a.email', 'p.credential_id as credentialId'])
    .select(['p.public_key as publicKey', 'p.counter'])
    .where('p.credential_id', '=', credentialId)
    .where('a.disabled_at', 'is', null)
    .executeTakeFirst()
  return row && { ...row, account: row.account as Account, counter: Number(row.counter) }
}

export const listPasskeys = (act: Act, account: Account) =>
  passkeys(act)
    .selectFrom('access.passkey')
    .select(['id', 'name', 'credential_id', 'transports', 'added_at', 'last_used_at'])
    .where('account_id', '=', account)
    .orderBy('added_at')
    .execute()

export async function countPasskeys(act: Act, account: Account): Promise<number> {
  const { held } = await passkeys(act)
    .selectFrom('access.passkey')
    .select((eb) => eb.fn.countAll<string>().as('held'))
    .where('account_id', '=', account)
    .executeTakeFirstOrThrow()
  return Number(held)
}

interface NewRow {
  readonly account: Account
  readonly credentialId: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
  readonly name: string
}

/** False when this passkey is known already, here or to somebody else. */
export async function keepPasskey(act: Act, row: NewRow): Promise<boolean> {
  const kept = await passkeys(act)
    .insertInto('access.passkey')
    .values({
      region_id: act.caller.region,
      account_id: row.account,
      credential_id: row.credentialId,
      public_key: Buffer.from(row.publicKey),
      counter: row.counter,
      transports: [...row.transports],
      name: row.name,
      added_at: act.now,
    })
    .onConflict((known) => known.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

/** Two who remove at the same moment wait for each other here. */
export const lockOwnPasskeys = (act: Act, account: Account) =>
  passkeys(act).selectFrom('access.account').select('id').where('id', '=', account).forUpdate().execute()

/** Guarded: of two answers with the same count, one counts. */
export async function keepUse(act: Act, { id, counter }: KnownPasskey, counted: number): Promise<boolean> {
  const used = await passkeys(act)
    .updateTable('access.passkey')
    .set({ counter: counted, last_used_at: act.now })
    .where('id', '=', id)
    .where('counter', '=', String(counter))
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}

export async function dropPasskey(act: Act, account: Account, id: string): Promise<boolean> {
  const dropped = await passkeys(act)
    .deleteFrom('access.passkey')
    .where('account_id', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  return dropped.numDeletedRows > 0n
}

export const dropPasskeysOf = (act: Act, account: Account) =>
  passkeys(act).deleteFrom('access.passkey').where('account_id', '=', account).execute()

/** True for the first who answers. */
export async function takeQuestion(act: Act, hash: Buffer, until: Instant): Promise<boolean> {
  const taken = await passkeys(act)
    .insertInto('access.passkey_question')
    .values({ hash, region_id: act.caller.region, ends_at: until })
    .onConflict((known) => known.doNothing())
    .returning('hash')
    .executeTakeFirst()
  return taken !== undefined
}
