import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeLooks } from '../src/access/public.ts'
import { openDb, withClient } from '../src/platform/public.ts'
import { inventedHouse } from './invented-region.ts'
import { pastPoliciesUrl } from './past-policies.ts'
import { type Route, routesOf } from './valid-request.ts'
import { dryHouse } from './who-sees-what/dry-house.ts'
import { addressOf } from './who-sees-what/expected.ts'
import type { Whose } from './who-sees-what/records.ts'
import { idsIn } from './who-sees-what/twin-region.ts'
import { type Actor, actors } from './who-sees-what/who-and-whose.ts'
import { type World, worldIn } from './who-sees-what/world.ts'
import { pages } from './who-sees-what.pages.ts'
import { api } from './who-sees-what.table.ts'
import { wide } from './wide.ts'

/**
 * The permits are taken away on purpose: everybody may ask everything, for any purpose. What row-level security then
 * still keeps back is what it keeps back when somebody forgets a permit. That it is on and forced for every table, and
 * that no role of the application passes by it, is looked at in `scripts/check/database.ts`.
 */
describe('with every permit given away', () => {
  let fresh: Awaited<ReturnType<typeof inventedHouse>>
  let world: World
  let app: FastifyInstance
  let routes: Route[]
  let hidden: Readonly<Record<string, ReadonlySet<string>>>
  let close: () => Promise<void>
  beforeAll(async () => {
    fresh = await inventedHouse()
    world = await worldIn(fresh)
    const { house, urls } = fresh
    const db = await openDb({ urls, clock: house.clock, keys: house.keys, permitFor: anything, writeLooks })
    const { openApp } = await import('../src/app/start/open-app.ts')
    app = await openApp(dryHouse({ ...house, db }), { requestsPerMinute: 1_000_000_000 })
    routes = routesOf((await app.inject('/api/v1/openapi.json')).json()).filter(({ method }) => method === 'GET')
    hidden = await asSuperuser(urls.owner, hiddenFrom(world))
    close = async () => {
      await app.close()
      await db.close()
      await fresh.close()
    }
  })
  afterAll(() => close())

  const read = async (url: string, actor: Actor) => {
    const answer = await app.inject({ method: 'GET', url, cookies: { session: world.cookies[actor] ?? '' } })
    return answer.body
  }

  /** What an answer tells, without the numbers that were in the question. */
  const leaksIn = (text: string, url: string, actor: Actor): string[] => {
    const asked = new Set(idsIn(url))
    return [...new Set(idsIn(text))].filter((id) => !asked.has(id) && hidden[actor]?.has(id))
  }

  const asked: readonly Whose[] = ['own', 'shared', 'no longer shared', 'of another organisation', 'of another region']
  const some: readonly Actor[] = wide()
    ? (Object.keys(actors) as Actor[])
    : [
        'approver',
        'administrator',
        'candidate',
        'who acted for her before',
        'a stranger',
        'somebody whose relation ended',
        'somebody whose role ended',
      ]

  /** Every address is tried by a share of them, each by others, and every one of them tries a share. */
  const tries = (actorAt: number, at: number, share: number): boolean => (actorAt + at) % share === 0

  it('shows nobody a record of another organisation or region through the API', { timeout: 1_800_000 }, async () => {
    let seen = 0
    const leaks: string[] = []
    for (const [actorAt, actor] of some.entries())
      for (const [at, { method, path }] of routes.entries()) {
        if (!tries(actorAt, at, wide() ? 1 : 2)) continue
        const row = api[`${method} ${path}`]
        if (!row) continue
        for (const whose of row.length > 1 ? asked : asked.slice(0, 1)) {
          const url = `/api/v1${addressOf(path, row, world.records[whose])}`
          const text = await read(url, actor)
          seen += idsIn(text).length
          for (const id of leaksIn(text, url, actor)) leaks.push(`${path} | ${actor} | ${whose}: ${id}`)
        }
      }
    expect(leaks).toEqual([])
    expect(seen).toBeGreaterThan(500)
  })

  it('shows nobody a record of another organisation or region on a page', { timeout: 1_800_000 }, async () => {
    const leaks: string[] = []
    for (const [actorAt, actor] of some.entries())
      for (const [at, [path, { opens }]] of Object.entries(pages).entries()) {
        if (!opens || !tries(actorAt, at, wide() ? 2 : 3) || (!wide() && !path.includes(':') && !lists.includes(path)))
          continue
        for (const whose of opens.length > 1 ? (wide() ? asked : asked.slice(3)) : asked.slice(0, 1)) {
          const url = `/${addressOf(path, opens, world.records[whose])}`
          for (const id of leaksIn(await read(`${url}.data`, actor), url, actor))
            leaks.push(`/${path} | ${actor} | ${whose}: ${id}`)
        }
      }
    expect(leaks).toEqual([])
  })

  it('gives each login of the application only the rows of its own reach, table by table', async () => {
    const wrong: string[] = []
    for (const actor of some) {
      const rows = await rowsFor(fresh.urls.app, fresh.urls.owner, world, actor)
      for (const { name, ids } of rows) {
        const leaked = ids.filter((id) => hidden[actor]?.has(id))
        if (leaked.length > 0) wrong.push(`${name} | ${actor}: ${leaked.length} rows`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('would find a leak: past the policies there is plenty to see', async () => {
    const rows = await rowsFor(pastPoliciesUrl(fresh.urls.owner), fresh.urls.owner, world, 'a stranger')
    const leaked = rows.flatMap(({ ids }) => ids.filter((id) => hidden['a stranger']?.has(id)))
    expect(leaked.length).toBeGreaterThan(1_000)
  })
})

const anything = (_caller: unknown, permission: string) => ({ permission, purpose: 'mediation' })

/** Whose pages these are: her own, or hers for whom somebody acts today. */
const whose = `coalesce(a.subject_id,
  (select f.subject_id from access.acting f where f.account_id = a.id and f.ended_at is null))`

const lists = ['people', 'vacancies', 'proposals', 'work', 'search', 'imports', 'admin/accounts', 'employers']

const asSuperuser = <T>(owner: string, work: (client: pg.Client) => Promise<T>) =>
  withClient(pastPoliciesUrl(owner), work)

/** Said anew in plain SQL, apart from the policies: the other region, and everybody without a relation of today. */
const hiddenFrom = (world: World) => async (client: pg.Client) => {
  const idsOf = async (sql: string, values: unknown[] = []) =>
    (await client.query(sql, values)).rows.map(({ id }) => id)
  const { rows } = await client.query<{ name: string }>(tables)
  const far = new Set<string>()
  for (const { name } of rows)
    for (const id of await idsOf(`select id from ${name} where region_id <> $1`, [world.region])) far.add(id)
  const found: Record<string, ReadonlySet<string>> = {}
  for (const actor of Object.keys(actors)) {
    const { rows: who } = await client.query<{ organisation: string | null; subject: string | null }>(
      `select s.organisation_id as organisation, ${whose} as subject from access.session s
        join access.account a on a.id = s.account_id where s.token_hash = sha256($1::bytea)`,
      [world.cookies[actor]],
    )
    const { organisation = null, subject = null } = who[0] ?? {}
    const unrelated = await idsOf(
      `select unnest(array[d.id, d.subject_id] || array(select n.id from people.note n where n.subject_id = d.subject_id)
          || array(select p.id from trajectories.proposal p where p.subject_id = d.subject_id)) as id
        from people.dossier d where d.subject_id is distinct from $2 and not exists (
          select from access.relation r where r.subject_id = d.subject_id and r.organisation_id = $1
            and r.valid_from <= '2026-11-23' and (r.valid_until is null or r.valid_until >= '2026-11-23'))`,
      [organisation, subject],
    )
    found[actor] = new Set([...far, ...unrelated])
  }
  return found
}

const tables = `select a.attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relkind = 'r' and a.attname = 'region_id' and exists (
    select from pg_attribute i where i.attrelid = c.oid and i.attname = 'id' and i.atttypid = 'uuid'::regtype)`

/** Every id that one login reads in every table, as the application asks it: the context of this actor, and no permit. */
async function rowsFor(url: string, owner: string, world: World, actor: Actor) {
  const who = await asSuperuser(owner, async (client) => {
    const { rows } = await client.query(
      `select a.id, s.organisation_id, ${whose} as subject_id from access.session s join access.account a on a.id = s.account_id
        where s.token_hash = sha256($1::bytea)`,
      [world.cookies[actor]],
    )
    return rows[0] ?? {}
  })
  const nobody = '00000000-0000-0000-0000-000000000000'
  const names = await asSuperuser(owner, async (client) => (await client.query<{ name: string }>(tables)).rows)
  return withClient(url, async (client) => {
    const found = []
    await client.query('begin')
    await client.query(
      `select set_config('app.region', $1, true), set_config('app.organisation', $2, true),
        set_config('app.account', $3, true), set_config('app.subject', $4, true), set_config('app.day', '2026-11-23', true),
        set_config('app.now', '2026-11-23T08:30:00Z', true), set_config('app.purpose', 'mediation', true)`,
      [world.region, who.organisation_id ?? nobody, who.id ?? nobody, who.subject_id ?? nobody],
    )
    for (const { name } of names) {
      const { rows } = await client.query<{ ids: string }>(`select id::text as ids from ${name}`)
      found.push({ name, ids: rows.map(({ ids }) => ids) })
    }
    await client.query('rollback')
    return found
  })
}
