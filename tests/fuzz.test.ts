import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pressesOf } from '../scripts/prove/forms.ts'
import { hashOf } from '../src/access/public.ts'
import { actorOf } from './fuzz/actor-of.ts'
import { type Case, casesOf, junkIds, onlyText, spoiled, textOf } from './fuzz/cases.ts'
import { crossed, untouched } from './fuzz/damage.ts'
import { freeTexts, isAboutAPerson, namedForNothing, silentTexts } from './fuzz/free-text.ts'
import { candidate, prepareGround } from './fuzz/ground.ts'
import { planted } from './fuzz/planted.ts'
import { isSaid } from './fuzz/said.ts'
import { acceptedInItsFlow, specialFor } from './fuzz/special-records.ts'
import { inventedRegion } from './invented-region.ts'
import type { Schema } from './junk.ts'
import { pastPolicies } from './past-policies.ts'
import { files } from './sent-files.ts'
import { bodyFor, type Route, routesOf } from './valid-request.ts'
import { dryHouse } from './who-sees-what/dry-house.ts'
import { addressOf } from './who-sees-what/expected.ts'
import { formOf } from './who-sees-what/page-forms.ts'
import type { RecordIds } from './who-sees-what/records.ts'
import type { Actor, Row } from './who-sees-what/who-and-whose.ts'
import { type World, worldIn } from './who-sees-what/world.ts'
import { pages } from './who-sees-what.pages.ts'
import { api } from './who-sees-what.table.ts'
import { wide } from './wide.ts'

const home = { host: 'localhost:80', origin: 'http://localhost:80' }

/** How many cases each operation gets, and after how many seconds no new request is begun. */
const asked = Number(process.env.FUZZ_CASES ?? 0)
const cases = asked || (wide() ? 500 : 20)
const patience = asked ? Number.POSITIVE_INFINITY : wide() ? 140 : 15
const seed = Number(process.env.FUZZ_SEED ?? 2026)

