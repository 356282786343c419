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

  it('is taken over when the app was killed and left it running', async () => {
    const first = await start()
    const again = await start() // what a new app finds
    expect([first.adopted, again.adopted]).toEqual([false, true])
    expect(again.url).toBe(first.url)
    await Promise.all([first.stop(), again.stop()])
  })

  it('comes back at the same address when it is killed itself, with every row that was kept', async () => {
    const server = await start()
    await withClient(server.url, (client) => client.query('create table kept as select 1 as row'))
    process.kill(Number(readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    const read = () => withClient(server.url, (client) => client.query('select row from kept')).catch(() => null)
    await expect.poll(async () => (await read())?.rows, { timeout: 30_000 }).toEqual([{ row: 1 }])
    await server.stop()
  })
})
