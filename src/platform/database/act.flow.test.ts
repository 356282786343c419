import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepRelation, subjectFor } from '#access/public.ts'
import type { PeopleTables } from '#people/people.tables.ts'
import { type Caller, type Read, withClient } from '#platform/public.ts'
import { done, expectDone, refused } from '#values/public.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { wide } from '../../../tests/wide.ts'

describe('an act', () => {
  let fresh: FreshHouse
  let region: SmallRegion
  let naomi: Read
  beforeAll(async () => {
    fresh = await freshHouse()
    region = await smallRegion(fresh.house)
    naomi = await somebodyKnownTo(region.karin)
  })
  afterAll(() => fresh.close())

  async function somebodyKnownTo(caller: Caller): Promise<Read> {
    const made = await fresh.house.db.act(caller, 'change-dossier', async (act) => {
      const subject = await subjectFor(act, null)
      const holder = caller.organisation as Read['holder']
      await keepRelation(act, { subject, holder, organisation: holder, purpose: 'mediation', from: act.today })
      await act
        .tables<PeopleTables>()
        .insertInto('people.dossier')
        .values({
          region_id: caller.region,
          subject_id: subject,
          organisation_id: holder,
          given_name: 'Naomi',
          family_name: 'Brink',
          sort_name: 'brink',
          search_text: 'naomi brink',
          stage_since: act.today,
        })
        .execute()
      return done({ subject, holder })
    })
    return expectDone(made)
  }

  const readAll = (caller: Caller, looked: readonly Read[]) =>
    fresh.house.db.act(caller, 'see-people', async (act) => {
      const rows = await act
        .tables<PeopleTables>()
        .selectFrom('people.dossier')
        .select(['subject_id', 'given_name'])
        .execute()
      await act.look(looked, 'list')
      return done(rows.length)
    })

  const looksAbout = async (subject: string) =>
    withClient(fresh.urls.app, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.region', $1, true), set_config('app.subject', $2, true)`, [
        region.region,
        subject,
      ])
      const { rows } = await client.query('select * from access.look where subject_id = $1', [subject])
      await client.query('rollback')
      return rows
    })

  it('does not commit when somebody was read and no look was written', async () => {
    await expect(readAll(region.karin, [])).rejects.toThrow('read without a look')
  })

  it('writes who looked, for what and on which page, in the transaction that read', async () => {
    expect(await readAll(region.karin, [naomi])).toEqual(done(1))
    const looks = await looksAbout(naomi.subject)
    const look = { account_id: region.karin.account, kind: 'look', what: 'list', purpose: 'mediation' }
    expect(looks).toContainEqual(expect.objectContaining(look))
  })

  it('refuses a query on people that does not say about whom', async () => {
    const nameless = fresh.house.db.act(region.karin, 'see-people', async (act) =>
      done(await act.tables<PeopleTables>().selectFrom('people.dossier').select('given_name').execute()),
    )
    await expect(nameless).rejects.toThrow('did not select subject_id')
  })

  it('shows another organisation nothing: the record is not there', async () => {
    expect(await readAll(region.henk, [])).toEqual(done(0))
  })

  it('is refused to a role that may not, before anything is read', async () => {
    const asked = await fresh.house.db.act(region.ton, 'see-people', () => Promise.reject(new Error('was read')))
    expect(asked).toEqual(refused({ because: 'no-permit', kind: 'not-allowed' }))
  })

  it('is nobody’s when the permission is not in the table', async () => {
    const asked = await fresh.house.db.act(region.karin, 'fly', async () => done())
    expect(asked.done).toBe(false)
  })

  it('changes nothing when the work says no', async () => {
    const count = async () =>
      expectDone(
        await fresh.house.db.act(region.karin, 'see-people', async (act) => {
          const found = await sql<{ n: string }>`select count(*) as n from people.note`.execute(act.figures())
          return done(found.rows[0]?.n)
        }),
      )
    const before = await count()
    const turnedBack = await fresh.house.db.act(region.karin, 'write-note', async (act) => {
      await writeNote(act)
      return refused({ because: 'thought-better', kind: 'conflict' })
    })
    expect(turnedBack.done).toBe(false)
    expect(await count()).toBe(before)
  })

  const writeNote = (act: Parameters<Parameters<typeof fresh.house.db.act>[2]>[0]) =>
    act
      .tables<PeopleTables>()
      .insertInto('people.note')
      .values({
        region_id: region.region,
        subject_id: naomi.subject,
        holder_id: naomi.holder,
        kind: 'talk',
        text: 'Telling drie weken foutloos.',
        on_day: act.today,
      })
      .returning('id')
      .executeTakeFirstOrThrow()

  const noteUnder = (key: string, fingerprint: string) =>
    fresh.house.db.act({ ...region.karin, idempotency: { key, fingerprint } }, 'write-note', async (act) =>
      done((await writeNote(act)).id),
    )

  it('is done once under one key, however often and however much at once it is sent', async () => {
    const answers = await Promise.all(Array.from({ length: 15 }, () => noteUnder('key-1', 'same')))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.done).toBe(true)
  })

  it('gives as many results as there are keys, each sent fifteen times in any order', async () => {
    const keys = Array.from({ length: wide() ? 200 : 20 }, (_, at) => `phone-${at}`)
    const sends = Array.from({ length: 15 }, () => keys).flat()
    const before = await notes()
    const answers = await Promise.all(sends.map((key) => noteUnder(key, 'same')))
    const results = new Set(sends.map((key, at) => `${key} ${JSON.stringify(answers[at])}`))
    expect(results.size).toBe(keys.length)
    expect(answers.every((answer) => answer.done)).toBe(true)
    expect((await notes()) - before).toBe(keys.length)
  })

  it('refuses a key that was used for something else', async () => {
    await noteUnder('key-2', 'first')
    expect(await noteUnder('key-2', 'second')).toEqual(
      refused({ because: 'key-used-for-something-else', kind: 'invalid' }),
    )
  })

  const notes = async () =>
    expectDone(
      await fresh.house.db.act(region.karin, 'see-dossier', async (act) => {
        const all = act.figures<PeopleTables>().selectFrom('people.note').select(sql<number>`count(*)::int`.as('count'))
        return done((await all.executeTakeFirstOrThrow()).count)
      }),
    )

  const keptUnder = (key: string) =>
    withClient(fresh.urls.app, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.region', $1, true), set_config('app.account', $2, true)`, [
        region.region,
        region.karin.account,
      ])
      const { rows } = await client.query(
        `select row(i.*)::text as text, outcome_sealed as sealed
         from platform.idempotency i where key = $1`,
        [key],
      )
      await client.query('rollback')
      return rows
    })

  it('keeps what was answered under a key locked, and no hash that can be found by trying', async () => {
    const answered = fresh.house.db.act(
      { ...region.karin, idempotency: { key: 'key-3', fingerprint: 'plain-hash' } },
      'write-note',
      async () => done({ name: 'Naomi Brink' }),
    )
    expect(await answered).toEqual(done({ name: 'Naomi Brink' }))
    const [kept] = await keptUnder('key-3')
    expect(kept.sealed.length).toBeGreaterThan(0)
    expect(`${kept.text} ${kept.sealed.toString('latin1')}`).not.toMatch(/Naomi|plain-hash/)
  })

  it('leaves no context behind on its connection', async () => {
    await readAll(region.karin, [naomi])
    const leftover = withClient(fresh.urls.app, (client) => client.query('select * from people.dossier'))
    await expect(leftover).rejects.toThrow('unrecognized configuration parameter')
  })
})

