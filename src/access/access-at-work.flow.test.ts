import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshApp } from '../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../tests/small-region.ts'

type App = Awaited<ReturnType<typeof freshApp>>
type Cookies = Record<string, string>

const host = 'localhost:80'

describe('access in a region at work', () => {
  let fresh: App
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshApp()
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, cookies: Cookies, body?: object) =>
    fresh.app.inject({
      method,
      url: `/api/v1${url}`,
      cookies,
      headers: { host, origin: `http://${host}` },
      ...(body ? { payload: body } : {}),
    })

  it('stops somebody within one request, and lets them in again', async () => {
    const [ton, henk] = [await cookieOf(fresh.house, region.ton), await cookieOf(fresh.house, region.henk)]
    expect((await call('GET', '/me', henk)).statusCode).toBe(200)
    expect((await call('POST', `/accounts/${region.henk.account}/disablement`, ton)).statusCode).toBe(204)
    expect((await call('GET', '/me', henk)).statusCode).toBe(401)
    expect((await call('DELETE', `/accounts/${region.henk.account}/disablement`, ton)).statusCode).toBe(204)
    expect((await call('GET', '/me', await cookieOf(fresh.house, region.henk))).statusCode).toBe(200)
  })

  it('lets nobody but an administrator change who may do what', async () => {
    const karin = await cookieOf(fresh.house, region.karin)
    const seat = { organisation: region.workCentre, role: 'administrator' }
    expect((await call('POST', `/accounts/${region.karin.account}/roles`, karin, seat)).statusCode).toBe(403)
    expect((await call('GET', '/accounts', karin)).statusCode).toBe(403)
    expect((await call('PUT', '/region', karin, { name: 'Mine', confirmEveryWeeks: 6 })).statusCode).toBe(403)
  })

  it('lets no other site use a cookie, also not behind a header that is no token', async () => {
    const karin = await cookieOf(fresh.house, region.karin)
    for (const authorization of ['Basic eDp5', 'Bearer', 'Bearer two words']) {
      const answer = await fresh.app.inject({
        method: 'POST',
        url: '/api/v1/me/tokens',
        cookies: karin,
        headers: { host, origin: 'http://elsewhere.example', authorization },
        payload: { name: 'Not mine' },
      })
      expect([authorization, answer.statusCode]).toEqual([authorization, 403])
    }
  })

  it('reads an address as if the null sign was not there', async () => {
    const ton = await cookieOf(fresh.house, region.ton)
    const found = await fresh.app.inject({ url: '/admin/accounts?q=%00karin', cookies: ton, headers: { host } })
    expect(found.statusCode).toBe(200)
    expect(found.body).toContain('Karin Wassink')
  })

  it('takes what is sent six times at the same moment once, and never breaks over it', async () => {
    const ton = await cookieOf(fresh.house, region.ton)
    const sixTimes = async (url: string, body: object) =>
      (await Promise.all(Array.from({ length: 6 }, () => call('POST', url, ton, body)))).map((one) => one.statusCode)
    const seat = { organisation: region.deKade, role: 'approver' }
    const given = await sixTimes(`/accounts/${region.fatima.account}/roles`, seat)
    expect(given.toSorted()).toEqual([201, 409, 409, 409, 409, 409])
    const away = { absent: region.karin.account, standIn: region.loes.account, from: '2030-01-07', until: '2030-01-11' }
    await sixTimes('/stand-ins', away)
    const listed = (await call('GET', '/stand-ins', ton)).json().rows
    expect(listed.filter(({ from }: { from: string }) => from === '2030-01-07')).toHaveLength(1)
  })

  it('lets one of two organisations take a name that both want at the same moment', async () => {
    const ton = await cookieOf(fresh.house, region.ton)
    const wanted = { name: 'Samen Verder', kind: 'other' }
    const made = await Promise.all(
      ['Een', 'Twee', 'Drie'].map((name) => call('POST', '/organisations', ton, { name, kind: 'other' })),
    )
    const renamed = await Promise.all(made.map((one) => call('PUT', `/organisations/${one.json().id}`, ton, wanted)))
    expect(renamed.map((one) => one.statusCode).toSorted()).toEqual([204, 409, 409])
  })

  it('gives and ends a role at once; the last administrator stays', async () => {
    const ton = await cookieOf(fresh.house, region.ton)
    const seat = { organisation: region.municipality, role: 'administrator' }
    const given = await call('POST', `/accounts/${region.fatima.account}/roles`, ton, seat)
    expect(given.statusCode).toBe(201)
    const fatima = await cookieOf(fresh.house, region.fatima)
    expect((await call('GET', '/me', fatima)).json().roles).toContain('administrator')
    expect((await call('POST', `/accounts/${region.fatima.account}/roles`, ton, seat)).statusCode).toBe(409)
    const url = `/accounts/${region.fatima.account}/roles/${given.json().id}`
    expect((await call('DELETE', url, ton)).statusCode).toBe(204)
    expect((await call('GET', '/me', fatima)).json().roles).not.toContain('administrator')
    expect((await call('POST', `/accounts/${region.ton.account}/disablement`, ton)).json()).toMatchObject({
      because: 'last-administrator',
    })
  })

  it('shows a token once, and ends it with the next request', async () => {
    const karin = await cookieOf(fresh.house, region.karin)
    const made = (await call('POST', '/me/tokens', karin, { name: 'A report' })).json()
    const asProgram = () =>
      fresh.app.inject({ method: 'GET', url: '/api/v1/me', headers: { authorization: `Bearer ${made.token}` } })
    expect((await asProgram()).json()).toMatchObject({ name: 'Karin Wassink' })
    expect((await call('GET', '/me/tokens', karin)).body).not.toContain(made.token)
    await call('DELETE', `/me/tokens/${made.id}`, karin)
    expect((await asProgram()).statusCode).toBe(401)
  })

  it('arranges a stand-in, never for oneself by oneself', async () => {
    const karin = await cookieOf(fresh.house, region.karin)
    const days = { from: '2030-01-01', until: '2030-01-12' }
    const own = { standIn: region.karin.account, ...days }
    expect((await call('POST', '/me/stand-ins', karin, own)).json()).toMatchObject({ because: 'own-stand-in' })
    const made = await call('POST', '/me/stand-ins', karin, { standIn: region.loes.account, ...days })
    expect(made.statusCode).toBe(201)
    const henk = await cookieOf(fresh.house, region.henk)
    expect((await call('DELETE', `/me/stand-ins/${made.json().id}`, henk)).statusCode).toBe(404)
    expect((await call('DELETE', `/me/stand-ins/${made.json().id}`, karin)).statusCode).toBe(204)
  })

  it('does not end an organisation where people work', async () => {
    const ton = await cookieOf(fresh.house, region.ton)
    expect((await call('POST', `/organisations/${region.deKade}/ending`, ton)).json()).toMatchObject({
      because: 'people-still-there',
    })
    const { id } = (await call('POST', '/organisations', ton, { name: 'Tijdelijk', kind: 'other' })).json()
    expect((await call('POST', `/organisations/${id}/ending`, ton)).statusCode).toBe(204)
    expect((await call('POST', `/organisations/${id}/ending`, ton)).statusCode).toBe(404)
  })
})
