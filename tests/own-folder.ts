import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeHouse } from '../src/app/start/make-house.ts'
import {
  type DatabaseUrls,
  type House,
  keysOf,
  migrate,
  prepareJobs,
  prepareRoles,
  readConfig,
  readMasterKeys,
  readRing,
  startLocalPostgres,
} from '../src/platform/public.ts'
import { quickFolder } from './quick-folder.ts'

/** A data folder with a database that runs in it, as `npm start` leaves it for who works beside it. */
export interface OwnFolder {
  readonly folder: string
  readonly dataDir: string
  readonly house: House
  readonly urls: DatabaseUrls
  close(): Promise<void>
}

export async function ownFolder(): Promise<OwnFolder> {
  const folder = mkdtempSync(join(quickFolder(), 'schakel-folder-'))
  chmodSync(folder, 0o711)
  const dataDir = join(folder, 'data')
  const read = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir })
  if ('faults' in read) throw new Error('the settings of a test are right')
  readMasterKeys(read.config)
  chmodSync(dataDir, 0o711)
  const server = await startLocalPostgres({ dataDir: join(dataDir, 'pg'), fast: true })
  const ring = await readRing(read.config, server.url)
  const urls = await prepareRoles(server.url, ring.lasting.logins)
  await prepareJobs(urls.owner)
  await migrate(urls.owner)
  const house = await makeHouse({ config: read.config, urls, keys: keysOf(ring, urls.app) })
  return {
    folder,
    dataDir,
    house,
    urls,
    close: async () => {
      await house.db.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
