import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import type pg from 'pg'
import { type Instant, type Outcome, type Refused, refused } from '#values/public.ts'
import { forgetDraft } from '../drafts/draft.store.ts'
import type { Act, Caller, Clock, Db, DomainEvent, KeyUsed, NoPermit, Permit, Read } from '../house.ts'
import type { Keys } from '../keys/keys.ts'
import { assertProven } from '../step-up.ts'
import { claimKey, type Kept, keepOutcome } from './idempotency.ts'
import { installationOf } from './installation.ts'
import { type LookGuard, lookGuard } from './look-guard.ts'
import { openPool } from './pool.ts'
import type { DatabaseUrls } from './roles.ts'

interface Options {
  readonly urls: Pick<DatabaseUrls, 'app' | 'job'>
  readonly clock: Clock
  /** Locks what is kept to be answered a second time. */
  readonly keys: Keys
  /** Asks `access` whether this caller may do this at all. */
  readonly permitFor: (caller: Caller, permission: string) => Permit | undefined
  /** Writes the looks: `access` owns the log. */
  readonly writeLooks: (
    trx: Kysely<unknown>,
    caller: Caller,
    permit: Permit,
    reads: readonly Read[],
    what: string,
  ) => Promise<void>
  readonly connections?: number
}

export async function openDb(options: Options): Promise<Db> {
  const pools = { app: openPool(options.urls.app, options.connections ?? 20), job: openPool(options.urls.job, 4) }
  const personal = await personalTables(pools.app)
  const kysely = { app: kyselyOn(pools.app), job: kyselyOn(pools.job) }
  return {
    act: async (caller, permission, work) => {
      const permit = options.permitFor(caller, permission)
      if (!permit) return refused<NoPermit>({ because: 'no-permit', kind: 'not-allowed' })
      assertProven(caller, permit, options.clock.now())
      const on = caller.kind === 'job' ? kysely.job : kysely.app
      return withRetry(() => runAct({ ...options, on, personal }, caller, permit, work))
    },
    installation: installationOf(pools.app),
    answers: async () => (await pools.app.query('select not pg_is_in_recovery() as ok')).rows[0]?.ok === true,
    close: async () => {
      await kysely.app.destroy()
      await kysely.job.destroy()
    },
  }
}

const kyselyOn = (pool: pg.Pool) => new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })

/** Every table outside `access` that says of whom it speaks. */
async function personalTables(pool: pg.Pool): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attname = 'subject_id' and c.relkind in ('r', 'v', 'p') and n.nspname <> 'access'`)
  return new Set(rows.map((row) => row.name))
}

/** Two acts that wait for each other: the database ends one of them, and that one simply goes again. */
async function withRetry<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await run()
    } catch (error) {
      const code = (error as { code?: string }).code ?? ''
      if (tries === 3 || !['40001', '40P01'].includes(code)) throw error
    }
  }
}

type Running = Options & { readonly on: Kysely<unknown>; readonly personal: ReadonlySet<string> }

async function runAct<O extends Outcome<unknown>>(
  running: Running,
  caller: Caller,
  permit: Permit,
  work: (act: Act) => Promise<O>,
): Promise<O | Refused<KeyUsed>> {
  try {
    return await running.on.transaction().execute(async (trx) => {
      await setContext(trx, running.clock, caller, permit)
      const change = { keys: running.keys, caller, permission: permit.permission }
      const kept = await claimKey(trx, change)
      if (kept) return replayed<O>(kept)
      const guard = lookGuard(running.personal)
      const outcome = await work(makeAct(running, trx, caller, permit, guard))
      if (!outcome.done) throw new TurnedBack(outcome)
      guard.assertLooked()
      await keepOutcome(trx, change, outcome)
      await forgetDraft(trx, caller)
      return outcome
    })
  } catch (error) {
    if (error instanceof TurnedBack) return error.outcome as O
    throw error
  }
}

/** Carries a refusal out of the transaction, so that the transaction is undone. */
class TurnedBack extends Error {
  readonly outcome: Outcome<unknown>
  constructor(outcome: Outcome<unknown>) {
    super('turned back')
    this.outcome = outcome
  }
}

function replayed<O extends Outcome<unknown>>({ sameContent, outcome }: Kept): O | Refused<KeyUsed> {
  if (!sameContent || !outcome) return refused<KeyUsed>({ because: 'key-used-for-something-else', kind: 'invalid' })
  return outcome as O
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** Only for this transaction: behind a pooler a session setting would be read by somebody else. */
async function setContext(trx: Transaction<unknown>, clock: Clock, caller: Caller, permit: Permit): Promise<void> {
  await sql`select
    set_config('app.region', ${caller.region}, true),
    set_config('app.organisation', ${caller.organisation ?? nobody}, true),
    set_config('app.account', ${caller.account ?? nobody}, true),
    set_config('app.subject', ${caller.subject ?? nobody}, true),
    set_config('app.day', ${clock.today()}, true),
    set_config('app.now', ${clock.now()}, true),
    set_config('app.purpose', ${permit.purpose}, true),
    set_config('app.permission', ${permit.permission}, true),
    set_config('app.screen', ${caller.screen}, true)`.execute(trx)
}

function makeAct(running: Running, trx: Transaction<unknown>, caller: Caller, permit: Permit, guard: LookGuard): Act {
  const watched = trx.withPlugin(guard.plugin)
  return {
    caller,
    today: running.clock.today(),
    now: running.clock.now(),
    tables: <Tables>() => watched as unknown as Kysely<Tables>,
    figures: <Tables>() => trx as unknown as Kysely<Tables>,
    look: async (reads, what) => {
      await running.writeLooks(trx as unknown as Kysely<unknown>, caller, permit, reads, what)
      for (const read of reads) guard.looked(read.subject)
    },
    tell: (event, at) => enqueue(trx, caller, event, at),
  }
}

/** In the same transaction as the change: what was not committed is told to nobody. */
async function enqueue(trx: Transaction<unknown>, caller: Caller, event: DomainEvent, at?: Instant): Promise<void> {
  const told = JSON.stringify({ ...event, region: caller.region })
  await sql`select platform.enqueue('event', ${told}::json, ${at ?? null}::timestamptz)`.execute(trx)
}
