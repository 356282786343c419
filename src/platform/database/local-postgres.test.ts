import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startLocalPostgres } from './local-postgres.ts'
import { withClient } from './pool.ts'

describe('the database beside the app', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schakel-pg-'))
    chmodSync(folder, 0o711)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const start = () => startLocalPostgres({ dataDir: join(folder, 'pg') })

  it('is taken over when the app was killed, and keeps every acknowledged row when it was killed itself', async () => {
    const first = await start()
    await withClient(first.url, (client) => client.query('create table kept as select 1 as row'))
    const again = await start() // what a new app finds after kill -9 of the old one
    expect(again.adopted).toBe(true)
    process.kill(Number(readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    const recovered = await start()
    expect(recovered.adopted).toBe(false)
    const { rows } = await withClient(recovered.url, (client) => client.query('select row from kept'))
    expect(rows).toEqual([{ row: 1 }])
    await recovered.stop()
  })
})
