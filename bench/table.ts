import type { Client } from 'pg'
import { openApp } from '../src/app/start/open-app.ts'
import { withClient } from '../src/platform/public.ts'
import { occupations, sectors, skills } from '../src/vocabulary/public.ts'
import { cookieOf, smallRegion } from '../tests/small-region.ts'
import { type BenchHouse, withBenchHouse } from './bench-house.ts'
import { makeManyPeople } from './many-people.ts'
import { percentile } from './measure.ts'

/**
 * `npm run bench:table`: fifty people at a table, each asking every two seconds what fits somebody and who fits some work,
 * through HTTP and with looks written, while a hundred pieces of work change each second. A request is timed from the
 * moment at which it should have been sent, so that nobody waits unseen.
 */
const [people, work, perSecond, changesPerSecond, seconds] = [10_000, 10_000, 25, 100, 20]
const say = (sentence: string) => console.error(sentence)

console.log(JSON.stringify(await withBenchHouse(run)))

async function run({ house, adminUrl }: BenchHouse) {
  const app = await openApp(house, { requestsPerMinute: 1_000_000_000 })
  try {
    const small = await smallRegion(house)
    say(`Making ${people} people and ${work} pieces of work …`)
    const ids = await withClient(adminUrl, (client) => make(client, small.region, small.workCentre))
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const { session } = await cookieOf(house, small.loes)
    const ask = async (path: string, due: number) => {
      const answer = await fetch(`${address}/api/v1/${path}`, { headers: { cookie: `session=${session}` } })
      if (!answer.ok) throw new Error(`${answer.status} ${path}: ${await answer.text()}`)
      await answer.text()
      return performance.now() - due
    }
    const what = (at: number) => `people/${ids.people[(at * 37) % ids.people.length]}/matches`
    const who = (at: number) => `vacancies/${ids.work[(at * 41) % ids.work.length]}/matches`
    for (let at = 0; at < 10; at++) await ask(what(at), 0)
    const alone: number[] = []
    for (let at = 10; at < 40; at++) alone.push(await ask(what(at), performance.now()))
    say('Asking what fits a person …')
    const whatFits = await withChanges(adminUrl, ids.work, () => inTime(what, ask))
    say('Asking who fits a piece of work, one after another …')
    const whoFits: number[] = []
    for (let at = 0; at < 12; at++) whoFits.push(await ask(who(at), performance.now()))
    const [p50, p99] = [percentile(whatFits, 50), percentile(whatFits, 99)]
    const [aloneP50, who_fits_p50_ms] = [percentile(alone, 50), percentile(whoFits, 50)]
    return { people, work, alone_p50_ms: aloneP50, what_fits_p50_ms: p50, what_fits_p99_ms: p99, who_fits_p50_ms }
  } finally {
    await app.close()
  }
}

async function make(client: Client, region: string, organisation: string) {
  const shape = { people: 12_000, organisations: 4, own: people - 1_000, shared: 1_000, sharers: 2 }
  await makeManyPeople(client, region, organisation, shape)
  await client.query("set session_replication_role = 'replica'")
  await client.query(
    `update people.dossier d set skills = array(select ($1::text[])[1 + abs(hashtext(d.id::text || n)) % $2] from generate_series(1, 8) n),
       lat_e5 = 5220000 + abs(hashtext(d.id::text)) % 30000, lon_e5 = 600000 + abs(hashtext('x' || d.id)) % 50000,
       place_rounding = 'postcode-area', transports = '[{"kind":"bike","maxKm":12}]', dayparts = '{day}'`,
    [skills.map(({ id }) => id), skills.length],
  )
  const employer = (
    await client.query(
      `insert into employers.employer (region_id, name, search_text) values ($1, 'Bedrijf', 'bedrijf') returning id`,
      [region],
    )
  ).rows[0].id
  const made = await client.query(
    `insert into employers.vacancy (region_id, employer_id, organisation_id, title, search_text, state, state_since,
       occupation, sector, hours_min, hours_max, dayparts, mandatory_skills, wished_skills, lat_e5, lon_e5, place_rounding)
     select $1, $2, $3, 'Werk ' || n, 'werk ' || n, 'region', date '2026-01-01',
       ($4::text[])[1 + n % $5], ($6::text[])[1 + n % $7], 8 + n % 16, 24 + n % 17, '{day}',
       array[($8::text[])[1 + n % $9]], array[($8::text[])[1 + (n * 7) % $9], ($8::text[])[1 + (n * 13) % $9]],
       5220000 + (n * 7919) % 30000, 600000 + (n * 104729) % 50000, 'postcode-area'
     from generate_series(1, $10) n returning id`,
    [
      ...[region, employer, organisation, occupations.map(({ id }) => id), occupations.length],
      ...[sectors.map(({ id }) => id), sectors.length, skills.map(({ id }) => id), skills.length, work],
    ],
  )
  const known = await client.query('select id from people.dossier where organisation_id = $1 limit 2000', [
    organisation,
  ])
  await client.query("set session_replication_role = 'origin'")
  await client.query('vacuum analyze')
  return { people: known.rows.map(({ id }) => id as string), work: made.rows.map(({ id }) => id as string) }
}

/** So many each second, whether or not the earlier ones were answered. */
async function inTime(path: (at: number) => string, ask: (path: string, due: number) => Promise<number>) {
  const begun = performance.now()
  const answers: Promise<number>[] = []
  for (let at = 0; at < perSecond * seconds; at++) {
    const due = begun + (at * 1000) / perSecond
    await new Promise((go) => setTimeout(go, Math.max(0, due - performance.now())))
    answers.push(ask(path(at), due))
  }
  return Promise.all(answers)
}

async function withChanges<T>(adminUrl: string, work: readonly string[], ask: () => Promise<T>): Promise<T> {
  return withClient(adminUrl, async (client) => {
    const state = { goesOn: true }
    const changing = (async () => {
      for (let at = 0; state.goesOn; at++) {
        const ids = Array.from({ length: changesPerSecond / 10 }, (_, one) => work[(at * 31 + one * 97) % work.length])
        await client.query('update employers.vacancy set hours_max = 24 + ($2 % 17)::int where id = any($1)', [ids, at])
        await new Promise((go) => setTimeout(go, 100))
      }
    })()
    return ask().finally(async () => {
      state.goesOn = false
      await changing
    })
  })
}
