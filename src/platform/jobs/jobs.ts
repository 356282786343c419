import { Logger, parseCronItems, run, runMigrations } from 'graphile-worker'
import { openPool, withClient } from '../database/pool.ts'
import type { DomainEvent, House } from '../house.ts'
import { withoutValue } from '../log/log.ts'

/** What a room does when something happened elsewhere. Runs at least once: it must be safe to run twice. */
export type Subscriber = (house: House, event: DomainEvent & { readonly region: string }) => Promise<void>
export type Subscriptions = Readonly<Record<string, readonly Subscriber[]>>

/** The jobs' own tables are made by the owner; the `job` login may work on them, nobody else. */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: quiet })
  await withClient(ownerUrl, (client) => client.query(letJobsIn))
}

const letJobsIn = `
do $$
declare t text;
begin
  grant usage on schema graphile_worker to schakel_job;
  grant all on all tables in schema graphile_worker to schakel_job;
  grant all on all sequences in schema graphile_worker to schakel_job;
  grant execute on all functions in schema graphile_worker to schakel_job;
  for t in select relname from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind in ('r', 'p') loop
    if not exists (select from pg_policies where schemaname = 'graphile_worker' and tablename = t and policyname = 'job') then
      execute format('create policy job on graphile_worker.%I to schakel_job using (true) with check (true)', t);
    end if;
  end loop;
end $$`

const quiet = new Logger(() => () => {})

export async function startJobs(
  jobUrl: string,
  house: House,
  subscriptions: Subscriptions,
): Promise<{ stop(): Promise<void> }> {
  const pool = openPool(jobUrl, 4) // its own: a busy site must not starve the jobs
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    pollInterval: 2000,
    noHandleSignals: true,
    noPreparedStatements: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') house.log.warn({ job: message })
    }),
    parsedCronItems: parseCronItems([everyNight]),
    taskList: {
      event: (payload) => handle(house, subscriptions, payload as DomainEvent & { region: string }),
      day: () => beginDay(house, subscriptions),
    },
  })
  return {
    stop: async () => {
      await runner.stop()
      await pool.end()
    },
  }
}

/** At night, in UTC; a machine that was off then catches up within the day. */
const everyNight = {
  task: 'day',
  match: '23 2 * * *',
  identifier: 'every-night',
  options: { backfillPeriod: 24 * 3600 * 1000, maxAttempts: 3 },
} as const

/** Once a day the rooms are told that a day began: they tidy, remind and end what is over. */
export async function beginDay(house: House, subscriptions: Subscriptions): Promise<void> {
  const installation = await house.db.installation()
  if (installation) await handle(house, subscriptions, { name: 'DayBegan', region: installation.region })
}

async function handle(
  house: House,
  subscriptions: Subscriptions,
  event: DomainEvent & { region: string },
): Promise<void> {
  try {
    for (const subscriber of subscriptions[event.name] ?? []) await subscriber(house, event)
    house.metrics.jobs.inc({ name: event.name, result: 'done' })
  } catch (error) {
    house.metrics.jobs.inc({ name: event.name, result: 'again' })
    throw withoutValue(error) // its sentence is kept with the job, and written to the log
  }
}
