import { openApp } from '../src/app/start/open-app.ts'
import { withClient } from '../src/platform/public.ts'
import { cookieOf, smallRegion } from '../tests/small-region.ts'
import { type BenchHouse, withBenchHouse } from './bench-house.ts'
import { compareRls } from './compare-rls.ts'
import { large, makeManyPeople } from './many-people.ts'
import { countOf, measure, percentile } from './measure.ts'

/**
 * `npm run bench:lists`: a list of fifty out of seven hundred thousand, through HTTP, with looks written.
 * `-- --compare-rls` adds what row-level security costs: the same statements with and without it, timed in SQL.
 */
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
const sorts = ['name', '-available', 'hours', '-stage', 'confirmed', '-name', 'town', '-since']

const figures = await withBenchHouse(run)
console.log(JSON.stringify(figures))
process.exitCode = figures.p95_ms <= goal ? 0 : 1

async function run(opened: BenchHouse) {
  const app = await openApp(opened.house, { requestsPerMinute: 1_000_000_000 })
  try {
    const { region, workCentre, loes } = await smallRegion(opened.house)
    say(`Making ${large.people} people in ${large.organisations} organisations …`)
    await withClient(opened.adminUrl, (client) => makeManyPeople(client, region, workCentre, large))
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const { session } = await cookieOf(opened.house, loes)
    const visible = await countOf(`${address}/api/v1/people/facets`, session)
    const questions = filters.flatMap((filter) => sorts.map((sort) => `${filter}&sort=${sort}`))
    say(`Asking for lists; ${visible} people are in reach …`)
    const lists = await measure(`${address}/api/v1/people`, session, questions, 300)
    const facets = await measure(`${address}/api/v1/people/facets`, session, filters, 100)
    const compared = process.argv.includes('--compare-rls') ? await compareRls(opened, loes, questions) : {}
    return {
      rows: large.people,
      visible,
      p50_ms: percentile(lists, 50),
      p95_ms: percentile(lists, 95),
      facets_p95_ms: percentile(facets, 95),
      ...compared,
    }
  } finally {
    await app.close()
  }
}
