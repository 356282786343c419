import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Config,
  type DatabaseUrls,
  type House,
  hasLocal,
  type Keys,
  keysOf,
  knownRoles,
  masterKeyFile,
  type Ring,
  readRing,
  runningLocal,
  startLocalPostgres,
  waitingMigrations,
} from '#platform/public.ts'
import { makeHouse } from '../start/make-house.ts'
import { cliWords } from './cli.words.ts'
import type { Call } from './command.ts'

export interface Reached {
  readonly adminUrl: string
  readonly ring: Ring
  readonly keys: Keys
  readonly urls: DatabaseUrls
}

/** The database of this region: the one that runs, or, when none runs, one for as long as the work lasts. */
export async function withDatabase<T>(call: Call, work: (reached: Reached) => Promise<T>): Promise<T> {
  const { config } = call
  const words = cliWords[call.lang]
  const folder = join(config.dataDir, 'pg')
  if (!config.databaseUrl && !hasLocal(folder)) throw new Error(words.nothingHere(config.dataDir))
  if (!hasMasterKey(config)) throw new Error(words.noKey)
  const running = config.databaseUrl ? { url: config.databaseUrl } : await runningLocal(folder)
  const started = running ? undefined : await startLocalPostgres({ dataDir: folder })
  if (started) call.say(words.startsDatabase)
  const adminUrl = running?.url ?? started?.url ?? ''
  try {
    const ring = await readRing(config, adminUrl)
    const urls = await knownRoles(adminUrl, ring.lasting.logins)
    return await work({ adminUrl, ring, keys: keysOf(ring, urls.app), urls })
  } finally {
    await started?.stop()
  }
}

/** The house as the server has it, for commands that call a verb. */
export const withHouse = <T>(call: Call, work: (house: House, reached: Reached) => Promise<T>): Promise<T> =>
  withDatabase(call, async (reached) => {
    const { urls, keys } = reached
    if ((await waitingMigrations(urls.owner)).length > 0) throw new Error(cliWords[call.lang].upgradeFirst)
    const house = await makeHouse({ config: call.config, urls, keys })
    try {
      return await work(house, reached)
    } finally {
      await house.db.close()
    }
  })

export const hasMasterKey = ({ masterKey, keyCommand, dataDir }: Config): boolean =>
  masterKey !== null || keyCommand !== null || existsSync(masterKeyFile(dataDir))
