import { join } from 'node:path'
import {
  assertNewEnough,
  type Config,
  type DatabaseUrls,
  type Keys,
  keepFirst,
  keysOf,
  type LocalPostgres,
  migrate,
  prepareJobs,
  prepareRoles,
  readRing,
  serverMajor,
  startLocalPostgres,
} from '#platform/public.ts'

export interface OpenDatabase {
  readonly urls: DatabaseUrls
  readonly keys: Keys
  readonly local: LocalPostgres | null
}

/** The server of DATABASE_URL, or a private one in DATA_DIR; then the logins, the jobs' tables and the migrations. */
export async function openDatabase(config: Config, told: (sentence: string) => void): Promise<OpenDatabase> {
  const local = config.databaseUrl ? null : await startLocalPostgres({ dataDir: join(config.dataDir, 'pg') })
  if (local) told(local.adopted ? 'The database was still running: taken over.' : 'The database runs.')
  const adminUrl = config.databaseUrl ?? local?.url ?? ''
  assertNewEnough(await serverMajor(adminUrl))
  const ring = await readRing(config, adminUrl)
  const urls = await prepareRoles(adminUrl, ring.lasting.logins)
  await prepareJobs(urls.owner)
  const ran = await migrate(urls.owner)
  if (ran.length > 0) told(`The tables are up to date: ${ran.length} changes made.`)
  await keepFirst(config, urls.owner, ring)
  return { urls, keys: keysOf(ring, urls.app), local }
}
