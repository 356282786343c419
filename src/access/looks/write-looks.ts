import { type Kysely, sql } from 'kysely'
import type { Caller, Permit, Read } from '#platform/public.ts'

/** One record for each person, written in the transaction that read them: no answer leaves without it. */
export async function writeLooks(
  trx: Kysely<unknown>,
  caller: Caller,
  permit: Permit,
  reads: readonly Read[],
  what: string,
): Promise<void> {
  if (reads.length === 0) return
  const subjects = reads.map((read) => read.subject)
  const holders = reads.map((read) => read.holder)
  await sql`
    insert into access.look (region_id, account_id, organisation_id, subject_id, holder_id, permission, what,
      purpose, screen)
    select ${caller.region}, ${caller.account}::uuid, ${caller.organisation}::uuid, subject, holder,
      ${permit.permission}, ${what}, ${permit.purpose}, ${caller.screen}
    from unnest(${subjects}::uuid[], ${holders}::uuid[]) as read(subject, holder)`.execute(trx)
}
