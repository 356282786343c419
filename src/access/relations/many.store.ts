import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'

/**
 * The subjects for a whole file, in the order of the hashes. Asked for in one fixed order, so that two files with
 * the same people do not wait for each other in a circle.
 */
export async function subjectsFor(act: Act, hashes: readonly (Buffer | null)[]): Promise<Id<'Subject'>[]> {
  const order = hashes.map((hash, place) => ({ hash, place }))
  order.sort((a, b) => Buffer.compare(a.hash ?? nothing, b.hash ?? nothing))
  const { rows } = await sql<{ id: Id<'Subject'>; place: number }>`
    select access.subject_for(hash) as id, place
    from unnest(${order.map(({ hash }) => hash)}::bytea[], ${order.map(({ place }) => place)}::int[])
      as asked(hash, place)`.execute(act.figures())
  const byPlace = new Map(rows.map(({ id, place }) => [place, id]))
  return hashes.map((_, place) => {
    const id = byPlace.get(place)
    if (!id) throw new Error('No subject came back.')
    return id
  })
}

const nothing = Buffer.alloc(0)

/** Whom of these the caller's organisation may reach already; about others it answers nothing, known or not. */
export async function subjectsInReach(act: Act, hashes: readonly Buffer[]): Promise<Map<string, Id<'Subject'>>> {
  const { rows } = await sql<{ hash: Buffer; id: Id<'Subject'> }>`
    select bsn_hash as hash, id from access.subject where bsn_hash = any(${hashes}::bytea[])`.execute(act.figures())
  return new Map(rows.map(({ hash, id }) => [hash.toString('hex'), id]))
}

/** The holder's own relations with many people; who has one today keeps it. */
export async function keepOwnRelations(
  act: Act,
  holder: Id<'Organisation'>,
  subjects: readonly Id<'Subject'>[],
  purpose: string,
  from: Day,
): Promise<void> {
  await sql`
    insert into access.relation (region_id, subject_id, holder_id, organisation_id, purpose, valid_from, created_by)
    select ${act.caller.region}::uuid, subject, ${holder}::uuid, ${holder}::uuid, ${purpose}::text, ${from}::date,
      ${act.caller.account}::uuid
    from unnest(${subjects}::uuid[]) as subject
    where not exists (
      select from access.relation r where r.subject_id = subject and r.holder_id = ${holder}
        and r.organisation_id = ${holder}
        and (r.valid_until is null or r.valid_until > ${from}::date))`.execute(act.figures())
}
