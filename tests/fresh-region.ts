import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { inject } from 'vitest'
import { makeHouse, systemClock } from '../src/app/start/make-house.ts'
import {
  type Clock,
  type Config,
  type House,
  openKeys,
  readConfig,
  startJobs,
  withClient,
} from '../src/platform/public.ts'
import { type Day, day, instant, instantOf, today } from '../src/values/public.ts'

/** A database of its own, copied from the prepared one in some twenty milliseconds, and a house on top of it. */
export interface FreshHouse {
  readonly house: House
  readonly urls: { readonly owner: string; readonly app: string; readonly job: string }
  close(): Promise<void>
}

export interface FreshOptions {
  readonly on?: Day
  readonly clock?: Clock
  readonly config?: Partial<Config>
  /** Another prepared database than the empty one. */
  readonly template?: string
}

export async function freshHouse(options: FreshOptions = {}): Promise<FreshHouse> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await withClient(inject('adminUrl'), (client) =>
    client.query(`create database ${name} template ${options.template ?? inject('template')} strategy file_copy`),
  )
  const urls = onDatabase(name)
  const house = await makeHouse({
    config: { ...testConfig(), ...options.config },
    urls,
    keys: openKeys(Buffer.alloc(32, 7)),
    clock: options.clock ?? (options.on ? stillClock(options.on) : systemClock),
  })
  return {
    house,
    urls,
    close: async () => {
      await house.db.close()
      await withClient(inject('adminUrl'), (client) => client.query(`drop database ${name} with (force)`))
    },
  }
}

function onDatabase(name: string) {
  const move = (url: string) => {
    const moved = new URL(url)
    moved.pathname = `/${name}`
    return moved.href
  }
  const { owner, app, job } = inject('urls')
  return { owner: move(owner), app: move(app), job: move(job) }
}

function testConfig(): Config {
  const read = readConfig({ LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent', DATA_DIR: 'data' })
  if ('faults' in read) throw new Error(read.faults.map((fault) => fault.sentence).join(' '))
  return read.config
}

/** The clock of a test stands still at half past nine. */
export const stillClock = (on: Day): Clock => ({ now: () => instant(`${on}T08:30:00Z`), today: () => on })

export const aMonday = day('2026-11-23')

/** The whole application, as `npm start` makes it, without a port unless it is asked for. */
export async function freshApp(
  options: FreshOptions & { listen?: boolean; jobs?: boolean; requestsPerMinute?: number } = {},
) {
  const { openApp } = await import('../src/app/start/open-app.ts') // heavy, and only needed here
  const { subscriptions } = await import('../src/app/subscriptions.ts')
  const fresh = await freshHouse(options)
  const requestsPerMinute = options.requestsPerMinute ?? 1_000_000
  const app: FastifyInstance = await openApp(fresh.house, { requestsPerMinute })
  const address = options.listen ? await app.listen({ port: 0, host: '127.0.0.1' }) : null
  const jobs = options.jobs ? await startJobs(fresh.urls.job, fresh.house, subscriptions) : null
  return {
    ...fresh,
    app,
    address,
    close: async () => {
      await app.close()
      await jobs?.stop()
      await fresh.close()
    },
  }
}

/** A clock that a story moves on by itself: nobody waits ten seconds for a test. */
export function movableClock(from: string) {
  let at = Date.parse(from)
  const clock: Clock = { now: () => instantOf(at), today: () => today(instantOf(at)) }
  return {
    clock,
    passes: (seconds: number) => {
      at += seconds * 1000
    },
  }
}
