import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { withClient } from './pool.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'migrations')

interface Migration {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

interface Options {
  readonly told?: (name: string) => void
  /** Only these: a backup is put back into tables as they were when it was made. */
  readonly only?: readonly string[]
}

/** Runs the SQL files in order, each in its own transaction, under one lock. Returns the names of those that ran. */
export async function migrate(ownerUrl: string, { told = () => {}, only }: Options = {}): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock(72019)')
    await client.query('create schema if not exists migrations')
    await client.query(
      'create table if not exists migrations.applied (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
    )
    const waiting = (await notYetApplied(client)).filter(({ name }) => only?.includes(name) ?? true)
    for (const migration of waiting) {
      await applyWithRetry(client, migration)
      told(migration.name)
    }
    return waiting.map((migration) => migration.name)
  })
}

/** What a new version brought that did not run yet. */
export const waitingMigrations = (ownerUrl: string): Promise<string[]> =>
  withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      "select to_regclass('migrations.applied') is not null as there",
    )
    return rows[0]?.there ? (await notYetApplied(client)).map(({ name }) => name) : knownMigrations()
  })

export const knownMigrations = (): string[] => readMigrations().map(({ name }) => name)

async function notYetApplied(client: Client): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migrations.applied')
  const applied = new Map(rows.map((row) => [row.name, row.sha256]))
  return readMigrations().filter((migration) => {
    const known = applied.get(migration.name)
    if (known && known !== migration.sha256)
      throw new Error(`Migration ${migration.name} was changed after it ran. Put the change in a new file.`)
    return !known
  })
}

const readMigrations = (): Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    })

/** A short wait for locks, many times: readers never queue behind a migration that itself waits. */
async function applyWithRetry(client: Client, migration: Migration): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await applyOnce(client, migration)
    } catch (error) {
      await client.query('rollback')
      const lockTimeout = (error as { code?: string }).code === '55P03'
      if (!lockTimeout || tries === 50)
        throw new Error(`Migration ${migration.name} did not run: ${(error as Error).message}`, { cause: error })
      await sleep(200 * Math.min(tries, 10))
    }
  }
}

async function applyOnce(client: Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin')
  await client.query("set local lock_timeout = '200ms'")
  await client.query(sql)
  await client.query('insert into migrations.applied (name, sha256) values ($1, $2)', [name, sha256])
  await client.query('commit')
}
