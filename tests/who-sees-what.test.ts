import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { professionalRoles } from '../src/access/permits/roles.ts'
import { inventedHouse } from './invented-region.ts'
import { files } from './sent-files.ts'
import { bodyFor, type Route, routesOf } from './valid-request.ts'
import { dryHouse, type Tried } from './who-sees-what/dry-house.ts'
import { addressOf, expected, fits, type Verdict } from './who-sees-what/expected.ts'
import { formOf } from './who-sees-what/page-forms.ts'
import { type Whose, whose } from './who-sees-what/records.ts'
import { type Actor, actors, type Row } from './who-sees-what/who-and-whose.ts'
import { type World, worldIn } from './who-sees-what/world.ts'
import { pages } from './who-sees-what.pages.ts'
import { api } from './who-sees-what.table.ts'
import { wide } from './wide.ts'

const home = { host: 'localhost:80', origin: 'http://localhost:80' }
const everybody = Object.keys(actors) as Actor[]

interface Cell {
  readonly actor: Actor
  readonly whose: Whose
}

describe('who sees what', () => {
  let fresh: Awaited<ReturnType<typeof inventedHouse>>
  let world: World
  let app: FastifyInstance
  let tried: Tried[] = []
  let routes: Route[]
  let named: Parameters<typeof bodyFor>[1]
  let built: { path: string; loader: boolean; action: boolean; page: boolean }[]
  beforeAll(async () => {
    fresh = await inventedHouse()
    world = await worldIn(fresh)
    const { openApp } = await import('../src/app/start/open-app.ts')
    app = await openApp(
      dryHouse(fresh.house, (one) => tried.push(one)),
      { requestsPerMinute: 1_000_000_000 },
    )
    const document = (await app.inject('/api/v1/openapi.json')).json()
    routes = routesOf(document)
    named = document.components.schemas
    built = await builtPages()
  })
  afterAll(async () => {
    await app.close()
    await fresh.close()
  })

  it('has a row for every address of the API, and for no other', () => {
    expect(routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(api).sort())
  })

  it('has a row for every page, file and form of the build, and for no other', () => {
    const asRows = (list: readonly { path: string; opens: boolean; sends: boolean }[]) =>
      list.map(({ path, opens, sends }) => `/${path}${opens ? ' opens' : ''}${sends ? ' sends' : ''}`).sort()
    const inBuild = built.map(({ path, loader, action, page }) => ({ path, opens: loader || page, sends: action }))
    const inTable = Object.entries(pages).map(([path, row]) => ({ path, opens: 'opens' in row, sends: 'sends' in row }))
    expect(asRows(inBuild)).toEqual(asRows(inTable))
  })

  it('has an actor for every role', () => {
    expect(professionalRoles.filter((role) => !everybody.includes(role as Actor))).toEqual([])
    expect(everybody.filter((actor) => world.cookies[actor] === undefined)).toEqual([])
  })

  /** Every role once with an own record and a strange one; who stands elsewhere, with every record. */
  const cellsOf = ([, ...on]: Row): Cell[] =>
    everybody.flatMap((actor) => {
      const isRole = professionalRoles.some((role) => role === actor) && actor !== 'case-manager'
      const owned: readonly Whose[] = isRole ? ['own', 'of another organisation'] : whose
      return (on.some((kind) => kind !== 'nothing at all') ? owned : (['own'] as const)).map((one) => ({
        actor,
        whose: one,
      }))
    })

  const ask = async (method: string, url: string, actor: Actor, payload?: Payload) => {
    tried = []
    const answer = await app.inject({
      method: method as 'GET',
      url,
      cookies: { session: world.cookies[actor] ?? '' },
      headers: { ...home, ...forWhom(actor), ...(payload && { 'content-type': payload.type }) },
      ...(payload && { payload: payload.body }),
    })
    return { status: answer.statusCode, text: answer.body, location: String(answer.headers.location ?? '') }
  }

  /** A program says with a change for whom it is, as a page does with its forms. */
  const forWhom = (actor: Actor) =>
    actor === 'who acts for her' ? { 'acting-for': world.records.own.acting as string } : {}

  it('answers every address of the API as the table says', { timeout: 1_800_000 }, async () => {
    const wrong: string[] = []
    for (const [route, cell, row] of some(apiCells(), 500, 60_000)) {
      const ids = world.records[cell.whose]
      const url = `/api/v1${addressOf(route.path, row, ids)}`
      const answer = await ask(route.method, url, cell.actor, bodyOf(route, cell.whose))
      const want = expected(cell.actor, row, cell.whose)
      const got = verdictOf(answer.status)
      if (!fits(got, want, cell.actor, row, cell.whose))
        wrong.push(
          `${route.method} ${route.path} | ${cell.actor} | ${cell.whose}: ${want}, got ${got} ${answer.status}`,
        )
    }
    expect(wrong).toEqual([])
  })

  const apiCells = () =>
    routes.flatMap((route) => {
      const row = api[`${route.method} ${route.path}`]
      return row ? cellsOf(row).map((cell) => [route, cell, row] as const) : []
    })

  it('answers what somebody may not see exactly as what does not exist', { timeout: 1_800_000 }, async () => {
    const hidden = apiCells().filter(
      ([, { actor, whose: one }, row]) => one !== 'nobody’s' && expected(actor, row, one) === 'not there',
    )
    const wrong: string[] = []
    for (const [route, { actor, whose: one }, row] of some(hidden, 100, 1_500)) {
      const [there, nowhere] = await Promise.all(
        ([one, 'nobody’s'] as const).map((which) =>
          ask(route.method, `/api/v1${addressOf(route.path, row, world.records[which])}`, actor, bodyOf(route, which)),
        ),
      )
      if (
        there?.status !== nowhere?.status ||
        withoutNumbers(there?.text ?? '') !== withoutNumbers(nowhere?.text ?? '')
      )
        wrong.push(`${route.method} ${route.path} | ${actor} | ${one}: ${there?.text} is not ${nowhere?.text}`)
    }
    expect(wrong).toEqual([])
  })

  it('shows the same page for both, and the same data', { timeout: 1_800_000 }, async () => {
    const hidden = pageCells('opens').filter(
      ({ cell, row }) =>
        cell.whose !== 'nobody’s' && expected(cell.actor, row, cell.whose) === 'not there' && row.length > 1,
    )
    const wrong: string[] = []
    for (const { path, row, cell } of some(hidden, 24, 400))
      for (const data of [false, true]) {
        const answers = []
        for (const which of [cell.whose, 'nobody’s'] as const) {
          const url = `/${addressOf(path, row, world.records[which])}`
          answers.push(withoutNumbers((await ask('GET', data ? dataOf(url) : url, cell.actor)).text))
        }
        if (answers[0] !== answers[1])
          wrong.push(
            `/${path}${data ? '.data' : ''} | ${cell.actor} | ${cell.whose}\n${answers[0]?.slice(0, 3000)}\n${answers[1]?.slice(0, 3000)}`,
          )
      }
    expect(wrong).toEqual([])
  })

  const bodyOf = (route: Route, one: Whose): Payload | undefined =>
    route.method === 'GET'
      ? undefined
      : files[route.operation.operationId]
        ? { type: 'text/csv', body: files[route.operation.operationId] ?? '' }
        : { type: 'application/json', body: JSON.stringify(bodyFor(route, named, { ...world.records[one] })) }

  it('opens every page and its data as the table says', { timeout: 1_800_000 }, async () => {
    const wrong: string[] = []
    const all = pageCells('opens').flatMap((one) => ['', '.data'].map((kind) => ({ ...one, kind })))
    for (const { path, row, cell, kind } of some(all, 150, 2_500)) {
      const url = `/${addressOf(path, row, world.records[cell.whose])}`
      const answer = await ask('GET', kind ? dataOf(url) : url, cell.actor)
      const want = expected(cell.actor, row, cell.whose)
      const got = openedAs(answer, row.includes('everybody'))
      if (!fits(got, want, cell.actor, row, cell.whose))
        wrong.push(
          `GET /${path}${kind} | ${cell.actor} | ${cell.whose}: ${want}, got ${got} ${answer.status} ${answer.location}`,
        )
    }
    expect(wrong).toEqual([])
  })

  it('takes every form as the table says, and lets nothing pass that it refuses', { timeout: 1_800_000 }, async () => {
    const wrong: string[] = []
    const all = pageCells('sends').flatMap((one) => ['', '.data'].map((kind) => ({ ...one, kind })))
    for (const { path, row, cell, kind } of some(all, 150, 2_500)) {
      const url = `/${addressOf(path, row, world.records[cell.whose])}`
      const answer = await ask('POST', kind ? dataOf(url) : url, cell.actor, await payloadOf(filledIn(path, cell)))
      const want = expected(cell.actor, row, cell.whose)
      const got = sentAs(answer, tried)
      if (!fits(got, want, cell.actor, row, cell.whose))
        wrong.push(
          `POST /${path}${kind} | ${cell.actor} | ${cell.whose}: ${want}, got ${got} ${answer.status} ${answer.location} ${JSON.stringify(tried.map((o) => [o.permission, o.outcome.done]))}`,
        )
    }
    expect(wrong).toEqual([])
  })

  /** Complete; and by who acts for her with the mark of the page that was opened for her. */
  const filledIn = (path: string, { actor, whose: one }: Cell) => ({
    ...formOf[path]?.(world.records[one]),
    ...(actor === 'who acts for her' ? { _for: world.records.own.acting } : {}),
  })

  const pageCells = (what: 'opens' | 'sends') =>
    Object.entries(pages).flatMap(([path, rows]) => {
      const row = rows[what]
      return row ? cellsOf(row).map((cell) => ({ path, row, cell })) : []
    })
})

