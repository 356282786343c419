import { readConfig } from '#platform/public.ts'
import { startWords } from './start.words.ts'
import { startServer } from './start-server.ts'
import { exitCodeOf, whyNotDone } from './why-not-done.ts'

/** `npm start`: from an empty folder to a region that answers. */
const say = (sentence: string) => console.log(sentence)
const read = readConfig(process.env)
if ('faults' in read) {
  for (const fault of read.faults) console.error(fault.sentence)
  process.exit(78)
}
const { config } = read

say(startWords.en.starting(config.dataDir))
const running = await startServer(config, say).catch((error: unknown) => {
  console.error(whyNotDone(error, config))
  process.exit(exitCodeOf(error))
})

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  await running.stop()
  process.exit(0)
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
