import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { jobCaller } from '#access/public.ts'
import { type Caller, withClient } from '#platform/public.ts'
import { type Day, expectDone, type Id, newId } from '#values/public.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { appendCheckpoint, checkpointFile, readCheckpoints } from './checkpoint-file.ts'
import { sealAll, sealLooks } from './seal-looks.ts'
import { verifyLooks } from './verify-looks.ts'

describe('the chain of the log of looks and acts', () => {
  let fresh: FreshHouse
  let dataDir: string
  let job: Caller
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'schakel-chain-'))
    fresh = await freshHouse({ config: { dataDir } })
    job = jobCaller(newId<'Region'>() as Id<'Region'>, 'tests')
    await written(20)
    await sealAll(fresh.house, job)
  })
  afterEach(async () => {
    await fresh.close()
    rmSync(dataDir, { recursive: true })
  })

  /** As somebody with every right on the server would: with the triggers off. */
  const byHand = (sql: string, values: unknown[] = []) => {
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    return withClient(url.href, async (client) => {
      await client.query("set session_replication_role = 'replica'")
      return client.query(sql, values)
    })
  }

  const written = (rows: number) =>
    withClient(fresh.urls.app, async (client) => {
      await client.query("select set_config('app.region', $1, false), set_config('app.account', $2, false)", [
        job.region,
        '00000000-0000-0000-0000-000000000000',
      ])
      await client.query(
        `insert into access.look (region_id, subject_id, holder_id, permission, what, purpose, screen)
        select $1, gen_random_uuid(), gen_random_uuid(), 'see-people', 'list', 'mediation', '/people'
        from generate_series(1, $2::int)`,
        [job.region, rows],
      )
    })

  /** A right, the trigger, or for emptying it the questions that point at it. */
  const refusedBy = /^(42501|0A000|42704)$/
  const verified = async () => expectDone(await verifyLooks(fresh.house, job))
  const lookOf = (row: number) => `(select look_id from access.look_seal where seq = ${row})`

  it('holds, and goes on where it ended', async () => {
    expect(await verified()).toEqual({ rows: 20, breaks: null })
    await written(3)
    expect(await verified()).toEqual({ rows: 20, breaks: null })
    await sealLooks(fresh.house, job)
    expect(await verified()).toEqual({ rows: 23, breaks: null })
  })

  it('is one chain when several processes make it at once', async () => {
    await written(500)
    await Promise.all([1, 2, 3, 4].map(() => sealLooks(fresh.house, job)))
    await sealLooks(fresh.house, job)
    expect(await verified()).toEqual({ rows: 520, breaks: null })
  })

  it.each([
    ['screen', "'/elsewhere'"],
    ['at', "at - interval '1 microsecond'"],
    ['account_id', 'gen_random_uuid()'],
    ['organisation_id', 'gen_random_uuid()'],
    ['subject_id', 'gen_random_uuid()'],
    ['holder_id', 'gen_random_uuid()'],
    ['kind', "'change'"],
    ['permission', "'see-dossier'"],
    ['what', "'dossier'"],
    ['purpose', "'matching'"],
  ])('finds a row of which the %s was edited', async (column, value) => {
    await byHand(`update access.look set ${column} = ${value} where id = ${lookOf(7)}`)
    expect(await verified()).toEqual({ rows: 6, breaks: { row: 7, how: 'changed' } })
  })

  it('finds two rows that changed places', async () => {
    await byHand(`update access.look_seal set look_id = case seq when 5 then -5 else -9 end where seq in (5, 9)`)
    const { rows } = await byHand(`select id, row_number() over (order by id) as row from access.look order by id`)
    const idOf = (row: number) => rows[row - 1].id
    await byHand(
      `update access.look_seal set look_id = case seq when 5 then $2::bigint else $1::bigint end
      where seq in (5, 9)`,
      [idOf(5), idOf(9)],
    )
    expect(await verified()).toEqual({ rows: 4, breaks: { row: 5, how: 'changed' } })
  })

  it('finds a row that was removed, with its link and without', async () => {
    await byHand(`delete from access.look where id = ${lookOf(11)}`)
    expect(await verified()).toEqual({ rows: 10, breaks: { row: 11, how: 'removed' } })
    await byHand('delete from access.look_seal where seq = 11')
    expect(await verified()).toEqual({ rows: 10, breaks: { row: 11, how: 'removed' } })
    await byHand('update access.look_seal set seq = seq - 1 where seq = 12')
    expect((await verified()).breaks).toMatchObject({ row: 11 })
  })

  it('finds where the end was cut off, though everything in the database agrees', async () => {
    await byHand(`delete from access.look where id >= ${lookOf(15)}`)
    await byHand('delete from access.look_seal where seq >= 15')
    await byHand('delete from access.look_checkpoint where seq >= 15')
    expect(await verified()).toEqual({ rows: 14, breaks: { row: 15, how: 'cut' } })
  })

  it('finds that all links were made anew', async () => {
    await byHand(`update access.look set screen = '/elsewhere' where id = ${lookOf(3)}`)
    await byHand('insert into access.look_waiting select id, region_id from access.look')
    await byHand('delete from access.look_seal')
    await byHand('delete from access.look_checkpoint')
    await sealLooks(fresh.house, job, { rows: 1000, seconds: 1e9 })
    expect(await verified()).toEqual({ rows: 0, breaks: { row: 1, how: 'rewritten' } })
  })

  it('finds a row that was put in beside the chain, or taken away before it had a link', async () => {
    await byHand(`insert into access.look (region_id, subject_id, holder_id, what, purpose, screen)
      select region_id, subject_id, holder_id, what, purpose, screen from access.look limit 1`)
    expect((await verified()).breaks).toEqual({ row: 21, how: 'added' })
    await byHand('delete from access.look where id not in (select look_id from access.look_seal)')
    await written(1)
    await byHand('delete from access.look where id not in (select look_id from access.look_seal)')
    expect((await verified()).breaks).toEqual({ row: 21, how: 'removed' })
  })

  it('keeps each note in the database and in a file that only its owner reads, and skips half a line', async () => {
    const lines = readFileSync(checkpointFile(dataDir), 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { region: job.region, seq: 20, hash: expect.stringMatching(/^[0-9a-f]{64}$/), day: expect.any(String) },
    ])
    appendFileSync(checkpointFile(dataDir), '{"region":"')
    expect(await verified()).toEqual({ rows: 20, breaks: null })
    appendCheckpoint(dataDir, job.region, { seq: 21, hash: 'f'.repeat(64), day: '2026-11-21' as Day })
    expect(readCheckpoints(dataDir, job.region).map(({ seq }) => seq)).toEqual([20, 21])
    writeFileSync(checkpointFile(dataDir), `${lines.join('\n')}\n`)
  })

  it.each(['owner', 'app', 'job'] as const)('is only ever added to: %s changes and removes nothing', async (role) => {
    const table =
      role === 'owner'
        ? ['look', 'look_seal', 'look_checkpoint']
        : ['look', 'look_seal', 'look_checkpoint', 'look_waiting']
    for (const name of table)
      for (const sql of [
        `update access.${name} set region_id = region_id`,
        `delete from access.${name}`,
        `truncate access.${name}`,
      ])
        await expect(
          withClient(fresh.urls[role], (client) => client.query(sql)),
          sql,
        ).rejects.toMatchObject({ code: expect.stringMatching(refusedBy) })
    expect(await verified()).toEqual({ rows: 20, breaks: null })
  })

  it.each(['app', 'job'] as const)('gets its links from the database alone: %s writes none', async (role) => {
    const forge = "insert into access.look_seal values ($1, 21, 999, sha256('x'))"
    await expect(withClient(fresh.urls[role], (client) => client.query(forge, [job.region]))).rejects.toMatchObject({
      code: '42501',
    })
  })
})