describe('whatever is sent to any door', () => {
  let fresh: Awaited<ReturnType<typeof inventedRegion>>
  let dry: FastifyInstance
  let world: World
  let client: pg.Client
  let own: Readonly<Record<string, string>>
  let routes: Route[]
  let named: Readonly<Record<string, Schema>>
  let close: () => Promise<void>
  const told = { operations: 0, forms: 0, requests: 0, accepted: 0, server_errors: 0, planted_found: false }
  const broken: string[] = []

  beforeAll(async () => {
    fresh = await inventedRegion()
    world = await worldIn(fresh)
    ;({ client, close } = await pastPolicies(fresh.urls.owner))
    own = { ...world.records.own, ...(await prepareGround(client, world.records.own, world.region)) }
    const { openApp } = await import('../src/app/start/open-app.ts')
    dry = await openApp(dryHouse(fresh.house), { requestsPerMinute: 1_000_000_000 })
    fresh.app.post('/api/v1/planted', async (request) => {
      const { text = '' } = (request.body ?? {}) as { text?: string }
      return { text: text.trim() }
    })
    const document = (await dry.inject('/api/v1/openapi.json')).json()
    routes = routesOf(document)
    named = document.components.schemas
  })
  afterAll(async () => {
    if (process.env.FUZZ_RESULT) writeFileSync(process.env.FUZZ_RESULT, JSON.stringify(told))
    await dry.close()
    await close()
    await fresh.close()
  })

  /** Some of what is sent signs somebody out or stops an account: everybody is back before the next operation. */
  const cookieOf = async (actor: Actor): Promise<Record<string, string>> => {
    const token = `fuzz-${crypto.randomUUID()}`
    await client.query(
      `insert into access.session (token_hash, region_id, account_id, organisation_id, second_factor, created_at, seen_at, expires_at, proven_at)
        select $2, region_id, account_id, organisation_id, true, created_at, seen_at, expires_at, proven_at from kept_session where actor = $1`,
      [actor, hashOf(token)],
    )
    await client.query('update access.account set disabled_at = null where id in (select account_id from kept_session)')
    return { session: token }
  }

  const keepSessions = async () => {
    await client.query('create temp table kept_session (like access.session including defaults, actor text)')
    for (const [actor, token] of Object.entries(world.cookies))
      await client.query('insert into kept_session select s.*, $2 from access.session s where token_hash = $1', [
        hashOf(token),
        actor,
      ])
  }

  const note = (at: string, answer: LightMyRequestResponse): void => {
    told.requests++
    if (answer.statusCode < 400) told.accepted++
    const isBroken = answer.statusCode >= 500 || /\n\s+at .+:\d+:\d+|node_modules|PostgresError/.test(answer.body)
    if (isBroken && told.server_errors++ < 30) broken.push(`${at}: ${answer.statusCode} ${answer.body.slice(0, 300)}`)
  }

  const goodBody = (route: Route): Record<string, unknown> => ({
    ...(bodyFor(route, named, own) as object),
    ...(route.operation.operationId === 'signIn' && candidate),
    ...(route.operation.operationId === 'openInEmergency' && { name: own.strangerName, town: own.strangerTown }),
    ...(route.operation.operationId === 'askResearchFile' && { recipient: own.researcher }),
    ...(['askPerson', 'beginPlacement'].includes(route.operation.operationId) && { vacancy: own.openVacancy }),
  })

  /** Where an operation needs a record of its own to succeed. */
  const goodRow = (route: Route): [Row, Actor, Readonly<Record<string, string>>] => {
    const row = api[`${route.method} ${route.path}`] ?? (['everybody'] as const)
    const id = route.operation.operationId
    const special = specialFor(id, own, world.records)
    const actor = id === 'takeBackOwnName' ? 'candidate' : actorOf(row)
    return [row, actor, { ...own, ...special }]
  }

  const sendGood = async (app: FastifyInstance, route: Route, more: object = {}, said: object = {}) => {
    const [row, actor, known] = goodRow(route)
    const ids = { ...known, ...more }
    const id = route.operation.operationId
    const file = files[id]
    return app.inject({
      method: route.method,
      url: `/api/v1${addressOf(route.path, row, ids as unknown as RecordIds)}`,
      cookies: await cookieOf(actor),
      headers: { ...home, ...(route.method !== 'GET' && { 'content-type': file ? 'text/csv' : 'application/json' }) },
      ...(route.method !== 'GET' && {
        payload: file ?? JSON.stringify({ ...goodBody(route), ...waysBack[id], ...said }),
      }),
    })
  }

  it('accepts a good request for every operation, so that the bad ones come far enough', {
    timeout: 120_000,
  }, async () => {
    await keepSessions()
    await keepSomethingToUndo()
    const never: string[] = []
    for (const route of routes) {
      const answer = await sendGood(dry, route)
      note(`${route.method} ${route.path}`, answer)
      const named = Object.hasOwn(acceptedInItsFlow, route.operation.operationId)
      if (answer.statusCode >= 400 !== named)
        never.push(`${route.operation.operationId} ${route.method} ${route.path}: ${answer.statusCode} ${answer.body}`)
    }
    told.operations = routes.length
    expect(never).toEqual([])
  })
  it('asks about a word on health in every text about a person, before anything is kept', async () => {
    const texts = freeTexts(routes, named)
    expect(await silentTexts(texts, (route, said) => sendGood(dry, route, {}, said))).toEqual([])
    expect([namedForNothing(texts), texts.filter(isAboutAPerson).length > 5]).toEqual([[], true])
  })
  /** What is asked of these to take something back, known once it was done. */
  const waysBack: Record<string, object> = {}
  /** A step that can be taken back, a file that can be, and a handover. */
  const keepSomethingToUndo = async () => {
    for (const operationId of ['stepVacancy', 'storeImport', 'storeVacancyImport']) {
      const route = routes.find(({ operation }) => operation.operationId === operationId)
      if (route) await sendGood(fresh.app, route, world.records['a colleague’s'])
    }
    const handing = routes.find(({ operation }) => operation.operationId === 'handOver')
    if (!handing) return
    const later = await sendGood(fresh.app, handing, {}, { from: '2026-12-01' })
    waysBack.undoHandover = { back: later.json().back }
  }

  const sendCase = async (route: Route, one: Case, cookies: Record<string, string>) => {
    const row = api[`${route.method} ${route.path}`] ?? (['everybody'] as const)
    const ids = one.ids === 'junk' ? junkIds(one.junkId) : { ...world.records[one.ids], ...(one.ids === 'own' && own) }
    const query = one.query.length > 0 ? `?${new URLSearchParams(one.query.map(([name, value]) => [name, value]))}` : ''
    const url = `/api/v1${addressOf(route.path, row, ids as RecordIds)}${query}`
    return fresh.app.inject({
      method: route.method,
      url,
      cookies,
      headers: {
        ...home,
        'accept-language': one.lang,
        ...(one.key && { 'idempotency-key': one.key }),
        ...(route.method !== 'GET' && { 'content-type': 'application/json' }),
      },
      ...(route.method !== 'GET' && { payload: typeof one.body === 'string' ? one.body : JSON.stringify(one.body) }),
    })
  }

  const casesFor = (route: Route): readonly Case[] => {
    const schema = route.operation.requestBody?.content['application/json']?.schema
    const found = schema?.$ref ? named[schema.$ref.split('/').at(-1) ?? ''] : schema
    const parameters = (route.operation.parameters ?? []).filter((one) => one.in === 'query')
    return fc.sample(casesOf(goodBody(route), found, parameters, named), { numRuns: cases, seed })
  }

  it('breaks nowhere in the API, says every no in a sentence, and tells nothing of the inside', {
    timeout: 7_200_000,
  }, async () => {
    const before = await untouched(client, world)
    const sends = shuffled(routes).map((route) => {
      const [, actor] = goodRow(route)
      return casesFor(route).map((one) => async () => {
        const answer = await sendCase(route, one, await cookieOf(actor))
        const at = `${route.method} ${route.path} ${JSON.stringify(one).slice(0, 600)}`
        note(at, answer)
        if (!isSaid(answer)) broken.push(`${at}: a no without a sentence: ${answer.body.slice(0, 300)}`)
      })
    })
    await inTurns(sends, patience * 0.6, 'operations')
    expect(broken).toEqual([])
    expect(await untouched(client, world)).toEqual(before)
    expect(await crossed(client, world)).toEqual([])
  })

  it('breaks on no form of any page', { timeout: 7_200_000 }, async () => {
    const before = await untouched(client, world)
    const forms = shuffled(await formsOnPages())
    told.forms = forms.length
    await inTurns(forms.map(sendsOf), patience * 0.4, 'forms')
    expect(broken).toEqual([])
    expect(await untouched(client, world)).toEqual(before)
    expect(await crossed(client, world)).toEqual([])
  })

  /** Read from the pages themselves: every button of every form, with the fields that are beside it. */
  const formsOnPages = async (): Promise<Form[]> => {
    const found = new Map<string, Form>()
    for (const [path, { opens, sends }] of shuffled(Object.entries(pages)).slice(0, asked || wide() ? undefined : 8)) {
      const row = opens ?? sends
      const actor = row && actorOf(row)
      if (!row || !actor) continue
      const cookies = await cookieOf(actor)
      const url = `/${addressOf(path, row, own as unknown as RecordIds)}`
      const known = sends && { ...formOf[path]?.(own as unknown as RecordIds) }
      if (known) found.set(`${path} known`, { action: url, fields: onlyText(known), actor })
      if (!opens) continue
      const page = await dry.inject({ method: 'GET', url, cookies, headers: home })
      for (const { action, fields } of pressesOf(page.body, url))
        found.set(`${action.split('?')[0]} ${Object.keys(fields)} ${fields.intent ?? ''}`, {
          action,
          fields: { ...known, ...fields } as never,
          actor,
        })
    }
    return [...found.values()]
  }

  const sendsOf = ({ action, fields, actor }: Form) =>
    fc
      .sample(spoiled(fields, [...Object.keys(fields), 'intent', 'undo', 'organisation']), { numRuns: cases, seed })
      .map((body) => async () => {
        const pairs = Object.entries(body as object).flatMap(([name, value]) =>
          [value].flat().map((one) => [name, textOf(one)]),
        )
        const answer = await fresh.app.inject({
          method: 'POST',
          url: action,
          cookies: await cookieOf(actor),
          headers: { ...home, 'content-type': 'application/x-www-form-urlencoded' },
          payload: String(new URLSearchParams(pairs as [string, string][])),
        })
        note(`POST ${action} ${JSON.stringify(pairs).slice(0, 600)}`, answer)
      })

  it('finds the fault that was planted', async () => {
    for (const one of casesFor(planted))
      if ((await sendCase(planted, one, await cookieOf('case-manager'))).statusCode >= 500) told.planted_found = true
    expect(told.planted_found).toBe(true)
  })
})

/** The first case of each, then the second of each: when time is up, none of them was left out. */
async function inTurns(sends: readonly (readonly (() => Promise<void>)[])[], seconds: number, what: string) {
  const until = Date.now() + seconds * 1000
  for (let turn = 0; turn < cases; turn++)
    for (const [at, mine] of sends.entries()) {
      if (Date.now() > until) {
        console.warn(
          `Tried ${turn} of ${cases} cases on all ${sends.length} ${what}, and one more on ${at}: time was up.`,
        )
        return
      }
      await mine[turn]?.()
    }
}

interface Form {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
  readonly actor: Actor
}

/** Another order with another seed, so that runs that stop early together try everything. */
function shuffled<T>(all: readonly T[]): T[] {
  const [order = []] = fc.sample(fc.shuffledSubarray([...all], { minLength: all.length }), { numRuns: 1, seed })
  return order
}
