import type { Client } from 'pg'
import { extensions, keyUse, serverMajor, waitingMigrations, withClient } from '#platform/public.ts'
import { shelves } from '../key.ts'
import type { Finding, Patient } from './finding.ts'

export async function lookAtDatabase({ adminUrl, urls, keys }: Patient): Promise<Finding[]> {
  const major = await serverMajor(adminUrl)
  const waiting = await waitingMigrations(urls.owner)
  const tables: Finding = { check: 'migrations', ok: waiting.length === 0, fact: waiting.join(', ') || '0' }
  return withClient(adminUrl, async (client) => [
    { check: 'server', ok: major >= 15, fact: String(major) },
    await lookAtExtensions(client),
    tables,
    await lookAtRows(client),
    ...(waiting.length === 0
      ? [await lookAtJobs(client), await lookAtRegion(client), ...(await lookAtRing(client, urls, keys))]
      : []),
    await lookAtClock(client),
  ])
}

async function lookAtExtensions(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>('select extname as name from pg_extension')
  const missing = extensions.filter((name) => !rows.some((row) => row.name === name))
  return { check: 'extensions', ok: missing.length === 0, fact: missing.join(', ') || extensions.join(', ') }
}

/** Enabled and forced, also for the owner: a table without it would show everybody to everybody. */
async function lookAtRows(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'migrations', 'graphile_worker')
      and not (c.relrowsecurity and c.relforcerowsecurity)`)
  return { check: 'rows', ok: rows.length === 0, fact: rows.map(({ name }) => name).join(', ') || '0' }
}

/** A job that waits longer than ten minutes waits for a server that is off; one that failed five times needs a person. */
async function lookAtJobs(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ waiting: number; late: number; failing: number }>(`
    select count(*)::int as waiting, count(*) filter (where run_at < now() - interval '10 minutes')::int as late,
      count(*) filter (where attempts >= 5)::int as failing from graphile_worker._private_jobs`)
  const { waiting = 0, late = 0, failing = 0 } = rows[0] ?? {}
  return { check: 'jobs', ok: late === 0 && failing === 0, fact: `${waiting} / ${late} / ${failing}` }
}

async function lookAtRegion(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ kind: string }>('select kind from platform.installation')
  return { check: 'region', ok: true, fact: rows[0]?.kind ?? '–' }
}

/** Two keys are well for a while: what is under the old one is locked again, and then the old one goes. */
async function lookAtRing(client: Client, urls: Patient['urls'], keys: Patient['keys']): Promise<Finding[]> {
  const { rows } = await client.query<{ region: string }>('select region_id as region from platform.installation')
  if (!rows[0]) return []
  const used = await keyUse(urls.job, rows[0].region, keys.ids, shelves)
  const fact = keys.ids.map((id) => `${id} ${used.get(id) ?? 0}`).join(', ')
  return [{ check: 'ring', ok: keys.ids.slice(1).every((id) => !used.get(id)), fact }]
}

/** Sessions, links and second factors go by the clock: five seconds apart is too much. */
async function lookAtClock(client: Client): Promise<Finding> {
  const before = Date.now()
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now')
  const apart = Math.max(0, Math.abs((rows[0]?.now.getTime() ?? 0) - before) - (Date.now() - before))
  return { check: 'clock', ok: apart < 5000, fact: `${(apart / 1000).toFixed(1)} s` }
}
