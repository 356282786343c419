import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeHouse } from '../src/app/start/make-house.ts'
import {
  type House,
  migrate,
  prepareJobs,
  prepareRoles,
  readConfig,
  readMasterKey,
  startLocalPostgres,
} from '../src/platform/public.ts'

/** A data folder with a database that runs in it, as `npm start` leaves it for who works beside it. */
export interface OwnFolder {
  readonly folder: string
  readonly dataDir: string
  readonly house: House
  close(): Promise<void>
}

export async function ownFolder(): Promise<OwnFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-folder-'))
  chmodSync(folder, 0o711)
  const dataDir = join(folder, 'data')
  const read = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir })
  if ('faults' in read) throw new Error('the settings of a test are right')
  const masterKey = readMasterKey(read.config)
  chmodSync(dataDir, 0o711)
  const server = await startLocalPostgres({ dataDir: join(dataDir, 'pg'), fast: true })
  const urls = await prepareRoles(server.url, masterKey.toString('base64'))
  await prepareJobs(urls.owner)
  await migrate(urls.owner)
  const house = await makeHouse({ config: read.config, urls, masterKey })
  return {
    folder,
    dataDir,
    house,
    close: async () => {
      await house.db.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
