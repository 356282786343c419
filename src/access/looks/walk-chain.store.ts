import { type RawBuilder, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Break, Stretch } from './chain.rules.ts'

/** Walks one stretch of links. Nothing when all of them hold, else the first one that does not. */
export async function walk(act: Act, stretch: Stretch): Promise<Break | undefined> {
  const links = await judged(act, stretch)
  const { rows } = await sql<{ found: number; broken: string | null }>`
    select count(*)::int as found,
      min(expected) filter (where seq <> expected or not there or should <> hash) as broken
    from (${links}) as link`.execute(act.figures())
  const { found, broken } = rows[0] ?? { found: 0, broken: null }
  if (broken) return breakAt(act, links, Number(broken))
  return found < stretch.until - stretch.after ? { row: stretch.after + found + 1, how: 'removed' } : undefined
}

async function breakAt(act: Act, links: RawBuilder<unknown>, row: number): Promise<Break> {
  const { rows } = await sql<{ changed: boolean }>`
    select seq = expected and there as changed from (${links}) as link where expected = ${row}`.execute(act.figures())
  return { row, how: rows[0]?.changed ? 'changed' : 'removed' }
}

/**
 * What a hash is made of stands here a second time: whoever changes the function in the database that makes the
 * links does not change with it how they are judged. The numbers of the rows let PostgreSQL read them in one sweep.
 */
async function judged(act: Act, { after, until }: Stretch): Promise<RawBuilder<unknown>> {
  const { before, first, last } = await edgesOf(act, { after, until })
  const nobody = sql`'00000000-0000-0000-0000-000000000000'::uuid`
  return sql`
    select s.seq, s.hash, l.id is not null as there, ${after}::bigint + s.place as expected,
      sha256(coalesce(s.before, ${before}) || int8send(l.id) || timestamptz_send(l.at) || uuid_send(l.region_id)
        || uuid_send(coalesce(l.account_id, ${nobody})) || uuid_send(coalesce(l.organisation_id, ${nobody}))
        || uuid_send(l.subject_id) || uuid_send(l.holder_id)
        || convert_to(concat_ws(chr(10), l.kind, l.permission, l.what, l.purpose, l.screen), 'UTF8')) as should
    from (
      select seq, hash, look_id, lag(hash) over by_seq as before, row_number() over by_seq as place
      from access.look_seal
      where region_id = (select current_setting('app.region')::uuid)
        and seq > ${after}::bigint and seq <= ${until}::bigint
      window by_seq as (order by seq)) as s
    left join access.look l on l.id = s.look_id and l.id between ${first}::bigint and ${last}::bigint`
}

interface Edges {
  readonly before: Buffer
  readonly first: string | null
  readonly last: string | null
}

/** The link on which the stretch hangs: also one that was destroyed, or the region itself for the very first; and between which rows it lies. */
async function edgesOf(act: Act, { after, until }: Stretch): Promise<Edges> {
  const { rows } = await sql<Edges>`
    select coalesce((select hash from access.look_seal where region_id = ${act.caller.region} and seq = ${after}),
        (select hash from access.look_destruction where region_id = ${act.caller.region} and seq = ${after}),
        sha256(convert_to(${act.caller.region}, 'UTF8'))) as before,
      min(look_id) as first, max(look_id) as last
    from (select look_id from access.look_seal
      where region_id = ${act.caller.region} and seq > ${after} and seq <= ${until} offset 0) as links`.execute(
    act.figures(),
  )
  return rows[0] ?? { before: Buffer.alloc(0), first: null, last: null }
}
