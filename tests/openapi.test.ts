import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshApp } from './fresh-region.ts'
import { lintErrors } from './lint-api.ts'
import { cookieOf, smallRegion } from './small-region.ts'

const home = { host: 'localhost:80', origin: 'http://localhost:80' }
const ruleset = resolve('../shared/standards/api/api-design-rules.linter.yaml')

interface Operation {
  operationId?: string
  summary?: string
  description?: string
  tags?: string[]
  responses: Record<string, { content?: Record<string, unknown> }>
}

describe('the document for programs', () => {
  let document: { paths: Record<string, Record<string, Operation>>; tags: { name: string }[] }
  let fresh: Awaited<ReturnType<typeof freshApp>>
  beforeAll(async () => {
    fresh = await freshApp()
    document = (await fresh.app.inject('/api/v1/openapi.json')).json()
  })
  afterAll(() => fresh.close())

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ at: `${method} ${path}`, operation })),
    )

  it('holds at least forty things one can do', () => {
    expect(operations().length).toBeGreaterThanOrEqual(40)
  })

  it('says of each what it is called, what it does, and to which group it belongs', () => {
    const groups = document.tags.map(({ name }) => name)
    const thin = operations().filter(
      ({ operation: { operationId, summary, description, tags } }) =>
        !operationId || !summary || !description || !tags?.length || !tags.every((tag) => groups.includes(tag)),
    )
    expect(thin.map(({ at }) => at)).toEqual([])
  })

  it('names each of them once', () => {
    const ids = operations().map(({ operation }) => operation.operationId)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('answers every no as a problem', () => {
    const other = operations().flatMap(({ at, operation }) =>
      Object.entries(operation.responses)
        .filter(([status, { content }]) => /^[45]/.test(status) && !content?.['application/problem+json'])
        .map(([status]) => `${at} ${status}`),
    )
    expect(other).toEqual([])
  })

  it('names what an address does know, when it is asked something else', async () => {
    const { karin } = await smallRegion(fresh.house)
    const cookies = await cookieOf(fresh.house, karin)
    const all = Object.entries(document.paths).map(([path, methods]) => ({
      like: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
      methods: Object.keys(methods).map((method) => method.toUpperCase()),
    }))
    for (const [path, methods] of Object.entries(document.paths)) {
      // A word can stand where another address has a number: `/gaps/facets` is also a `/gaps/{id}`.
      const taken = all.flatMap(({ like, methods }) => (like.test(path) ? methods : []))
      const method = (['PUT', 'PATCH', 'DELETE', 'POST'] as const).find((one) => !taken.includes(one)) ?? 'OPTIONS'
      const url = `/api/v1${path.replaceAll(/\{[^}]+\}/g, crypto.randomUUID())}`
      const answer = await fresh.app.inject({ method, url, headers: home, cookies })
      expect([url, method, answer.statusCode]).toEqual([url, method, 405])
      expect(String(answer.headers.allow).split(', ')).toEqual(
        expect.arrayContaining(Object.keys(methods).map((one) => one.toUpperCase())),
      )
    }
  })

  if (existsSync(ruleset))
    it('follows the Dutch API Design Rules without an error', { timeout: 60_000 }, async () => {
      expect(await lintErrors(document, ruleset)).toEqual([])
      expect(await lintErrors({ ...document, servers: [] }, ruleset)).not.toEqual([])
    })
  else
    it('was not held against the API Design Rules: ../shared/standards is not here', () => {
      console.warn(`Not linted: ${ruleset} is not here.`)
    })
})
