import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'

describe('the server', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let cookies: { session: string }
  beforeAll(async () => {
    fresh = await freshApp()
    region = await smallRegion(fresh.house)
    cookies = await cookieOf(fresh.house, region.karin)
  })
  afterAll(() => fresh.close())

  const home = { host: 'localhost:80', origin: 'http://localhost:80' }
  const ask = (method: 'GET' | 'POST' | 'DELETE', url: string, headers: Record<string, string> = home) =>
    fresh.app.inject({ method, url, headers, cookies })

  it('answers a program at an unknown address with a problem, not with a page', async () => {
    for (const url of ['/api/v1/nowhere', '/api/v2/people', '/api/v1/']) {
      const { statusCode, headers, body } = await ask('GET', url)
      expect([url, statusCode, headers['content-type']]).toEqual([url, 404, 'application/problem+json; charset=utf-8'])
      expect(JSON.parse(body)).toMatchObject({ status: 404, because: 'no-such-address' })
    }
  })

  it('says what an address does know, when it is asked something else', async () => {
    const { statusCode, headers } = await ask('POST', '/api/v1/openapi.json')
    expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('answers a broken address with a sentence', async () => {
    const { statusCode, body } = await ask('GET', '/api/v1/%zz')
    expect([statusCode, JSON.parse(body).because]).toEqual([400, 'not-an-address'])
  })

  it('asks a stranger to sign in before anything is read', async () => {
    const { statusCode, headers } = await fresh.app.inject({ url: '/api/v1/nowhere' })
    expect([statusCode, headers['www-authenticate']]).toEqual([401, 'Bearer'])
  })

  it('takes no change by cookie from a page that is not ours', async () => {
    const { statusCode, body } = await ask('DELETE', '/api/v1/nowhere', {
      ...home,
      origin: 'https://elsewhere.example',
    })
    expect([statusCode, JSON.parse(body).because]).toEqual([403, 'other-origin'])
  })

  it('says its version with every answer of the API', async () => {
    expect((await ask('GET', '/api/v1/openapi.json')).headers['api-version']).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('refuses a form that is too large or does not say its size, and says so in both languages', async () => {
    const large = { ...home, 'content-length': '99000000' }
    const chunked = { ...home, 'transfer-encoding': 'chunked' }
    for (const [headers, status] of [[large, 413] as const, [chunked, 411] as const]) {
      const { statusCode, body } = await ask('POST', '/kit', headers)
      expect(statusCode).toBe(status)
      expect(body).toContain('Dit is te groot')
      expect(body).toContain('This is too large')
    }
  })

  it('waits five minutes for a whole request, and not for a body that drips on', () => {
    expect(fresh.app.server.requestTimeout).toBe(300_000)
  })

  it('asks browsers to stay with https only where the region has it', async () => {
    expect((await ask('GET', '/livez')).headers['strict-transport-security']).toBeUndefined()
    const safe = await freshApp({ config: { baseUrl: 'https://schakel.example', isLocal: false } })
    expect((await safe.app.inject('/livez')).headers['strict-transport-security']).toContain('max-age=31536000')
    await safe.close()
  })
})

describe('the limit on requests', () => {
  it('asks one address to wait a minute, and does not count style and script', async () => {
    const fresh = await freshApp({ requestsPerMinute: 3 })
    const assets = await Promise.all(Array.from({ length: 9 }, () => fresh.app.inject('/assets/none.css')))
    expect(assets.map(({ statusCode }) => statusCode)).not.toContain(429)
    const answers = []
    for (let i = 0; i < 4; i++) answers.push(await fresh.app.inject('/api/v1/openapi.json'))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429])
    expect(answers[3]?.json()).toMatchObject({ status: 429, because: 'too-many' })
    await fresh.close()
  })
})
