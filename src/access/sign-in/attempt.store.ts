import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import { type Instant, instantOf } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

export interface Tried {
  readonly emailHash: Buffer
  readonly addressHash: Buffer
}

/** A hundred guesses at the same moment wait for each other here: always first the account, then the address. */
export const lockAttempts = async (act: Act, { emailHash, addressHash }: Tried): Promise<void> => {
  for (const hash of [emailHash, addressHash])
    await sql`select pg_advisory_xact_lock(${hash.readBigInt64BE().toString()}::bigint)`.execute(act.figures())
}

/** Since the last time it went well. */
export async function failuresOfAccount(act: Act, { emailHash }: Tried, since: Instant): Promise<Instant[]> {
  const { rows } = await sql<{ at: Date }>`
    select at from access.sign_in_attempt a
    where email_hash = ${emailHash} and at > ${since} and not succeeded
      and not exists (select from access.sign_in_attempt s
        where s.email_hash = a.email_hash and s.succeeded and s.at >= a.at)`.execute(act.figures())
  return rows.map(({ at }) => instantOf(at))
}

/** From one address one last failure for each account: somebody who forgot a password does not close a whole office. */
export async function failuresFromAddress(act: Act, { addressHash }: Tried, since: Instant): Promise<Instant[]> {
  const { rows } = await sql<{ at: Date }>`
    select max(at) as at from access.sign_in_attempt
    where address_hash = ${addressHash} and at > ${since} and not succeeded group by email_hash`.execute(act.figures())
  return rows.map(({ at }) => instantOf(at))
}

/** Counts as a failure until somebody says otherwise: whoever hangs up half way has tried. */
export async function keepAttempt(act: Act, { emailHash, addressHash }: Tried): Promise<string> {
  const attempts = act.figures<AccessTables>()
  const yesterday = instantOf(Date.parse(act.now) - 24 * 3_600_000)
  await attempts.deleteFrom('access.sign_in_attempt').where('at', '<', new Date(yesterday)).execute()
  const { id } = await attempts
    .insertInto('access.sign_in_attempt')
    .values({
      region_id: act.caller.region,
      email_hash: emailHash,
      address_hash: addressHash,
      succeeded: false,
      at: act.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const markSucceeded = (act: Act, attempt: string) =>
  act
    .figures<AccessTables>()
    .updateTable('access.sign_in_attempt')
    .set({ succeeded: true })
    .where('id', '=', attempt)
    .execute()

/** A right password before the code is neither a failure nor yet a success. */
export const forgetAttempt = (act: Act, attempt: string) =>
  act.figures<AccessTables>().deleteFrom('access.sign_in_attempt').where('id', '=', attempt).execute()
