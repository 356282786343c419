import { sql } from 'kysely'
import type { Act, House } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { openBytes, sealBytes } from '../keys/person-seal.ts'

/** From the one to the other, within one holder. */
export interface Way {
  readonly holder: Id<'Organisation'>
  readonly from: Id<'Subject'>
  readonly to: Id<'Subject'>
}

export interface Following {
  readonly table: string
  /** What is locked with her key, with the name of the place that the lock is bound to. */
  readonly sealed?: Readonly<Record<string, (id: string) => string>>
  /** Only these rows, or the rows below these: nothing for all there are. */
  readonly only?: readonly string[] | { readonly below: string; readonly ids: readonly string[] }
}

/** What one table keeps about the one becomes about the other, locked anew with her key. Answers which rows those were. */
export async function follow(house: House, act: Act, way: Way, following: Following): Promise<readonly string[]> {
  const ids = await rowsOf(act, way, following)
  for (const [column, placeOf] of Object.entries(following.sealed ?? {}))
    for (const id of ids) await reseal(house, act, way, { table: following.table, column, id, place: placeOf(id) })
  if (ids.length > 0)
    await sql`select access.follow_in_merge(${following.table}, ${ids}::uuid[], ${way.from}, ${way.to})`.execute(
      act.figures(),
    )
  return ids
}

async function rowsOf(act: Act, { from, holder }: Way, { table, only }: Following): Promise<string[]> {
  if (only && ('below' in only ? only.ids : only).length === 0) return []
  const among =
    only === undefined
      ? sql``
      : 'below' in only
        ? sql`and ${sql.ref(only.below)} = any(${[...only.ids]}::uuid[])`
        : sql`and id = any(${[...only]}::uuid[])`
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(table)} where subject_id = ${from} and holder_id = ${holder} ${among}
    order by id`.execute(act.figures())
  return rows.map(({ id }) => id)
}

interface Locked {
  readonly table: string
  readonly column: string
  readonly id: string
  readonly place: string
}

async function reseal(house: House, act: Act, { holder, from, to }: Way, { table, column, id, place }: Locked) {
  const { rows } = await sql<{ locked: Buffer | null }>`
    select ${sql.ref(column)} as locked from ${sql.table(table)} where id = ${id}`.execute(act.figures())
  const locked = rows[0]?.locked
  if (!locked) return
  const bytes = await openBytes(house, act, { subject: from, holder, column: place }, locked)
  if (!bytes) throw new Error('What is locked about a person does not open, so it cannot follow her.')
  const again = await sealBytes(house, act, { subject: to, holder, column: place }, bytes)
  await sql`select access.reseal_in_merge(${table}, ${column}, ${id}, ${from}, ${to}, ${again})`.execute(act.figures())
}
