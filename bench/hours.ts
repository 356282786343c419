import { openApp } from '../src/app/start/open-app.ts'
import { withClient } from '../src/platform/public.ts'
import { coachingRegion } from '../tests/coaching-region.ts'
import { cookieOf } from '../tests/small-region.ts'
import { type BenchHouse, withBenchHouse } from './bench-house.ts'
import { makeManyHours } from './many-hours.ts'
import { measure, measureEach, percentile } from './measure.ts'

/**
 * `npm run bench:hours`: what a coach firm with two thousand routes asks all day, its list of routes and the balance of
 * one, through HTTP with looks written, on a hundred thousand lines and on a million. `-- --lines N` measures one size.
 */
const [small, big] = [100_000, 1_000_000]
const goal = { ms: 50, growth: 2 }
const requests = 300
const say = (sentence: string) => console.error(sentence)

const only = Number(process.argv[process.argv.indexOf('--lines') + 1])
if (process.argv.includes('--lines')) console.log(JSON.stringify(await at(only)))
else await compare()

async function compare() {
  const [before, after] = [await at(small), await at(big)]
  const growth = Math.max(after.worklist_p99_ms / before.worklist_p99_ms, after.balance_p99_ms / before.balance_p99_ms)
  console.log(JSON.stringify({ ...after, growth_ratio: Math.round(growth * 100) / 100 }))
  const held = Math.max(after.worklist_p99_ms, after.balance_p99_ms) <= goal.ms && growth <= goal.growth
  process.exitCode = held ? 0 : 1
}

function at(lines: number) {
  return withBenchHouse((opened) => run(opened, lines))
}

async function run(opened: BenchHouse, lines: number) {
  const app = await openApp(opened.house, { requestsPerMinute: 1_000_000_000 })
  try {
    const region = await coachingRegion(opened.house)
    say(`Making ${lines} lines …`)
    const coached = { region: region.region, holder: region.workCentre, payer: region.uwv, firm: region.stapsteen }
    const periods = await withClient(opened.adminUrl, async (client) => {
      await makeManyHours(client, coached, lines)
      const { rows } = await client.query<{ id: string }>(
        `select id from coaching.period where firm_id = $1 order by md5(subject_id::text) limit ${requests}`,
        [region.stapsteen],
      )
      return rows.map(({ id }) => id)
    })
    const address = `${await app.listen({ port: 0, host: '127.0.0.1' })}/api/v1/coaching`
    const { session } = await cookieOf(opened.house, region.marijke)
    say('Asking …')
    const worklist = await measure(`${address}/routes`, session, ['show=firm'], requests)
    const balance = await measureEach(
      periods.map((id) => `${address}/periods/${id}/balance`),
      session,
    )
    return {
      lines,
      worklist_p50_ms: percentile(worklist, 50),
      worklist_p99_ms: percentile(worklist, 99),
      balance_p99_ms: percentile(balance, 99),
    }
  } finally {
    await app.close()
  }
}
