import fc from 'fast-check'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshApp } from './fresh-region.ts'
import { junk, junkText, nearly, type Schema } from './junk.ts'
import { cookieOf, type SmallRegion, smallRegion } from './small-region.ts'
import { wide } from './wide.ts'

interface Operation {
  readonly parameters?: readonly { name: string; in: string; schema: Schema }[]
  readonly requestBody?: { content: Record<string, { schema?: Schema }> }
}
interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly operation: Operation
}

const home = { host: 'localhost:80', origin: 'http://localhost:80' }
const triesForEach = wide() ? 100 : 6

describe('whatever is sent to the API', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let routes: Route[]
  let named: Record<string, Schema>
  let cookies: readonly { session: string }[]
  /** What was made on the way: a number that exists comes further than one that does not. */
  const made: string[] = [crypto.randomUUID()]
  beforeAll(async () => {
    fresh = await freshApp()
    region = await smallRegion(fresh.house)
    const document = (await fresh.app.inject('/api/v1/openapi.json')).json()
    named = document.components.schemas
    routes = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method: method.toUpperCase() as Route['method'],
        path,
        operation,
      })),
    )
  })
  afterAll(() => fresh.close())

  /** For each address anew: some of what is sent signs somebody out. */
  const signIn = async () => {
    cookies = await Promise.all([region.karin, region.ton].map((caller) => cookieOf(fresh.house, caller)))
  }

  type Sent = { path: string; query: [string, string][]; body: unknown; who: number }

  const send = ({ method }: Route, { path, query, body, who }: Sent) =>
    fresh.app.inject({
      method,
      url: `/api/v1${path}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`,
      cookies: cookies[who] ?? {},
      headers: { ...home, ...(method !== 'GET' && { 'content-type': 'application/json' }) },
      ...(method !== 'GET' && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    })

  const sentTo = ({ path, operation }: Route): fc.Arbitrary<Sent> => {
    const names = (operation.parameters ?? []).filter((one) => one.in === 'query')
    const body = operation.requestBody?.content['application/json']?.schema
    const holes = [...path.matchAll(/\{[^}]+\}/g)].length
    return fc.record({
      path: fc
        .array(fc.oneof({ weight: 4, arbitrary: fc.nat().map(oneMade) }, { weight: 1, arbitrary: junkText }), {
          minLength: holes,
          maxLength: holes,
        })
        .map((values) => values.reduce((at, value) => at.replace(/\{[^}]+\}/, inAddress(value)), path)),
      query: fc.subarray(names).chain((chosen) => fc.tuple(...chosen.map((one) => pairOf(one)))),
      body: fc.oneof(
        { weight: 5, arbitrary: nearly(body ?? {}, named) },
        { weight: 1, arbitrary: junk },
        { weight: 1, arbitrary: fc.constantFrom('{', 'not json', '[1,', '"\\u0000"') },
      ),
      who: fc.nat(1),
    })
  }

  const oneMade = (n: number): string => made[n % made.length] ?? ''

  const remember = (answer: LightMyRequestResponse): LightMyRequestResponse => {
    const id = answer.statusCode < 300 && /"id":"([0-9a-f-]{36})"/.exec(answer.body)?.[1]
    if (id) made.push(id)
    return answer
  }

  const pairOf = ({ name, schema }: { name: string; schema: Schema }): fc.Arbitrary<[string, string]> =>
    nearly(schema, named).map((value) => [name, wellFormed(typeof value === 'string' ? value : JSON.stringify(value))])

  it('never breaks, and every no is a problem with a sentence', { timeout: 1_200_000 }, async () => {
    expect(routes.length).toBeGreaterThan(0)
    const firstThoseThatMake = routes.toSorted((a, b) => Number(b.method === 'POST') - Number(a.method === 'POST'))
    for (const route of firstThoseThatMake) {
      await signIn()
      await fc.assert(
        fc.asyncProperty(sentTo(route), async (sent) => expectNoBreak(route, remember(await send(route, sent)))),
        { numRuns: triesForEach, seed: 2026 },
      )
    }
  })

  it('names what an address does know, when it is asked something else', async () => {
    await signIn()
    for (const route of routes) {
      const taken = routes.filter(({ path }) => path === route.path).map(({ method }) => method)
      const method = (['PUT', 'PATCH', 'DELETE', 'POST'] as const).find((one) => !taken.includes(one)) ?? 'OPTIONS'
      const url = `/api/v1${route.path.replaceAll(/\{[^}]+\}/g, crypto.randomUUID())}`
      const answer = await fresh.app.inject({ method, url, headers: home, cookies: cookies[0] ?? {} })
      expect([url, method, answer.statusCode]).toEqual([url, method, 405])
      expect(answer.headers.allow).toContain(route.method)
    }
  })
})

function expectNoBreak({ method, path }: Route, answer: LightMyRequestResponse): void {
  const at = `${method} ${path}: ${answer.statusCode} ${answer.body.slice(0, 400)}`
  expect(answer.statusCode < 500, at).toBe(true)
  if (answer.statusCode < 400) return
  expect(answer.headers['content-type'], at).toContain('application/problem+json')
  expect(answer.json().title, at).toMatch(/^\p{Lu}.+[.?!]$/su)
}

/** A lone half of a sign cannot stand in an address at all. */
const wellFormed = (text: string): string => text.toWellFormed()
const inAddress = (text: string): string => encodeURIComponent(wellFormed(text).slice(0, 300)) || 'x'