interface Payload {
  readonly type: string
  readonly body: string | Buffer
}

interface Answer {
  readonly status: number
  readonly text: string
  readonly location: string
}

function verdictOf(status: number): Verdict | number {
  if (status === 401) return 'sign in'
  if (status === 403) return 'no'
  if (status === 404 || status === 410) return 'not there'
  return status < 400 || status === 409 || status === 422 ? 'yes' : status
}

/**
 * A page sends strangers to the door, and whoever has no permission here to where they do belong. From the doors that
 * are open to everybody, that is where whoever is signed in already begins.
 */
function openedAs({ status, text, location }: Answer, isOpen = false): Verdict | number {
  const to = location || (status === 202 ? text : '')
  if (to.includes('/sign-in?')) return 'sign in'
  if (!isOpen && /^\/my$|"\/my"|^\/acting$|"\/acting"|\/vacancies\/[^/]+\/about/.test(to)) return 'no'
  return verdictOf(status)
}

/** What the act behind a form answered; where no act was reached, the page itself said no. */
function sentAs(answer: Answer, acts: readonly Tried[]): Verdict | number {
  const done = acts.find(({ permission }) => !around.includes(permission))?.outcome
  if (!done) return answer.status === 422 ? 'no' : openedAs(answer)
  if (done.done) return 'yes'
  const { because, kind } = done.refusal
  if (kind === 'not-allowed') return 'no'
  return kind === 'not-found' && because === 'not-found' ? 'not there' : 'yes'
}

