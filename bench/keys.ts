import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jobCaller } from '../src/access/public.ts'
import { makeHouse } from '../src/app/start/make-house.ts'
import {
  addKey,
  keysOf,
  migrate,
  platformShelves,
  prepareJobs,
  prepareRoles,
  readConfig,
  readMasterKeys,
  readRing,
  relock,
  startLocalPostgres,
  withClient,
} from '../src/platform/public.ts'
import { newId } from '../src/values/public.ts'

/**
 * `npm run bench:keys`: what it costs to lock again what hangs on the master key itself. People hang on the keys of
 * their organisations, so a million of them costs less than a million of these.
 */
const values = 100_000
const goal = 60
const kept = `
  insert into platform.idempotency (region_id, account_id, key, permission, fingerprint, outcome_sealed)
  select $1, $2, key, 'bench', '', sealed from unnest($3::text[], $4::bytea[]) as n(key, sealed)`

const folder = mkdtempSync(join(tmpdir(), 'schakel-bench-'))
chmodSync(folder, 0o711)
const read = readConfig({ LOG_LEVEL: 'error', DATA_DIR: folder })
if ('faults' in read) throw new Error(read.faults.map(({ sentence }) => sentence).join(' '))
const { config } = read
readMasterKeys(config)
const server = await startLocalPostgres({ dataDir: join(folder, 'pg') })
try {
  const measured = await run(server.url)
  console.log(JSON.stringify({ ...measured, goal, held: measured.cpu_s_per_million <= goal }))
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function run(adminUrl: string) {
  const ring = await readRing(config, adminUrl)
  const urls = await prepareRoles(adminUrl, ring.lasting.logins)
  await prepareJobs(urls.owner)
  await migrate(urls.owner)
  const house = await makeHouse({ config, urls, keys: keysOf(ring, urls.app) })
  try {
    const job = jobCaller(newId<'Region'>(), 'bench')
    const keys = Array.from({ length: values }, () => randomUUID())
    const account = newId<'Account'>()
    const outcome = Buffer.from(JSON.stringify({ done: true, value: { id: account } }))
    const sealed = keys.map((key) => house.keys.lockFor('idempotency', outcome, `idempotency ${account} bench ${key}`))
    await withClient(adminUrl, (client) => client.query(kept, [job.region, account, keys, sealed]))
    await addKey(config, urls.owner, ring, () => randomBytes(32))
    await house.keys.refresh()
    const [before, began] = [process.cpuUsage(), performance.now()]
    let again = 0
    for (const shelf of platformShelves) again += await relock(house, job, shelf)
    const { user, system } = process.cpuUsage(before)
    if (again !== values) throw new Error(`${again} of ${values} were locked again.`)
    const cpu = (user + system) / values
    return { values, cpu_s_per_million: Math.round(cpu * 10) / 10, ms: Math.round(performance.now() - began) }
  } finally {
    await house.db.close()
  }
}
