import { sql, type Transaction } from 'kysely'
import type { Outcome } from '#values/public.ts'
import type { Caller } from '../house.ts'

type Kept = { readonly fingerprint: string; readonly outcome: Outcome<unknown> | null }

/**
 * Claims the caller's key for this act. A twin that runs at the same moment waits here until the first one is done.
 * Answers what was kept under the key, or undefined when this is the first time.
 */
export async function claimKey(
  trx: Transaction<unknown>,
  caller: Caller,
  permission: string,
): Promise<Kept | undefined> {
  if (!caller.idempotency || !caller.account) return undefined
  const { key, fingerprint } = caller.idempotency
  const claimed = await sql`
    insert into platform.idempotency (region_id, account_id, key, permission, fingerprint)
    values (${caller.region}, ${caller.account}, ${key}, ${permission}, ${fingerprint})
    on conflict do nothing returning key`.execute(trx)
  if (claimed.rows.length > 0) return undefined
  const { rows } = await sql<Kept>`
    select fingerprint, outcome from platform.idempotency
    where account_id = ${caller.account} and key = ${key} and permission = ${permission}`.execute(trx)
  return rows[0]
}

/** Kept in the same transaction as the change itself: both are there, or neither. */
export async function keepOutcome(
  trx: Transaction<unknown>,
  caller: Caller,
  permission: string,
  outcome: Outcome<unknown>,
): Promise<void> {
  if (!caller.idempotency || !caller.account) return
  await sql`
    update platform.idempotency set outcome = ${JSON.stringify(outcome)}::jsonb
    where account_id = ${caller.account} and key = ${caller.idempotency.key} and permission = ${permission}`.execute(
    trx,
  )
}
