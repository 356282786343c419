import { sql } from 'kysely'
import type { Client } from 'pg'
import { done, expectDone } from '#values/public.ts'
import { withClient } from '../database/pool.ts'
import type { Act, Caller, House } from '../house.ts'
import { markLength, markOf } from './keys.ts'

/** A column whose values are locked under the key ring itself. Names are ours, never somebody's. */
export interface Shelf {
  readonly table: string
  readonly column: string
  readonly use: string
  /** The place of a row, in SQL: the same words as where it is locked. */
  readonly about: string
  /** The column that says under which key, where there is one. */
  readonly keyId?: string
}

interface Found {
  readonly at: string
  readonly locked: Buffer
  readonly about: string
}

const blocks = 16

/**
 * Locks again what is not under the newest key: some hundreds of rows at a time, while everybody works. What cannot be
 * opened is left as it is. Answers how many; whoever is stopped half-way begins again, and finds less to do.
 */
export async function relock(house: House, job: Caller, shelf: Shelf): Promise<number> {
  let again = 0
  for (let block = 0, last = 0; block <= last; block += blocks) {
    const step = await house.db.act(job, 'run-job', async (act) => {
      last = await blocksOf(act, shelf)
      return done(await relockSome(house, act, shelf, block))
    })
    again += expectDone(step)
  }
  return again
}

async function relockSome(house: House, act: Act, shelf: Shelf, block: number): Promise<number> {
  const { table, column, keyId } = names(shelf)
  const { rows } = await sql<Found>`
    select ctid::text as at, ${column} as locked, ${sql.raw(shelf.about)} as about from ${table}
    where ctid >= ${`(${block},0)`}::tid and ctid < ${`(${block + blocks},0)`}::tid
      and substring(${column} from 1 for ${markLength}) <> ${house.keys.mark}
    for update`.execute(act.figures())
  const opened = await Promise.all(rows.map((row) => relockOne(house, shelf, row)))
  const changed = opened.flatMap((row) => row ?? [])
  const also = keyId ? sql`, ${keyId} = ${house.keys.masterKeyId}` : sql``
  const { numAffectedRows } = await sql`
    update ${table} set ${column} = decode(found.after, 'base64') ${also}
    from unnest(${changed.map(({ at }) => at)}::tid[], ${changed.map(({ after }) => after.toString('base64'))}::text[])
      as found(at, after)
    where ${table}.ctid = found.at`.execute(act.figures())
  return Number(numAffectedRows ?? 0)
}

async function relockOne({ keys }: House, { use }: Shelf, row: Found) {
  try {
    return { ...row, after: keys.lockFor(use, await keys.openFor(use, row.locked, row.about), row.about) }
  } catch {
    return undefined
  }
}

async function blocksOf(act: Act, { table }: Shelf): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (pg_relation_size(${table}::regclass) / current_setting('block_size')::int)::int as n`.execute(act.figures())
  return rows[0]?.n ?? 0
}

const names = ({ table, column, keyId }: Shelf) => ({
  table: sql.table(table),
  column: sql.ref(column),
  keyId: keyId ? sql.ref(keyId) : undefined,
})

/** How many values are locked under each of these keys; what bears no mark is under the oldest of them. */
export const keyUse = (jobUrl: string, region: string, ids: readonly string[], shelves: readonly Shelf[]) =>
  withClient(jobUrl, async (client) => {
    await client.query("select set_config('app.region', $1, false)", [region])
    const used = new Map(ids.map((id) => [id, 0]))
    for (const shelf of shelves)
      for (const { id, n } of await countIn(client, shelf, ids)) used.set(id, (used.get(id) ?? 0) + n)
    return used
  })

async function countIn(client: Client, { table, column }: Shelf, ids: readonly string[]) {
  const marks = ids.map(markOf)
  const { rows } = await client.query<{ at: number | null; n: number }>(
    `select array_position($1::bytea[], substring(${column} from 1 for ${markLength})) as at, count(*)::int as n
     from ${table} where ${column} is not null group by 1`,
    [marks],
  )
  return rows.map(({ at, n }) => ({ id: ids[at === null ? ids.length - 1 : at - 1] ?? '', n }))
}
