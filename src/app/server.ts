import { readConfig, readMasterKey, startJobs } from '#platform/public.ts'
import { makeHouse } from './start/make-house.ts'
import { openApp } from './start/open-app.ts'
import { openDatabase } from './start/open-database.ts'
import { startWords } from './start/start.words.ts'
import { waysIn } from './start/ways-in.ts'
import { subscriptions } from './subscriptions.ts'

/** `npm start`: from an empty folder to a region that answers. */
const say = (sentence: string) => console.log(sentence)
const read = readConfig(process.env)
if ('faults' in read) {
  for (const fault of read.faults) console.error(fault.sentence)
  process.exit(78)
}
const { config } = read

say(startWords.en.starting(config.dataDir))
const masterKey = readMasterKey(config)
const { urls, local } = await openDatabase(config, masterKey.toString('base64'), say)
const house = await makeHouse({ config, urls, masterKey })
const jobs = await startJobs(urls.job, house, subscriptions)
const app = await openApp(house)
await app.listen({ port: config.port, host: config.host })
for (const sentence of await waysIn(house)) say(sentence)

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  await app.close()
  await jobs.stop()
  await house.db.close()
  await local?.stop()
  process.exit(0)
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
