import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { assertNewEnough, majorOf, serverMajor } from '#platform/public.ts'
import { whyNotDone } from './why-not-done.ts'

const asked = { port: 3000, host: '127.0.0.1', databaseUrl: 'postgres://u:secret@db.example:5432/schakel' } as const

describe('a start that does not go well', () => {
  it('is told in one sentence, without the password', () => {
    const told = whyNotDone({ code: 'ECONNREFUSED', message: '' }, { ...asked, logLevel: 'warn' })
    expect(told).toBe('The database at db.example:5432/schakel does not answer. Start it, or correct DATABASE_URL.')
  })

  it('shows the inside only to who asks for it', () => {
    const error = new Error('something new')
    expect(whyNotDone(error, { ...asked, logLevel: 'warn' })).toBe('something new')
    expect(whyNotDone(error, { ...asked, logLevel: 'debug' })).toContain('why-not-done.test')
  })

  it('refuses a PostgreSQL that is too old', async () => {
    expect(() => assertNewEnough(majorOf(140_012))).toThrow('This is PostgreSQL 14, and Schakel needs 15 or newer.')
    expect(() => assertNewEnough(majorOf(150_018))).not.toThrow()
    expect(await serverMajor(inject('adminUrl'))).toBeGreaterThanOrEqual(15)
  })
})

describe('the command that starts', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schakel-start-'))
    chmodSync(folder, 0o711)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const start = (settings: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, ['src/app/server.ts'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: '0', ...settings },
    })

  it('ends with one sentence when the data folder is in use', () => {
    writeFileSync(join(folder, 'pg.owner'), String(process.pid))
    const { status, stderr } = start({})
    expect(status).toBe(1)
    expect(stderr.trim()).toContain(`The data folder is in use by process ${process.pid}.`)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('ends with one sentence when the database does not answer', async () => {
    const { status, stderr } = start({ DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/schakel' })
    expect([status, stderr.trim()]).toEqual([
      1,
      'The database at 127.0.0.1:1/schakel does not answer. Start it, or correct DATABASE_URL.',
    ])
  })

  it('stops its database again when the port is in use', async () => {
    const other = createServer()
    const port = await new Promise<number>((ready) =>
      other.listen(0, '127.0.0.1', () => ready((other.address() as { port: number }).port)),
    )
    const { status, stderr } = start({ PORT: String(port) })
    other.close()
    expect([status, stderr.trim()]).toEqual([1, `Port ${port} is in use. Stop what uses it, or choose another PORT.`])
    expect(() => rmSync(join(folder, 'pg', 'postmaster.pid'))).toThrow('ENOENT')
  })

  it('names every wrong setting at once', () => {
    const { status, stderr } = start({ PORT: 'x', SMTP_URL: 'x' })
    expect([status, stderr.trim().split('\n').length]).toEqual([78, 2])
  })
})
