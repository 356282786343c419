import type pg from 'pg'

/**
 * One installation serves one region. To try whether row-level security keeps a second one apart, every row is put in
 * the database once more, as a twin with the same words and other ids, past every policy.
 */
export async function addTwinRegion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(tablesOfRegions)
  await client.query('set session_replication_role = replica') // rows come in any order
  await client.query('begin')
  for (const { name } of rows) await addTwins(client, name)
  await client.query('commit')
  await client.query('set session_replication_role = origin')
}

/** Without what has a number or a key of its own: the log of looks, sessions and links. */
const tablesOfRegions = `
  select a.attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relkind = 'r' and (a.attname = 'region_id' or (a.attname = 'id' and c.oid = 'access.region'::regclass))
    and c.oid not in ('platform.installation'::regclass, 'platform.idempotency'::regclass)
    and not exists (select from pg_attribute other
      where other.attrelid = c.oid and (other.attidentity <> '' or other.attname in ('token_hash', 'look_id', 'seq')))`

async function addTwins(client: pg.Client, name: string): Promise<void> {
  const { rows } = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`)
  const twins = `[${rows.map(({ row }) => twinsIn(row)).join(',')}]`
  await client.query(`insert into ${name} select * from jsonb_populate_recordset(null::${name}, $1::jsonb)`, [twins])
}

/** A hash that finds one row cannot find two. */
const twinsIn = (row: string): string =>
  row.replaceAll(uuids, twinOf).replaceAll(/("employer_token_hash": )"[^"]*"/g, '$1null')

const uuids = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g

/** The same record in the other region; the twin of a twin is the first one again. */
export const twinOf = (id: string): string => (Number.parseInt(id.slice(0, 1), 16) ^ 8).toString(16) + id.slice(1)

export const idsIn = (text: string): string[] => text.match(uuids) ?? []
