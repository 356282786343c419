import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import type { Caller } from '../../platform/public.ts'
import { expectDone, type Id } from '../../values/public.ts'
import { giveRole } from '../accounts/disable-account.ts'
import { jobCaller, keepRelation } from '../public.ts'
import { addOrganisation } from './add-organisation.ts'

/** The municipality of Fatima is an employer too: its parks. She works for both. */
describe('one house with two hats', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let http: ReturnType<typeof throughHttp>
  let parks: Id<'Organisation'>
  let inParks: Caller
  let hatless: Caller
  let id: string
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
    http = throughHttp(fresh)
    const job = jobCaller(region.region, 'tests')
    const hat = { name: 'Gemeente Hanzewaard, Buitenruimte', kind: 'employer', parent: region.municipality } as const
    parks = expectDone(await addOrganisation(fresh.house, job, hat))
    const seat = { organisation: parks, role: 'employer-side' } as const
    await giveRole(fresh.house, job, region.fatima.account as Id<'Account'>, seat)
    inParks = { ...region.fatima, organisation: parks, organisationName: hat.name, roles: ['employer-side'] }
    hatless = { ...region.fatima, organisation: null }
    const { body } = await http.call(region.fatima, 'POST', '/people', { given: 'Naomi', family: 'Brink' })
    id = body.id as unknown as string
    await http.call(region.fatima, 'POST', `/people/${id}/notes`, { kind: 'talk', text: 'Wil buiten werken.' })
  })
  afterAll(() => fresh.close())

  it('is chosen when one comes in, and before that nothing is there', async () => {
    expect((await http.call(hatless, 'GET', '/people')).status).toBe(403)
    const work = await http.get(hatless, '/work')
    expect([work.statusCode, work.headers.location]).toEqual([302, '/working-for'])
    const choose = await http.get(hatless, '/working-for')
    for (const text of ['Welke pet heb je nu op?', 'Gemeente Hanzewaard, Buitenruimte', 'Werkgever', 'Gemeente'])
      expect(choose.body).toContain(text)
    const cookies = await cookieOf(fresh.house, hatless)
    const headers = { origin: 'http://localhost:80', host: 'localhost:80' }
    const form = { method: 'POST' as const, url: '/working-for', cookies, headers }
    const chosen = await fresh.app.inject({
      ...form,
      payload: new URLSearchParams({ organisation: parks }).toString(),
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(chosen.statusCode).toBe(303)
    const page = await fresh.app.inject({ method: 'GET', url: '/work', cookies, headers })
    expect(page.body).toContain('Pet: Werkgever')
  })

  it('shows in one hat nothing of what is known in the other: not in a list, a count, a search, by address or in work', async () => {
    expect((await http.call(region.fatima, 'GET', '/people')).body.rows).toHaveLength(1)
    expect((await http.get(region.fatima, '/work')).body).toContain('Pet: Gemeente')
    for (const path of [
      '/people',
      '/people/facets',
      `/people/${id}`,
      `/people/${id}/notes`,
      '/people/export',
      '/proposals',
    ])
      expect((await http.call(inParks, 'GET', path)).status, path).toBe(403)
    for (const path of ['/search?q=Brink', '/worklist']) {
      const { status, body } = await http.call(inParks, 'GET', path)
      expect([status, JSON.stringify(body).includes('Brink')], path).toEqual([200, false])
    }
    expect((await http.get(inParks, `/people/${id}`)).body).not.toContain('Brink')
  })

  it('is kept apart by the database too, whatever the roles say', async () => {
    const asIfMore: Caller = { ...inParks, roles: ['case-manager', 'employer-side'] }
    const seen = await fresh.house.db.act(asIfMore, 'see-people', async (act) => {
      const rows = await act
        .figures<never>()
        .selectFrom('people.dossier' as never)
        .select('id' as never)
        .execute()
      return { done: true, value: rows.length }
    })
    expect(expectDone(seen)).toBe(0)
  })

  it('lets nobody share a dossier across the wall, nor with any employer', async () => {
    const sharing = { organisation: parks, purpose: 'coaching' }
    expect(await http.call(region.fatima, 'POST', `/people/${id}/sharing`, sharing)).toMatchObject({
      status: 403,
      body: { because: 'wall-between-hats' },
    })
    const { others } = (await http.call(region.fatima, 'GET', `/people/${id}/sharing`)).body
    expect(JSON.stringify(others)).not.toContain('Buitenruimte')
    const past = fresh.house.db.act(region.fatima, 'share-dossier', async (act) => {
      const [row] = await act
        .figures<never>()
        .selectFrom('people.dossier' as never)
        .select('subject_id' as never)
        .execute()
      const { subject_id: subject } = row as unknown as { subject_id: Id<'Subject'> }
      const holder = region.municipality
      await keepRelation(act, { subject, holder, organisation: parks, purpose: 'coaching', from: aMonday })
      return { done: true, value: null }
    })
    await expect(past).rejects.toThrow('a wall stands between two hats')
  })

  it('knows at an employer only its own side, and begins a new hat empty', async () => {
    const roles = { organisation: parks, role: 'case-manager' }
    const given = await http.call(region.ton, 'POST', `/accounts/${region.henk.account}/roles`, roles)
    expect(given.status).toBe(409)
    const kind = { name: 'Werkbedrijf De Kade', kind: 'employer' }
    const changed = await http.call(region.ton, 'PUT', `/organisations/${region.deKade}`, kind)
    expect(changed).toMatchObject({ status: 409, body: { because: 'new-hat-needed' } })
    const second = { name: 'De Kade, kantine', kind: 'employer', parent: parks }
    expect((await http.call(region.ton, 'POST', '/organisations', second)).body.because).toBe('no-such-house')
  })
})
