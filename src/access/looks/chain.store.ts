import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { Base, Checkpoint } from './chain.rules.ts'

/** How many rows got their link; none when another process is at it. */
export async function linkWaiting(act: Act, atMost: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`select access.seal_looks(${atMost}) as n`.execute(act.figures())
  return rows[0]?.n ?? 0
}

export interface Pace {
  readonly rows: number
  readonly seconds: number
}

/** Notes in the database where the chain stands, when it is time to; nothing when it is not. */
export async function noteHead(act: Act, { rows: afterRows, seconds }: Pace): Promise<Checkpoint | undefined> {
  const { rows } = await sql<CheckpointRow>`
    select * from access.note_looks(${afterRows}, make_interval(secs => ${seconds}))`.execute(act.figures())
  return rows.map(checkpointOf)[0]
}

export async function notedHeads(act: Act): Promise<Checkpoint[]> {
  const { rows } = await sql<CheckpointRow>`
    select seq, hash, day from access.look_checkpoint order by seq`.execute(act.figures())
  return rows.map(checkpointOf)
}

interface CheckpointRow {
  readonly seq: string
  readonly hash: Buffer
  readonly day: Day
}

const checkpointOf = ({ seq, hash, day }: CheckpointRow): Checkpoint => ({
  seq: Number(seq),
  hash: hash.toString('hex'),
  day,
})

/** The hashes that stand now where something was noted. */
export async function hashesAt(act: Act, seqs: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ seq: string; hash: Buffer }>`
    select seq, hash from access.look_seal
    where region_id = ${act.caller.region} and seq = any(${seqs}::bigint[])`.execute(act.figures())
  return new Map(rows.map(({ seq, hash }) => [Number(seq), hash.toString('hex')]))
}

/** The number of the last link, or of the one on which the next will hang. */
export async function headOf(act: Act, base: number): Promise<number> {
  const { rows } = await sql<{ seq: string }>`
    select coalesce(max(seq), ${base}::bigint) as seq from access.look_seal
    where region_id = ${act.caller.region}`.execute(act.figures())
  return Number(rows[0]?.seq)
}

/** As far as where the rule destroyed; nothing when it never did. A day that is still to come is not believed. */
export async function baseOf(act: Act): Promise<Base | undefined> {
  const { rows } = await sql<{ seq: string; hash: Buffer; onDay: Day; years: number }>`
    select seq, hash, least(on_day, (now() at time zone 'Europe/Amsterdam')::date) as "onDay", years
    from access.look_destruction where region_id = ${act.caller.region} order by seq desc limit 1`.execute(
    act.figures(),
  )
  return rows.map(({ seq, hash, ...row }) => ({ ...row, seq: Number(seq), hash: hash.toString('hex') }))[0]
}

/** Rows without a link that wait for none, and rows that waited and are gone. Counted at one moment. */
export async function outsideChain(act: Act): Promise<number> {
  const { rows } = await sql<{ outside: number }>`
    select ((select count(*) from access.look where region_id = ${act.caller.region})
      - (select count(*) from access.look_seal where region_id = ${act.caller.region})
      - (select count(*) from access.look_waiting where region_id = ${act.caller.region}))::int as outside`.execute(
    act.figures(),
  )
  return rows[0]?.outside ?? 0
}
