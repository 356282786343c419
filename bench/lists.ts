import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeHouse } from '../src/app/start/make-house.ts'
import { openApp } from '../src/app/start/open-app.ts'
import {
  type Config,
  loginsOf,
  migrate,
  openKeys,
  prepareJobs,
  prepareRoles,
  readConfig,
  startLocalPostgres,
  withClient,
} from '../src/platform/public.ts'
import { cookieOf, smallRegion } from '../tests/small-region.ts'
import { large, makeManyPeople } from './many-people.ts'
import { countOf, measure, percentile } from './measure.ts'

/** `npm run bench:lists`: a list of fifty out of seven hundred thousand, through HTTP, with looks written. */
const goal = 100
const say = (sentence: string) => console.error(sentence)

const filters = [
  'stage=ready&stage=steps-open',
  'town=Deventer&hours=16',
  'available=now',
  'register=yes&stage=ready',
  'occupation=gardener&town=Zutphen&town=Raalte',
  'q=brink+deventer',
  'lead=nobody&stage=new',
  '',
]
const sorts = ['name', '-available', 'hours', '-stage', 'confirmed', '-name']

const folder = mkdtempSync(join(tmpdir(), 'schakel-bench-'))
chmodSync(folder, 0o711)
const server = await startLocalPostgres({ dataDir: join(folder, 'pg') }) // fsync is on, as in real use
try {
  const figures = await run(server.url)
  console.log(JSON.stringify(figures))
  process.exitCode = figures.p95_ms <= goal ? 0 : 1
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function run(adminUrl: string) {
  const masterKey = randomBytes(32)
  const urls = await prepareRoles(adminUrl, loginsOf(masterKey.toString('base64')))
  await prepareJobs(urls.owner)
  await migrate(urls.owner)
  const house = await makeHouse({ config: benchConfig(), urls, keys: openKeys(masterKey) })
  const app = await openApp(house, { requestsPerMinute: 1_000_000_000 })
  try {
    const { region, workCentre, loes } = await smallRegion(house)
    say(`Making ${large.people} people in ${large.organisations} organisations …`)
    await withClient(adminUrl, (client) => makeManyPeople(client, region, workCentre, large))
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const { session } = await cookieOf(house, loes)
    const visible = await countOf(`${address}/api/v1/people/facets`, session)
    const questions = filters.flatMap((filter) => sorts.map((sort) => `${filter}&sort=${sort}`))
    say(`Asking for lists; ${visible} people are in reach …`)
    const lists = await measure(`${address}/api/v1/people`, session, questions, 300)
    const facets = await measure(`${address}/api/v1/people/facets`, session, filters, 100)
    return {
      rows: large.people,
      visible,
      p50_ms: percentile(lists, 50),
      p95_ms: percentile(lists, 95),
      facets_p95_ms: percentile(facets, 95),
    }
  } finally {
    await app.close()
    await house.db.close()
  }
}

function benchConfig(): Config {
  const read = readConfig({ LOG_LEVEL: 'error' })
  if ('faults' in read) throw new Error(read.faults.map(({ sentence }) => sentence).join(' '))
  return read.config
}
