import { join } from 'node:path'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import type { ServerBuild } from 'react-router'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller, House } from '#platform/house.ts'
import { assets } from '#platform/http/assets.ts'
import { pages } from '#platform/http/pages.ts'
import { flashHeader } from '#platform/web/flash.ts'

const base = 'http://schakel.test'
const fatima = { kind: 'professional', name: 'Fatima Ouali', organisation: 'o', roles: [], lang: 'nl' }
const visitors: Record<string, unknown> = {
  fatima,
  selam: { ...fatima, kind: 'person', organisation: null, subject: 's' },
}
let app: FastifyInstance

beforeAll(async () => {
  app = Fastify()
  const build = (await import(join(import.meta.dirname, '../../../build/server/index.js'))) as ServerBuild
  const callerOf = async (request: { headers: Record<string, unknown> }) =>
    (visitors[String(request.headers.as)] ?? null) as Caller | null
  await app.register(cookie)
  await app.register(assets, { client: join(import.meta.dirname, '../../../build/client') })
  await app.register(pages, {
    build,
    baseUrl: base,
    callerOf: (request) => callerOf(request),
    house: { log: app.log, db: { installation: async () => null } } as unknown as House,
  })
})
afterAll(() => app.close())

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { accept: 'text/html', ...headers } })
const post = (headers: Record<string, string>) => app.inject({ url: '/kit', method: 'POST', headers, payload: 'a=1' })

describe('a page', () => {
  test('runs only the script that carries the number of this one answer', async () => {
    const { headers, body } = await get('/kit')
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? 'none'
    const scripts = body.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
  })

  test('carries no style of its own', async () => {
    expect((await get('/kit')).body).not.toMatch(/\sstyle="/)
  })

  test('is never kept by a machine on the way', async () => {
    expect((await get('/kit')).headers['cache-control']).toBe('no-store')
  })

  test('of a candidate is sent without any script', async () => {
    const { statusCode, body } = await get('/kit/person')
    expect(statusCode).toBe(200)
    expect(body).not.toContain('<script')
  })

  test('remembers the language one asks for', async () => {
    const { body, cookies } = await get('/kit?lang=en')
    expect(body).toContain('<html lang="en"')
    expect(cookies).toContainEqual(expect.objectContaining({ name: 'lang', value: 'en' }))
  })

  test('that does not exist says so, with a way on', async () => {
    const { statusCode, body } = await get('/nowhere')
    expect(statusCode).toBe(404)
    expect(body).toContain('Deze pagina is er niet')
  })
})

describe('what was done', () => {
  const said = flashHeader({ id: '1', text: 'Bewaard voor u', undo: { action: '/kit', fields: { version: '2' } } })

  test('is said once, with the way back, also without script', async () => {
    const { body, cookies } = await get('/kit/person', { cookie: said.split(';')[0] ?? '' })
    expect(body).toContain('Bewaard voor u')
    expect(body).toContain('name="version" value="2"')
    expect(cookies).toContainEqual(expect.objectContaining({ name: 'said', value: '', maxAge: 0 }))
  })

  test('is not said again', async () => {
    expect((await get('/kit/person')).body).not.toContain('Bewaard voor u')
  })
})

describe('a page for professionals', () => {
  test('sends who did not sign in to the door, and back afterwards', async () => {
    const { statusCode, headers } = await get('/kit/staff?hours=16')
    expect([statusCode, headers.location]).toEqual([302, '/sign-in?next=%2Fkit%2Fstaff%3Fhours%3D16'])
  })

  test('sends a candidate to her own page', async () => {
    expect((await get('/kit/staff', { as: 'selam' })).headers.location).toBe('/my')
  })
})

describe('a change', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }

  test.each([
    ['another site', { origin: 'https://example.org' }],
    ['a page that hides where it is', { origin: 'null' }],
    ['nobody knows where', {}],
    ['another site, by what the browser says', { origin: base, 'sec-fetch-site': 'cross-site' }],
  ])('from %s is refused, in both languages', async (_from, headers) => {
    const { statusCode, body } = await post({ ...form, ...headers })
    expect(statusCode).toBe(403)
    expect(body).toContain('niets veranderd')
    expect(body).toContain('nothing was changed')
  })

  test('from our own page reaches the page', async () => {
    expect((await post({ ...form, origin: base })).statusCode).toBe(405)
  })
})

test('style is sent packed, and may be kept', async () => {
  const style = /href="(\/assets\/[^"]+\.css)"/.exec((await get('/kit')).body)?.[1] ?? 'none'
  const { statusCode, headers, rawPayload } = await get(style, { 'accept-encoding': 'br' })
  expect(statusCode).toBe(200)
  expect(headers['content-encoding']).toBe('br')
  expect(headers['cache-control']).toContain('immutable')
  expect(rawPayload.length).toBeLessThan(30_000)
})

test('the sign of the product is there', async () => {
  expect((await get('/favicon.svg')).headers['content-type']).toContain('svg')
})
