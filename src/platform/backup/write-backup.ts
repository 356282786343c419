import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { withClient } from '../database/pool.ts'
import { isSuperuser } from '../database/roles.ts'
import { serverMajor } from '../database/server-version.ts'
import { keysAsText } from '../keys/master-key.ts'
import type { Ring } from '../keys/ring.ts'
import { type KeptTable, keyName, type Manifest, manifestName } from './manifest.ts'
import { copyColumns, type LiveTable, liveSequences, liveTables, quoted } from './tables.ts'

interface Asked {
  readonly adminUrl: string
  readonly to: string
  readonly version: string
  readonly ring: Ring
  readonly byCommand: boolean
  /** Only when asked for: who has the key and the backup can read everything in it. */
  readonly withKey: boolean
  readonly told: (name: string, at: number, of: number) => void
}

/**
 * Every row as it stood at one moment, while the region works on. As text, so that it can be put back on another
 * machine, another processor and another version of PostgreSQL.
 */
export async function writeBackup(asked: Asked): Promise<Manifest> {
  if (existsSync(asked.to)) throw new Error(`${asked.to} exists already. Choose a new folder.`)
  await assertSeesEverything(asked.adminUrl)
  const partial = join(dirname(asked.to), `.${basename(asked.to)}.partial`)
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true, mode: 0o700 })
  try {
    const manifest = await withClient(asked.adminUrl, (client) => copyEverything(client, partial, asked))
    if (asked.withKey) keep(join(partial, keyName), keysAsText(asked.ring.keys.map(({ key }) => key)))
    keep(join(partial, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
    renameSync(partial, asked.to) // a folder with the asked name is always complete
    return manifest
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** Row-level security would leave rows out without a word: then no backup is better than this one. */
async function assertSeesEverything(adminUrl: string): Promise<void> {
  if (!(await isSuperuser(adminUrl)))
    throw new Error(
      'The user of DATABASE_URL does not see every row, so this backup would not be complete. Use pg_dump with a superuser.',
    )
}

async function copyEverything(client: Client, folder: string, asked: Asked): Promise<Manifest> {
  await client.query('begin isolation level repeatable read, read only')
  await client.query(
    "set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'iso_8601'",
  )
  const live = await liveTables(client)
  const tables: KeptTable[] = []
  for (const [at, table] of live.entries()) {
    asked.told(table.name, at + 1, live.length)
    tables.push(await copyOne(client, folder, table))
  }
  const { rows } = await client.query<{ name: string }>('select name from migrations.applied order by name')
  const manifest: Manifest = {
    product: 'schakel',
    format: 1,
    version: asked.version,
    madeAt: new Date().toISOString(),
    server: await serverMajor(asked.adminUrl),
    migrations: rows.map(({ name }) => name),
    masterKeyId: asked.ring.keys[0].id,
    keyIds: asked.ring.keys.map(({ id }) => id),
    byCommand: asked.byCommand,
    withKey: asked.withKey,
    tables,
    sequences: await liveSequences(client),
  }
  await client.query('commit')
  return manifest
}

async function copyOne(client: Client, folder: string, table: LiveTable): Promise<KeptTable> {
  const file = `${table.name}.copy.gz`
  const hash = createHash('sha256')
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, next) => {
      hash.update(chunk)
      next(null, chunk)
    },
  })
  const { rows: found } = await client.query<{ n: number }>(`select count(*)::int as n from ${quoted(table.name)}`)
  const rows = client.query(copyTo(`copy ${copyColumns(table)} to stdout`))
  await pipeline(rows, createGzip(), counted, createWriteStream(join(folder, file), { mode: 0o600 }))
  return { name: table.name, columns: [...table.columns], rows: found[0]?.n ?? 0, file, sha256: hash.digest('hex') }
}

const keep = (file: string, text: string) => writeFileSync(file, text, { mode: 0o600 })
