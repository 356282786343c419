import type { Client } from 'pg'

/** One key, wrapped by another one or by the KEY_COMMAND. Number 0 is what lasts. */
export interface WrappedKey {
  readonly id: string
  readonly wrappedBy: string
  readonly number: number
  readonly wrapped: Buffer
  readonly madeAt?: Date
}

/** Nothing in a database that is older than the ring, or still empty. */
export async function findWrapped(client: Client): Promise<WrappedKey[]> {
  const { rows: there } = await client.query(
    "select from pg_tables where schemaname = 'platform' and tablename = 'wrapped_key'",
  )
  if (there.length === 0) return []
  const { rows } = await client.query<WrappedKey>(
    'select id, wrapped_by as "wrappedBy", number, wrapped, created_at as "madeAt" from platform.wrapped_key',
  )
  return rows
}

/** Then something can be locked already. */
export async function hasRegion(client: Client): Promise<boolean> {
  const { rows: there } = await client.query("select from pg_tables where tablename = 'installation'")
  return there.length > 0 && ((await client.query('select from platform.installation')).rowCount ?? 0) > 0
}

/** All or none; who writes at the same time waits, and finds that it was done. */
export async function keepWrapped(client: Client, keys: readonly WrappedKey[]): Promise<void> {
  await client.query('begin')
  for (const { id, wrappedBy, number, wrapped } of keys)
    await client.query('insert into platform.wrapped_key (id, wrapped_by, number, wrapped) values ($1, $2, $3, $4)', [
      id,
      wrappedBy,
      number,
      wrapped,
    ])
  await client.query('commit')
}

export const dropWrapped = (client: Client, id: string) =>
  client.query('delete from platform.wrapped_key where $1 in (id, wrapped_by)', [id])