describe('the database, asked without the code', () => {
  let fresh: FreshHouse
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshHouse()
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  const asApp = (settings: Record<string, string>, query: string) =>
    withClient(fresh.urls.app, async (client) => {
      await client.query('begin')
      for (const [name, value] of Object.entries(settings))
        await client.query('select set_config($1, $2, true)', [name, value])
      try {
        return (await client.query(query)).rows
      } finally {
        await client.query('rollback')
      }
    })

  it('lets the log of looks only grow', async () => {
    const here = { 'app.region': region.region, 'app.account': String(region.karin.account) }
    await expect(asApp(here, 'delete from access.look')).rejects.toThrow('permission denied')
    await expect(asApp(here, "update access.look set what = 'x'")).rejects.toThrow('permission denied')
  })

  it('refuses a look in somebody else’s name', async () => {
    const here = { 'app.region': region.region, 'app.account': String(region.karin.account) }
    const forged = `insert into access.look (region_id, account_id, subject_id, holder_id, what, purpose, screen)
      values ('${region.region}', '${region.loes.account}', gen_random_uuid(), gen_random_uuid(), 'x', 'x', 'x')`
    await expect(asApp(here, forged)).rejects.toThrow('row-level security')
  })

  it('gives the owner nothing either, because row-level security is forced', async () => {
    const seen = await withClient(fresh.urls.owner, (client) => client.query('select * from access.account'))
    expect(seen.rows).toEqual([])
  })

  it('fails closed without a context', async () => {
    await expect(asApp({}, 'select * from access.account')).rejects.toThrow('unrecognized configuration parameter')
  })
})
