import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jobCaller } from '#access/public.ts'
import { type Caller, withClient } from '#platform/public.ts'
import { type Day, expectDone, type Id, newId } from '#values/public.ts'
import { ageTheLog, byHandIn } from '../../../tests/aged-log.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { appendCheckpoint, checkpointFile, readCheckpoints } from './checkpoint-file.ts'
import { destroyLooks } from './destroy-looks.ts'
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

  const byHand = (sql: string, values: unknown[] = []) => byHandIn(fresh, sql, values)

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
  const verified = async () => {
    const { destroyed: _, ...found } = expectDone(await verifyLooks(fresh.house, job))
    return found
  }
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

  describe('of which the oldest rows go after their term', () => {
    const rule = { before: '2100-01-01' as Day, years: 5, rule: 'ret.lookLog', kept: [] }
    /** Twenty old rows with a note of their own time, then twenty of today. */
    const grown = async (agedDays: number) => {
      await ageTheLog(fresh, job, agedDays)
      await written(20)
      await sealAll(fresh.house, job)
    }
    const fiveYears = 5 * 365 + 3

    it('proves what is left, and keeps where it hangs in the database and outside it', async () => {
      await grown(fiveYears)
      expect(expectDone(await destroyLooks(fresh.house, job, rule))).toEqual({ rows: 20 })
      expect(expectDone(await verifyLooks(fresh.house, job))).toEqual({ rows: 20, destroyed: 20, breaks: null })
      expect(expectDone(await destroyLooks(fresh.house, job, rule))).toEqual({ rows: 0 })
      const { rows } = await byHand(
        "select seq::int, rows::int, years, rule, encode(hash, 'hex') as hash from access.look_destruction",
      )
      expect(rows).toMatchObject([{ seq: 20, rows: 20, years: 5, rule: 'ret.lookLog' }])
      const outside = readCheckpoints(dataDir, job.region).filter(({ destroyed }) => destroyed)
      expect(outside).toMatchObject([{ seq: 20, hash: rows[0].hash, destroyed: 20 }])
      await written(3)
      await sealLooks(fresh.house, job)
      expect(await verified()).toEqual({ rows: 23, breaks: null })
    })

    it('finds a row that is left and was edited or removed, at that row', async () => {
      await grown(fiveYears)
      expectDone(await destroyLooks(fresh.house, job, rule))
      await byHand(`update access.look set screen = '/elsewhere' where id = ${lookOf(27)}`)
      expect(await verified()).toEqual({ rows: 6, breaks: { row: 27, how: 'changed' } })
      await byHand(`delete from access.look where id = ${lookOf(21)}`)
      await byHand('delete from access.look_seal where seq = 21')
      expect(await verified()).toEqual({ rows: 0, breaks: { row: 21, how: 'removed' } })
    })

    it('finds a beginning that was taken away by hand, also when it says that the rule did it', async () => {
      await grown(fiveYears)
      const took = (seq: number) =>
        byHand(`insert into access.look_destruction (region_id, seq, hash, rows, first_day, last_day, years, rule, on_day)
          select region_id, seq, hash, seq, current_date, current_date, 5, 'ret.lookLog', current_date
          from access.look_seal where seq = ${seq}`)
      await took(40)
      await byHand(`delete from access.look where id < ${lookOf(40)}`)
      await byHand('delete from access.look_seal where seq < 40')
      expect((await verified()).breaks).toMatchObject({ row: 1, how: 'removed' })
    })

    it('keeps the rows of somebody whose file is held back, and all that came after', async () => {
      await grown(fiveYears)
      const { rows } = await byHand(`select subject_id from access.look where id = ${lookOf(3)}`)
      const kept = [rows[0].subject_id]
      expect(expectDone(await destroyLooks(fresh.house, job, { ...rule, kept }))).toEqual({ rows: 0 })
    })

    it('destroys nothing where the chain does not hold: that is evidence', async () => {
      await grown(fiveYears)
      await byHand(`update access.look set screen = '/elsewhere' where id = ${lookOf(3)}`)
      expect(await destroyLooks(fresh.house, job, rule)).toMatchObject({ refusal: { because: 'chain-broken' } })
      expect((await verified()).breaks).toEqual({ row: 3, how: 'changed' })
    })

    it('gives nobody a row that is too young: not the job, not sooner than five years, not the owner', async () => {
      await grown(5 * 365 - 3)
      expect(expectDone(await destroyLooks(fresh.house, job, rule))).toEqual({ rows: 0 })
      const sooner = destroyLooks(fresh.house, job, { ...rule, years: 4 })
      await expect(sooner).rejects.toMatchObject({ code: '42501' })
      await withClient(fresh.urls.owner, async (client) => {
        await client.query("set app.destroys = 'old looks'")
        expect((await client.query('delete from access.look')).rowCount).toBe(0)
        expect((await client.query('delete from access.look_seal')).rowCount).toBe(0)
        expect((await client.query('delete from access.look_checkpoint')).rowCount).toBe(0)
      })
      for (const role of ['app', 'job'] as const)
        await withClient(fresh.urls[role], async (client) => {
          await client.query("set app.destroys = 'old looks'")
          await expect(client.query('delete from access.look')).rejects.toMatchObject({ code: '42501' })
          await expect(client.query("insert into access.look (at) values ('2000-01-01')")).rejects.toMatchObject({
            code: '42501',
          })
        })
      const asApp = "select * from access.destroy_looks('2100-01-01', 5, 'x', '{}', 10)"
      await expect(withClient(fresh.urls.app, (client) => client.query(asApp))).rejects.toMatchObject({ code: '42501' })
      expect(await verified()).toEqual({ rows: 40, breaks: null })
    })
  })

  it.each(['app', 'job'] as const)('gets its links from the database alone: %s writes none', async (role) => {
    const forge = "insert into access.look_seal values ($1, 21, 999, sha256('x'))"
    await expect(withClient(fresh.urls[role], (client) => client.query(forge, [job.region]))).rejects.toMatchObject({
      code: '42501',
    })
  })
})
