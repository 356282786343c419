import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { changeWhatHelps } from '#people/changes/change-parts.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { seeDossier } from '#people/dossiers/see-dossier.ts'
import { keepDraft, seeDraft } from '#platform/drafts/drafts.ts'
import {
  type House,
  keyId,
  keysOf,
  openKeys,
  readConfig,
  readRing,
  runningLocal,
  withClient,
} from '#platform/public.ts'
import { type Bsn, expectDone, type Id } from '#values/public.ts'
import { aBsn } from '../../../tests/make-file.ts'
import { type OwnFolder, ownFolder } from '../../../tests/own-folder.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { makeHouse } from '../start/make-house.ts'
import { openDatabase } from '../start/open-database.ts'
import { runCommand } from './run-command.ts'

async function typed(words: string, env: NodeJS.ProcessEnv) {
  const said: string[] = []
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text: string) => void said.push(text)),
  )
  try {
    return { code: await runCommand(words.split(' '), env), said: said.join('\n') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

const settingsOf = (env: NodeJS.ProcessEnv) => {
  const read = readConfig({ LOG_LEVEL: 'silent', ...env })
  if ('faults' in read) throw new Error('the settings of a test are right')
  return read.config
}

describe('another master key, while the server runs', () => {
  let own: OwnFolder
  let region: SmallRegion
  let naomi: Id<'Dossier'>
  let adminUrl: string
  let old: Buffer
  const bsn = aBsn(5) as Bsn
  const many = 10_000
  beforeAll(async () => {
    own = await ownFolder()
    region = await smallRegion(own.house)
    adminUrl = (await runningLocal(join(own.dataDir, 'pg')))?.url ?? ''
    old = Buffer.from(keyFile(), 'base64')
    const { id } = expectDone(
      await addPerson(own.house, region.karin, { given: 'Naomi', prefix: '', family: 'Brink', bsn }),
    )
    naomi = id as Id<'Dossier'>
    expectDone(await changeWhatHelps(own.house, region.karin, naomi, { version: 1, conditions: ['own-pace'] }))
    expectDone(await keepDraft(own.house, region.karin, '/people/new', 'key', { given: 'Tesfay' }))
    await keepOutcomes()
  }, 60_000)
  afterAll(() => own.close())

  const keyFile = () => readFileSync(join(own.dataDir, 'master.key'), 'utf8').trim()
  const run = (words: string, env: NodeJS.ProcessEnv = {}) => typed(words, { DATA_DIR: own.dataDir, ...env })
  const json = async (words: string) => JSON.parse((await run(`${words} --json`)).said.split('\n').at(-1) ?? '')
  const rows = async <T>(query: string, values: unknown[] = []) =>
    withClient(adminUrl, async (client) => (await client.query(query, values)).rows as T[])

  /** Thirty days of answers, as a busy region has them; locked the way they were before there was a ring. */
  const keepOutcomes = async () => {
    const { karin } = region
    const keys = Array.from({ length: many }, () => randomUUID())
    const sealed = keys.map((key) =>
      own.house.keys.lockFor('idempotency', Buffer.from('{"done":true}'), `idempotency ${karin.account} test ${key}`),
    )
    await rows(
      `insert into platform.idempotency (region_id, account_id, key, permission, fingerprint, outcome_sealed)
       select $1, $2, key, 'test', '', sealed from unnest($3::text[], $4::bytea[]) as n(key, sealed)`,
      [karin.region, karin.account, keys, sealed],
    )
  }

  /** What was locked before, as this house reads it: sealed fields, a draft, and her BSN by its fingerprint. */
  const reads = async (house: House) => {
    const dossier = expectDone(await seeDossier(house, region.karin, naomi))
    const draft = expectDone(await seeDraft(house, region.karin, '/people/new'))
    const again = await rows<{ n: number }>('select count(*)::int as n from access.subject where bsn_hash = $1', [
      house.keys.fingerprint('bsn', bsn),
    ])
    return [JSON.stringify(dossier).includes('own-pace'), draft?.values, again[0]?.n]
  }
  const everything = [true, { given: 'Tesfay' }, 1]

  /** Another web server, with these settings alone. */
  const asServer = async <T>(env: NodeJS.ProcessEnv, work: (house: House) => Promise<T>): Promise<T> => {
    const config = settingsOf({ DATA_DIR: own.dataDir, ...env })
    const ring = await readRing(config, adminUrl)
    const urls = { app: own.urls.app, job: own.urls.job, owner: own.urls.owner }
    const house = await makeHouse({ config, urls, keys: keysOf(ring, urls.app) })
    try {
      return await work(house)
    } finally {
      await house.db.close()
    }
  }

  const underOld = async () =>
    (
      await rows<{ n: number }>(
        'select count(*)::int as n from platform.idempotency where substring(outcome_sealed from 3 for 6) = $1',
        [Buffer.from(keyId(old), 'hex')],
      )
    )[0]?.n ?? 0

  it('everything is there before', async () => {
    expect(await reads(own.house)).toEqual(everything)
    expect(await json(`backup ${join(own.folder, 'before')}`)).toMatchObject({ withKey: false })
  })

  it('a kill in the middle leaves everything readable, under both keys', { timeout: 60_000 }, async () => {
    const rotating = spawn(process.execPath, ['bin/schakel.ts', 'key', 'rotate'], {
      env: { PATH: process.env.PATH, DATA_DIR: own.dataDir },
      stdio: 'ignore',
    })
    while ((await underOld()) === many) await sleep(5)
    rotating.kill('SIGKILL')
    await new Promise((ended) => rotating.on('close', ended))
    expect(await underOld()).toBeGreaterThan(0)
    expect(await underOld()).toBeLessThan(many)
    const [next = ''] = keyFile().split('\n')
    for (const MASTER_KEY of [next, old.toString('base64')])
      expect(await asServer({ MASTER_KEY }, reads)).toEqual(everything)
    expect(await reads(own.house)).toEqual(everything)
  })

  it('the command finishes when it is run again, and makes no third key', { timeout: 60_000 }, async () => {
    const { newest, old: left, again } = await json('key rotate')
    expect(left).toEqual([keyId(old)])
    expect([again > 0, await underOld()]).toEqual([true, 0])
    expect(
      keyFile()
        .split('\n')
        .map((line) => keyId(Buffer.from(line, 'base64'))),
    ).toEqual([newest, keyId(old)])
    expect(await reads(own.house)).toEqual(everything)
    expect((await run('doctor')).said).toMatch(new RegExp(`${newest} \\d{5}, ${keyId(old)} 0`))
  })

  it('the server that ran on locks under the new key without a restart', async () => {
    expect(own.house.keys.masterKeyId).not.toBe(keyId(old))
    const [{ id } = { id: '' }] = await rows<{ id: string }>('select master_key_id as id from access.organisation_key')
    expect(id).toBe(own.house.keys.masterKeyId)
  })

  it('the old key goes when nothing needs it, and then opens nothing', { timeout: 60_000 }, async () => {
    expect((await run(`key retire ${own.house.keys.masterKeyId}`)).said).toContain('the newest key')
    expect((await run(`key retire ${keyId(old)}`)).said).toContain('twenty minutes')
    const draft = own.house.keys
    const strays = openKeys(old).lockFor('draft', Buffer.from('{}'), 'a')
    await rows('update platform.draft set values_sealed = $1', [strays])
    expect((await run(`key retire ${keyId(old)} --now`)).said).toContain('still locked under this key')
    const place = `draft ${region.karin.account} ${region.workCentre} /people/new`
    await rows('update platform.draft set values_sealed = $1', [
      draft.lockFor('draft', Buffer.from('{"given":"Tesfay"}'), place),
    ])
    expect(await run(`key retire ${keyId(old)} --now`)).toMatchObject({ code: 0 })
    expect(keyFile().split('\n')).toHaveLength(1)
    const refused = await run('doctor', { MASTER_KEY: old.toString('base64') })
    expect(refused).toMatchObject({
      code: 78,
      said: expect.stringContaining('The master key is none of this database'),
    })
    const locked = await rows<{ wrapped: Buffer; about: string }>(
      `select wrapped, 'organisation-key:' || organisation_id as about from access.organisation_key`,
    )
    for (const { wrapped, about } of locked)
      await expect(openKeys(old).openFor('organisation-keys', wrapped, about)).rejects.toThrow()
    await own.house.keys.refresh()
    expect(own.house.keys.ids).toHaveLength(1)
    expect(await reads(own.house)).toEqual(everything)
    expect(await asServer({}, reads)).toEqual(everything)
  })

  it('a backup of before comes back with the old key, and with both', { timeout: 90_000 }, async () => {
    const [newest = ''] = keyFile().split('\n')
    const elsewhere = join(own.folder, 'elsewhere')
    mkdirSync(elsewhere)
    chmodSync(elsewhere, 0o711)
    const restore = `restore ${join(own.folder, 'before')}`
    const refused = await typed(restore, { DATA_DIR: elsewhere, MASTER_KEY: newest })
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('not the key of this backup') })
    writeFileSync(join(elsewhere, 'master.key'), `${newest}\n${old.toString('base64')}\n`, { mode: 0o600 })
    expect(await typed(restore, { DATA_DIR: elsewhere })).toMatchObject({ code: 0 })
    const { said } = await typed('doctor --json', { DATA_DIR: elsewhere })
    expect(said).toMatch(new RegExp(`"${keyId(old)} \\d{5}"`))
  })
})

