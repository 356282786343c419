import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Logins } from '../database/logins.ts'
import { knownMigrations, migrate } from '../database/migrate.ts'
import { withClient } from '../database/pool.ts'
import { isSuperuser, prepareRoles } from '../database/roles.ts'
import { prepareJobs } from '../jobs/jobs.ts'
import type { KeptTable, Manifest } from './manifest.ts'
import { copyColumns, liveTables, quoted } from './tables.ts'

interface Asked {
  readonly adminUrl: string
  readonly logins: Logins
  readonly from: string
  readonly manifest: Manifest
  readonly told: (name: string, at: number, of: number) => void
}

/** Made by a version that knows more than this one: its rows would not fit here. */
export function assertReadable({ migrations, version }: Manifest): void {
  const known = knownMigrations()
  if (!migrations.every((name) => known.includes(name)))
    throw new Error(`This backup was made by Schakel ${version}, which is newer. Install that version first.`)
}

/** Tables as they were when the backup was made, then the rows, then what changed in the tables since. */
export async function readBackup({ adminUrl, logins, from, manifest, told }: Asked): Promise<string[]> {
  assertReadable(manifest)
  if (!(await isSuperuser(adminUrl)))
    throw new Error('Putting a backup back needs a superuser of the database. Correct DATABASE_URL.')
  const urls = await prepareRoles(adminUrl, logins)
  await assertEmpty(adminUrl)
  await prepareJobs(urls.owner)
  await migrate(urls.owner, { only: manifest.migrations })
  await withClient(adminUrl, (client) => fill(client, from, manifest, told))
  return migrate(urls.owner)
}

async function assertEmpty(adminUrl: string): Promise<void> {
  const { rows } = await withClient(adminUrl, (client) =>
    client.query<{ used: boolean }>("select to_regclass('migrations.applied') is not null as used"),
  )
  if (rows[0]?.used) throw new Error('There is a region in this database already. Choose an empty one.')
}

async function fill(client: Client, from: string, manifest: Manifest, told: Asked['told']): Promise<void> {
  await client.query('begin')
  // Rows come in the order of the alphabet, and were whole when they left.
  await client.query("set local session_replication_role = 'replica'; set local timezone = 'UTC'")
  const live = await liveTables(client)
  await client.query(`truncate ${live.map(({ name }) => quoted(name)).join(', ')} cascade`)
  for (const [at, table] of manifest.tables.entries()) {
    told(table.name, at + 1, manifest.tables.length)
    await fillOne(client, from, table)
  }
  for (const { name, value, called } of manifest.sequences)
    await client.query('select setval(to_regclass($1), $2::bigint, $3) where to_regclass($1) is not null', [
      name,
      value,
      called,
    ])
  await client.query('update graphile_worker._private_jobs set locked_at = null, locked_by = null')
  await client.query('update graphile_worker._private_job_queues set locked_at = null, locked_by = null')
  await client.query('commit')
}

async function fillOne(client: Client, from: string, table: KeptTable): Promise<void> {
  const rows = client.query(copyFrom(`copy ${copyColumns(table)} from stdin`))
  await pipeline(createReadStream(join(from, table.file)), createGunzip(), rows)
  const { rows: found } = await client.query<{ n: number }>(`select count(*)::int as n from ${quoted(table.name)}`)
  if (found[0]?.n !== table.rows)
    throw new Error(`${table.name} has ${found[0]?.n} rows and should have ${table.rows}. Use another backup.`)
}
