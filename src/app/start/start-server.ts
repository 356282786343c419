import { keepSealing } from '#access/public.ts'
import { type Config, keepRing, readMasterKeys, startJobs } from '#platform/public.ts'
import { replayErasures } from '#privacy/public.ts'
import { subscriptions } from '../subscriptions.ts'
import { makeHouse } from './make-house.ts'
import { openApp } from './open-app.ts'
import { openDatabase } from './open-database.ts'
import { startWords } from './start.words.ts'
import { waysIn } from './ways-in.ts'

export interface RunningServer {
  stop(): Promise<void>
}

/** Database, house, jobs, doors, in this order; what was started is stopped again when a later one does not start. */
export async function startServer(config: Config, say: (sentence: string) => void): Promise<RunningServer> {
  const started: (() => Promise<unknown> | undefined)[] = []
  const stop = async () => {
    for (const end of started.splice(0).reverse()) await end()
  }
  try {
    readMasterKeys(config) // made, or missed, before there is a database
    const { urls, keys, local } = await openDatabase(config, say)
    started.push(() => local?.stop())
    const house = await makeHouse({ config, urls, keys })
    started.push(() => house.db.close())
    const again = await replayErasures(house)
    if (again > 0) say(startWords.en.erasedAgain(again))
    const jobs = await startJobs(urls.job, house, subscriptions)
    started.push(() => jobs.stop())
    const sealing = keepSealing(house)
    started.push(() => sealing.stop())
    const ring = keepRing(house)
    started.push(() => ring.stop())
    const app = await openApp(house)
    started.push(() => app.close())
    await app.listen({ port: config.port, host: config.host })
    for (const sentence of await waysIn(house)) say(sentence)
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}
