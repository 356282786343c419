import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeHouse } from '../src/app/start/make-house.ts'
import {
  type Config,
  type DatabaseUrls,
  type House,
  loginsOf,
  migrate,
  openKeys,
  prepareJobs,
  prepareRoles,
  readConfig,
  startLocalPostgres,
} from '../src/platform/public.ts'

export interface BenchHouse {
  readonly house: House
  /** As the superuser, for making a million of something at once. */
  readonly adminUrl: string
  readonly urls: DatabaseUrls
}

/** A house on an empty database of its own, as a region has it: what is written is on the disk. Gone afterwards. */
export async function withBenchHouse<T>(work: (opened: BenchHouse) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-bench-'))
  chmodSync(folder, 0o711) // under root PostgreSQL runs as another user, who must be able to pass
  const server = await startLocalPostgres({ dataDir: join(folder, 'pg') })
  try {
    const opened = await open(server.url, folder)
    return await work(opened).finally(() => opened.house.db.close())
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function open(adminUrl: string, dataDir: string): Promise<BenchHouse> {
  const masterKey = Buffer.alloc(32, 7)
  const urls = await prepareRoles(adminUrl, loginsOf(masterKey.toString('base64')))
  await prepareJobs(urls.owner)
  await migrate(urls.owner)
  const house = await makeHouse({ config: benchConfig(dataDir), urls, keys: openKeys(masterKey) })
  return { house, adminUrl, urls }
}

function benchConfig(dataDir: string): Config {
  const read = readConfig({ LOG_LEVEL: 'error', DATA_DIR: dataDir })
  if ('faults' in read) throw new Error(read.faults.map(({ sentence }) => sentence).join(' '))
  return read.config
}