describe('a KEY_COMMAND', () => {
  let own: OwnFolder
  beforeAll(async () => {
    own = await ownFolder()
    await smallRegion(own.house)
  }, 60_000)
  afterAll(() => own.close())

  it('takes over from the file, and then there is no file any more', { timeout: 60_000 }, async () => {
    const tool = join(own.folder, 'tool')
    const secret = randomBytes(16).toString('hex')
    writeFileSync(tool, script, { mode: 0o700 })
    const env = { DATA_DIR: own.dataDir, KEY_COMMAND: tool, WRAP_SECRET: secret }
    vi.stubEnv('WRAP_SECRET', secret)
    const before = own.house.keys.masterKeyId
    expect(await typed('key rotate', env)).toMatchObject({ code: 0 })
    expect(await typed(`key retire ${before} --now`, env)).toMatchObject({ code: 0 })
    expect(() => readFileSync(join(own.dataDir, 'master.key'))).toThrow('ENOENT')
    expect((await typed('users list', env)).said).toContain('Karin Wassink')
    vi.stubEnv('WRAP_SECRET', 'another')
    const broken = await typed('users list', env)
    expect(broken).toMatchObject({ code: 78, said: expect.stringMatching(/^KEY_COMMAND unwrap ended with \d+\./) })
    vi.unstubAllEnvs()
  })

  it('makes the first key of an empty folder, which is found again', { timeout: 60_000 }, async () => {
    const dataDir = join(own.folder, 'empty')
    mkdirSync(dataDir)
    chmodSync(dataDir, 0o711)
    const config = settingsOf({ DATA_DIR: dataDir, KEY_COMMAND: 'rev; #' })
    const first = await openDatabase(config, () => {})
    await first.local?.stop()
    const second = await openDatabase(config, () => {})
    await second.local?.stop()
    expect(second.keys.masterKeyId).toBe(first.keys.masterKeyId)
    expect(() => readFileSync(join(dataDir, 'master.key'))).toThrow('ENOENT')
  })
})

/** As in docs/command-line.md. */
const script = readFileSync('docs/command-line.md', 'utf8').split('```sh\n')[1]?.split('```')[0] ?? ''
