import { sql, type Transaction } from 'kysely'
import type { Outcome } from '#values/public.ts'
import type { Caller } from '../house.ts'
import type { Keys } from '../keys/keys.ts'

/** One change under one key: the same key for another permission is another change. */
interface Change {
  readonly keys: Keys
  readonly caller: Caller
  readonly permission: string
}

export type Kept = { readonly sameContent: boolean; readonly outcome: Outcome<unknown> | null }
type KeptRow = { readonly fingerprint: string; readonly outcome_sealed: Buffer | null }

/**
 * Claims the caller's key for this act. A twin that runs at the same moment waits here until the first one is done.
 * Answers what was kept under the key, or undefined when this is the first time.
 */
export async function claimKey(trx: Transaction<unknown>, change: Change): Promise<Kept | undefined> {
  const { caller, permission } = change
  if (!caller.idempotency || !caller.account) return undefined
  const { key } = caller.idempotency
  const fingerprint = keyedFingerprint(change)
  const claimed = await sql`
    insert into platform.idempotency (region_id, account_id, key, permission, fingerprint)
    values (${caller.region}, ${caller.account}, ${key}, ${permission}, ${fingerprint})
    on conflict do nothing returning key`.execute(trx)
  if (claimed.rows.length > 0) return undefined
  const { rows } = await sql<KeptRow>`
    select fingerprint, outcome_sealed from platform.idempotency
    where account_id = ${caller.account} and key = ${key} and permission = ${permission}`.execute(trx)
  const [row] = rows
  return row && { sameContent: row.fingerprint === fingerprint, outcome: await openOutcome(change, row.outcome_sealed) }
}

/** Kept in the same transaction as the change itself: both are there, or neither. */
export async function keepOutcome(trx: Transaction<unknown>, change: Change, outcome: Outcome<unknown>): Promise<void> {
  const { keys, caller, permission } = change
  if (!caller.idempotency || !caller.account) return
  const sealed = keys.lockFor('idempotency', Buffer.from(JSON.stringify(outcome)), placeOf(change))
  await sql`
    update platform.idempotency set outcome_sealed = ${sealed}
    where account_id = ${caller.account} and key = ${caller.idempotency.key} and permission = ${permission}`.execute(
    trx,
  )
}

/** What was sent may hold a BSN, and a plain hash of that is found by trying all of them. */
const keyedFingerprint = ({ keys, caller }: Change): string =>
  keys.fingerprint('idempotency', caller.idempotency?.fingerprint ?? '').toString('base64url')

/** Locked under another master key it says nothing any more; then the change is not done a second time either. */
async function openOutcome(change: Change, sealed: Buffer | null): Promise<Outcome<unknown> | null> {
  if (!sealed) return null
  const { keys } = change
  try {
    return JSON.parse((await keys.openFor('idempotency', sealed, placeOf(change))).toString())
  } catch {
    return null
  }
}

const placeOf = ({ caller, permission }: Change): string =>
  `idempotency ${caller.account} ${permission} ${caller.idempotency?.key}`
