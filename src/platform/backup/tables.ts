import type { Client } from 'pg'

export interface LiveTable {
  readonly name: string
  readonly columns: readonly string[]
}

const notOurs = "n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'migrations')"

/** Every table with rows of ours, jobs that wait included. What the database computes itself is not copied. */
export async function liveTables(client: Client): Promise<LiveTable[]> {
  const { rows } = await client.query<LiveTable>(`
    select n.nspname || '.' || c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and ${notOurs} and n.nspname || '.' || c.relname <> 'graphile_worker.migrations'
    group by 1 order by 1`)
  return rows
}

export interface Sequence {
  readonly name: string
  readonly value: string
  readonly called: boolean
}

export async function liveSequences(client: Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(`
    select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and ${notOurs} order by 1`)
  const sequences: Sequence[] = []
  for (const { name } of rows) {
    const found = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${name}`,
    )
    sequences.push({ name, value: found.rows[0]?.value ?? '1', called: found.rows[0]?.called ?? false })
  }
  return sequences
}

export const quoted = (name: string): string =>
  name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.')

export const copyColumns = ({ name, columns }: LiveTable): string =>
  `${quoted(name)} (${columns.map(quoted).join(', ')})`
