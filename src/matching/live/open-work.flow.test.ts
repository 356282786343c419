import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addVacancy, NewVacancy, openVacancies } from '#employers/public.ts'
import { type Caller, type House, withClient } from '#platform/public.ts'
import { done, expectDone } from '#values/public.ts'
import { byHandIn } from '../../../tests/aged-log.ts'
import { type EmployersRegion, employersRegion, someWork } from '../../../tests/employers-region.ts'
import type { ToChange } from '../../../tests/killed-work.child.ts'
import { makeHouse } from '../../app/start/make-house.ts'
import { demandOf } from '../fit/demand-of.rules.ts'
import { aProfile } from '../fit/fit.builders.ts'
import { rankVacancies } from '../fit/lists.rules.ts'
import { usualSettings } from '../fit/settings.ts'
import { usualWeights } from '../fit/weights.rules.ts'
import { openWork } from './open-work.ts'

const states = ['draft', 'team', 'region', 'pool', 'filled', 'withdrawn'] as const
const change = fc.record({
  at: fc.nat(7),
  state: fc.constantFrom(...states),
  keptInTeam: fc.boolean(),
  hours: fc.integer({ min: 8, max: 36 }),
  offered: fc.boolean(),
})
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never

describe('the open work that is held in memory', () => {
  let given: EmployersRegion
  const ids: string[] = []
  beforeAll(async () => {
    given = await employersRegion()
    const employer = await given.anEmployer('Bakkerij Wassink')
    for (let number = 0; number < 8; number++) {
      const work = { ...someWork(employer), hoursMin: 12 + number, state: number % 2 === 0 ? 'team' : 'region' }
      const { region, fresh } = given
      const who = number < 4 ? region.karin : region.henk
      ids.push(expectDone(await addVacancy(fresh.house, who, NewVacancy.parse(work))).id)
    }
  })
  afterAll(() => given.fresh.close())

  const profile = aProfile({ place: null })
  const weighed = () => ({ weights: usualWeights, settings: usualSettings(given.fresh.house.clock.today()) })

  /** By the engine, and by judging what row-level security shows this caller. */
  async function bothWays(house: House, caller: Caller) {
    const engine = await openWork(house, caller)
    const sees = engine.work.seenBy(caller.organisation)
    const most = { fits: 50, toAsk: 50, almost: 50 }
    const found = engine.findWork(profile, weighed(), { most, counted: true, sees })
    const all = expectDone(await house.db.act(caller, 'see-matches', async (act) => done(await openVacancies(act))))
    const { weights, settings } = weighed()
    const judged = rankVacancies(profile, all.map(demandOf), weights, settings)
    return {
      engine: [found.counts, [...found.fits, ...found.toAsk, ...found.almost].map(({ vacancy }) => vacancy)],
      judged: [judged.counts, [...judged.fits, ...judged.toAsk, ...judged.almost].map(({ vacancy }) => vacancy)],
    }
  }

  /** As any process of the region would, in one transaction. */
  const changed = (changes: readonly Change[], between?: () => Promise<void>) =>
    withClient(given.fresh.urls.job, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.region', $1, true)`, [given.region.region])
      for (const { at, state, keptInTeam, hours, offered } of changes)
        await client.query(
          `update employers.vacancy set state = $2, kept_in_team = $3, hours_min = $4, hours_max = $4,
           offers = case when $5 then '{"same-team": true}'::jsonb else '{}'::jsonb end where id = $1`,
          [ids[at], state, keptInTeam, hours, offered],
        )
      await between?.()
      await client.query('commit')
    })

  /** What the killed server had open ends as soon as the database notices that nobody is there. */
  const nothingOpen = async () => {
    const { rows } = await byHandIn(
      given.fresh,
      `select count(*)::int as open from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
    )
    expect(rows[0].open).toBe(0)
  }

  async function isRight(house: House) {
    for (const caller of [given.region.karin, given.region.henk]) {
      const { engine, judged } = await bothWays(house, caller)
      expect(engine).toEqual(judged)
    }
  }

  it('is what each team may see, as it is in the database at that moment', async () => {
    await isRight(given.fresh.house)
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
        await changed(changes)
        await isRight(given.fresh.house)
      }),
      { numRuns: 20 },
    )
  })

  it('holds nothing of what is not committed, and misses nothing that is committed late', async () => {
    const open = { state: 'region', keptInTeam: false, offered: true } as const
    await changed([{ ...open, at: 0, hours: 20 }], async () => {
      await changed([{ ...open, at: 1, hours: 24 }])
      await isRight(given.fresh.house)
    })
    await isRight(given.fresh.house)
  })

  it('is the same for many who ask at once', async () => {
    await changed([{ at: 2, state: 'pool', keptInTeam: false, hours: 28, offered: false }])
    await Promise.all(Array.from({ length: 12 }, () => isRight(given.fresh.house)))
  })

  it('agrees with the database when a server is killed in the middle of changing work, before and after it starts again', async () => {
    const { fresh, region } = given
    const employer = await given.anEmployer('Bakkerij De Zon')
    const entered = async () =>
      expectDone(await addVacancy(fresh.house, region.karin, NewVacancy.parse(someWork(employer))))
    const work = [await entered(), await entered(), await entered()].map(({ id }) => ({ id, version: 1, employer }))
    const server = spawn(process.execPath, ['tests/killed-work.child.ts'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const sent: ToChange = { urls: fresh.urls, config: fresh.house.config, caller: region.karin, work }
    server.stdin.end(JSON.stringify(sent))
    const ended = once(server, 'exit')
    let told = 0
    for await (const _line of createInterface(server.stdout)) {
      await openWork(fresh.house, region.karin)
      if (++told === 25) server.kill('SIGKILL')
    }
    expect((await ended)[1]).toBe('SIGKILL')
    await vi.waitFor(nothingOpen, { timeout: 20_000 })
    await isRight(fresh.house)
    const { config, keys, clock } = fresh.house
    const startedAgain = await makeHouse({ urls: fresh.urls, config, keys, clock })
    await isRight(startedAgain)
    await startedAgain.db.close()
  })
})
