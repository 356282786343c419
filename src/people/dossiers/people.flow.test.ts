import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { withClient } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import type { PeopleTables } from '../people.tables.ts'
import { sorts } from './place.rules.ts'

const bsn = '111222333'

describe('people through the API', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: string
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
    naomi = (
      await asks('karin', 'POST', '/people', {
        given: 'Naomi',
        prefix: 'van den',
        family: 'Brink',
        bsn,
        town: 'zutphen',
      })
    ).body.id
    await asks('karin', 'POST', '/people', { given: 'Yusuf', family: 'El Idrissi', town: 'Deventer' })
  })
  afterAll(() => fresh.close())

  type Who = 'karin' | 'loes' | 'fatima' | 'henk' | 'ton'
  const asks = async (who: Who, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) => {
    const response = await fresh.app.inject({
      method,
      url: `/api/v1${path}`,
      cookies: await cookieOf(fresh.house, region[who]),
      headers: { origin: 'http://localhost:80', host: 'localhost:80' },
      ...(payload ? { payload } : {}),
    })
    const isJson = String(response.headers['content-type']).includes('json')
    return {
      status: response.statusCode,
      text: response.body,
      raw: response.rawPayload,
      body: isJson ? response.json() : null,
    }
  }

  const asOwner = <T>(work: (query: (sql: string) => Promise<{ rows: T[] }>) => Promise<T[]>) =>
    withClient(fresh.urls.job, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.region', $1, true)`, [region.region])
      const rows = await work((sql) => client.query(sql) as never)
      await client.query('rollback')
      return rows
    })

  it('shows the people of the own organisation, by family name', async () => {
    const { status, body } = await asks('loes', 'GET', '/people')
    expect(status).toBe(200)
    expect(body.rows.map((row: { name: string }) => row.name)).toEqual(['Brink, Naomi van den', 'El Idrissi, Yusuf'])
    expect(body.rows[0]).toMatchObject({ town: 'Zutphen', stage: 'new', available: 'not-known', lead: 'Karin Wassink' })
  })

  it('does not exist for another organisation: the same answer as for a dossier that never was', async () => {
    expect((await asks('henk', 'GET', '/people')).body.rows).toEqual([])
    const stranger = await asks('henk', 'GET', `/people/${naomi}`)
    const nobody = await asks('henk', 'GET', '/people/00000000-0000-4000-8000-000000000000')
    expect(stranger.status).toBe(404)
    expect(stranger.body).toEqual(nobody.body)
    for (const [method, path, body] of [
      ['PUT', 'wishes', { version: 1 }],
      ['POST', 'availability-confirmation', undefined],
      ['POST', 'notes', { kind: 'talk', text: 'x' }],
      ['POST', 'removal', undefined],
      ['GET', 'sharing', undefined],
    ] as const)
      expect((await asks('henk', method, `/people/${naomi}/${path}`, body)).status, path).toBe(404)
  })

  it('finds by name, work or town while one types, whatever the accents', async () => {
    const found = async (q: string) =>
      (await asks('karin', 'GET', `/people?q=${encodeURIComponent(q)}`)).body.rows.length
    expect(await found('bri')).toBe(1)
    expect(await found('Naömi zutphen')).toBe(1)
    expect(await found('naomi deventer')).toBe(0)
    expect(await found('100%')).toBe(0)
    for (const typo of ['noami', 'zutpen brink', 'Naomie']) expect(await found(typo), typo).toBe(1)
    expect((await asks('karin', 'GET', '/people/facets?q=noami')).body.total).toBe(1)
  })

  it('changes what she wishes, and refuses who read an older version, saying who was faster', async () => {
    const wishes = { version: 1, occupations: ['warehouse-assistant'], excludedSectors: [] }
    const first = await asks('karin', 'PUT', `/people/${naomi}/wishes`, wishes)
    expect(first).toMatchObject({ status: 200, body: { version: 2 } })
    const late = await asks('loes', 'PUT', `/people/${naomi}/wishes`, wishes)
    expect(late.status).toBe(409)
    expect(late.body).toMatchObject({ because: 'somebody-else-was-faster', by: 'Karin Wassink', version: 2 })
    expect((await asks('karin', 'GET', '/people?q=magazijn')).body.rows).toHaveLength(1)
  })

  it('confirms the availability, and the filter agrees with the row', async () => {
    expect((await asks('karin', 'POST', `/people/${naomi}/availability-confirmation`)).status).toBe(200)
    const now = (await asks('karin', 'GET', '/people?available=now')).body.rows
    expect(now).toMatchObject([{ id: naomi, available: 'now', confirmedOn: aMonday, availableFrom: aMonday }])
    expect((await asks('karin', 'GET', '/people?available=not-known')).body.rows).toHaveLength(1)
    const { version } = (await asks('karin', 'GET', `/people/${naomi}`)).body
    await asks('karin', 'PUT', `/people/${naomi}/progress`, {
      version,
      stage: 'ready',
      registered: true,
      lead: region.karin.account,
    })
    await fresh.house.db.act(region.karin, 'change-dossier', async (act) => {
      await act
        .figures<PeopleTables>()
        .updateTable('people.dossier')
        .set({ availability_confirmed_on: '2026-10-01' })
        .where('id', '=', naomi)
        .execute()
      return done()
    })
    const old = (await asks('karin', 'GET', '/people?available=to-confirm')).body.rows
    expect(old).toMatchObject([{ id: naomi, available: 'to-confirm' }])
    await asks('karin', 'POST', `/people/${naomi}/availability-confirmation`)
    const counts = (await asks('karin', 'GET', '/people/facets?available=now')).body
    expect(counts).toMatchObject({ total: 1, everybody: 2 })
    expect(counts.facets.available).toContainEqual({ value: 'now', label: null, chosen: 1, everybody: 1 })
    expect(counts.facets.lead).toMatchObject([{ label: 'Karin Wassink', everybody: 2 }])
  })

  it('counts every part of the list once in each filter', async () => {
    const { total, facets } = (await asks('karin', 'GET', '/people/facets')).body
    for (const name of ['stage', 'register', 'lead', 'holder', 'available'])
      expect(
        facets[name].reduce((sum: number, one: { chosen: number }) => sum + one.chosen, 0),
        name,
      ).toBe(total)
  })

  it('walks a sorted list page by page, and starts at the top with a cursor that cannot be', async () => {
    for (const sort of sorts) {
      expect((await asks('karin', 'GET', `/people?sort=${sort}`)).body.rows, sort).toHaveLength(2)
      const odd = Buffer.from(JSON.stringify(['31-02', 'x', 'y'])).toString('base64url')
      expect((await asks('karin', 'GET', `/people?sort=${sort}&after=${odd}`)).status, sort).toBe(200)
    }
  })

  it('opens what helps for who keeps the dossier, and keeps it sealed everywhere else', async () => {
    const version = (await asks('karin', 'GET', `/people/${naomi}`)).body.version
    const asked = { version, conditions: ['quiet-place', 'one-task-at-a-time'] }
    expect((await asks('karin', 'PUT', `/people/${naomi}/what-helps`, asked)).status).toBe(200)
    const seen = (await asks('loes', 'GET', `/people/${naomi}`)).body
    expect(seen).toMatchObject({ helpsOpen: true, helps: ['quiet-place', 'one-task-at-a-time'] })
    expect((await asks('karin', 'GET', '/people')).text).not.toContain('quiet-place')
    const rows = await asOwner<{ row: string }>(
      async (query) => (await query('select d::text as row from people.dossier d')).rows,
    )
    const told = await asOwner<{ row: string }>(
      async (query) => (await query('select row(i.*)::text as row from platform.idempotency i')).rows,
    )
    for (const { row } of [...rows, ...told]) {
      expect(row).not.toContain('quiet-place')
      expect(row).not.toContain(bsn)
    }
  })

  it('writes the look of everybody who was shown, in the list and alone', async () => {
    const looked = async () => {
      const url = new URL(inject('adminUrl'))
      url.pathname = new URL(fresh.urls.app).pathname
      return withClient(url.href, async (client) => {
        const { rows } = await client.query<{ what: string; count: number }>(
          'select what, count(*)::int as count from access.look where account_id = $1 group by what',
          [region.loes.account],
        )
        return new Map(rows.map(({ what, count }) => [what, count]))
      })
    }
    const before = await looked()
    const { rows } = (await asks('loes', 'GET', '/people')).body
    await asks('loes', 'GET', `/people/${naomi}`)
    await asks('loes', 'GET', '/people/facets')
    const after = await looked()
    const more = (what: string) => (after.get(what) ?? 0) - (before.get(what) ?? 0)
    expect([more('list'), more('dossier'), more('what-helps')]).toEqual([rows.length, 1, 1])
  })

  it('never shows a BSN, and refuses one that cannot be', async () => {
    expect((await asks('karin', 'GET', `/people/${naomi}`)).text).not.toContain(bsn)
    const odd = await asks('karin', 'POST', '/people', { given: 'A', family: 'B', bsn: '123456789' })
    expect(odd.status).toBeGreaterThanOrEqual(400)
    expect(odd.status).toBeLessThan(500)
    expect(odd.text).not.toContain('123456789')
  })

  it('does not take somebody in twice, and tells another organisation nothing about it', async () => {
    const again = await asks('karin', 'POST', '/people', { given: 'Naomi', family: 'Brink', bsn })
    expect(again).toMatchObject({ status: 409, body: { because: 'already-there' } })
    const elsewhere = await asks('fatima', 'POST', '/people', { given: 'Naomi', family: 'Brink', bsn })
    expect(elsewhere.status).toBe(201)
    expect((await asks('fatima', 'GET', '/people')).body.rows).toHaveLength(1)
  })

  it('takes somebody out of the list and back, and only for the holder', async () => {
    const { id } = (await asks('karin', 'POST', '/people', { given: 'Rob', family: "van 't Veld" })).body
    expect((await asks('karin', 'POST', `/people/${id}/removal`)).status).toBe(200)
    expect((await asks('karin', 'GET', `/people/${id}`)).status).toBe(404)
    expect((await asks('karin', 'POST', `/people/${id}/removal`)).status).toBe(404)
    expect((await asks('karin', 'DELETE', `/people/${id}/removal`)).status).toBe(200)
    expect((await asks('karin', 'GET', `/people/${id}`)).status).toBe(200)
  })

  it('answers input that cannot be with a sentence, never with a broken server', async () => {
    for (const [method, path, body] of [
      ['GET', '/people?hours=-1', undefined],
      ['GET', '/people?stage=nonsense', undefined],
      ['GET', '/people/not-an-id', undefined],
      ['PUT', `/people/${naomi}/availability`, { version: 1, availableFrom: '31-02-2027' }],
      ['PUT', `/people/${naomi}/hours`, { version: 1, min: 30, max: 20 }],
      ['PUT', `/people/${naomi}/wishes`, { version: 1, occupations: ['astronaut'] }],
      ['POST', '/people', { given: '', family: 'B' }],
      ['POST', '/people', { given: 'A', family: 'B', postcode: '0000 AA' }],
    ] as const) {
      const { status, body: problem } = await asks('karin', method, path, body)
      expect(status, path).toBeGreaterThanOrEqual(400)
      expect(status, path).toBeLessThan(500)
      expect(problem.title, path).toBeTruthy()
    }
  })

  it('is not for who only administers', async () => {
    expect((await asks('ton', 'GET', '/people')).status).toBe(403)
  })
})