/** Acts of the frame around a page, and what a form asks about words before it is sent on. */
const around = ['find-caller', 'see-worklist', 'see-public-pages', 'ask-reference-data']

const dataOf = (url: string): string => (url === '/' ? '/_.data' : `${url}.data`)

/** What differs between two answers that say the same: numbers, keys, and the address that was asked, also of a twin. */
const withoutNumbers = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
    .replaceAll(/looks\/\d+/g, 'looks/#')
    .replaceAll(/nonce[^ >]*/g, 'nonce')
    .replaceAll(/card-(#|of-nobody)/g, 'card')
    .replaceAll(/coaching-#/g, '#')
    .replaceAll(/[s8]ign-#/g, '#')
    .replaceAll(/[ACEFHKLMPRTX3479]{3}-[ACEFHKLMPRTX3479]{3}/g, 'number')

/** The same cells each time, spread over all of them. */
const some = <T>(all: readonly T[], narrow: number, broad: number): readonly T[] => {
  const size = wide() ? broad : narrow
  const step = all.length / Math.min(size, all.length)
  return Array.from({ length: Math.min(size, all.length) }, (_, at) => all[Math.floor(at * step)] as T)
}

async function payloadOf(fields: Readonly<Record<string, string | Blob>>): Promise<Payload> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const sent = new Response(form)
  return { type: sent.headers.get('content-type') ?? '', body: Buffer.from(await sent.arrayBuffer()) }
}

/** What `npm run build` made of the pages: their addresses, and whether they open, answer data and take forms. */
async function builtPages() {
  const file = join(import.meta.dirname, '..', 'build', 'server', 'index.js')
  const { routes } = (await import(pathToFileURL(file).href)) as {
    routes: Record<string, { path?: string; index?: boolean; module: Record<string, unknown> }>
  }
  return Object.values(routes)
    .filter(({ path, index }) => index || path)
    .map(({ path = '', module }) => ({
      path,
      loader: 'loader' in module && module.loader !== undefined,
      action: module.action !== undefined,
      page: module.default !== undefined,
    }))
}
