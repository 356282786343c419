import type pg from 'pg'
import type { World } from '../who-sees-what/world.ts'

/** What nobody who asked may have touched: the other region, and whom no relation reaches. As one number for each table. */
export async function untouched(client: pg.Client, world: World): Promise<Readonly<Record<string, string>>> {
  const { rows } = await client.query<{ name: string; person: boolean }>(tables)
  const found: Record<string, string> = {}
  for (const { name, person } of rows) {
    found[name] = await sumOf(client, name, 't.region_id <> $1', [world.region])
    if (person) found[`${name}, out of reach`] = await sumOf(client, name, outOfReach, [world.region])
  }
  return found
}

async function sumOf(client: pg.Client, name: string, where: string, values: unknown[]): Promise<string> {
  const { rows } = await client.query<{ sum: string }>(
    `select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from ${name} t where ${where}`,
    values,
  )
  return rows[0]?.sum ?? ''
}

/** Subjects that only their own keeper knows, and none of those who ask works there. */
const outOfReach = `t.region_id = $1 and t.subject_id in (
  select d.subject_id from people.dossier d join access.organisation o on o.id = d.organisation_id
  where o.name = 'Gemeente Berkelrand' and not exists (
    select from access.relation r where r.subject_id = d.subject_id and r.organisation_id <> d.organisation_id))`

const tables = `select a.attrelid::regclass::text as name,
    exists (select from pg_attribute s where s.attrelid = c.oid and s.attname = 'subject_id')
      and a.attrelid::regclass::text not in ('access.look') as person
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relkind = 'r' and a.attname = 'region_id' and a.attrelid <> 'platform.installation'::regclass`

/** Rows of this region that name a record of the other one: whoever sent such a number has got it stored. */
export async function crossed(client: pg.Client, world: World): Promise<string[]> {
  const { rows } = await client.query<{ name: string; column: string; to: string }>(references)
  const wrong: string[] = []
  for (const { name, column, to } of rows) {
    const key = to === 'access.region' ? 'o.id' : 'o.region_id'
    const { rows: found } = await client.query(
      `select from ${name} t join ${to} o on o.id = t.${column} where t.region_id = $1 and ${key} <> $1 limit 1`,
      [world.region],
    )
    if (found.length > 0) wrong.push(`${name}.${column}`)
  }
  return wrong
}

const references = `select k.conrelid::regclass::text as name, a.attname as column, k.confrelid::regclass::text as to
  from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
  where k.contype = 'f' and cardinality(k.conkey) = 1
    and exists (select from pg_attribute r where r.attrelid = k.conrelid and r.attname = 'region_id')
    and exists (select from pg_attribute r where r.attrelid = k.confrelid and r.attname = 'id')
    and (k.confrelid = 'access.region'::regclass
      or exists (select from pg_attribute r where r.attrelid = k.confrelid and r.attname = 'region_id'))`
