import type { Client } from 'pg'
import { type Demand, matchingEngine, type Profile, usualSettings, usualWeights } from '../src/matching/public.ts'
import { withClient } from '../src/platform/public.ts'
import { withBenchHouse } from './bench-house.ts'
import { chance } from './match/chance.ts'
import { askEngine, askLoop, isSame, type Lists, reasonsOf, toldOf } from './match/lists.ts'
import { timePeople } from './match/other-way.ts'
import { benchDay, makePerson, makeWork } from './match/people-and-work.ts'
import { askPostgres, type Form, formNames, loadWork, valuesOf } from './match/postgres.ts'
import { timeUpdates } from './match/updates.ts'
import { makeWorld } from './match/world.ts'
import { percentile } from './measure.ts'

/**
 * `npm run bench:match -- --size region|nation|growth`: the best fifty of three lists for one person after another, by
 * the engine and by PostgreSQL on the same work, in turns, each asked twice and the second time counted. A plain loop
 * over the rules answers some of them too. All answers have to be the same, also after ten thousand changes.
 */
const sizes = {
  region: { work: 10_000, people: 10_000, questions: 100, loops: 30 },
  nation: { work: 400_000, people: 300_000, questions: 40, loops: 6 },
  growth: { work: 3_000_000, people: 0, questions: 12, loops: 1 },
} as const
const given = process.argv[process.argv.indexOf('--size') + 1] ?? ''
const size = (given in sizes ? given : 'region') as keyof typeof sizes
const { work: count, people: peopleCount, questions, loops } = sizes[size]
const say = (sentence: string) => console.error(sentence)

const world = makeWorld(size === 'region')
const settings = {
  ...usualSettings(benchDay),
  moreOccupations: Object.fromEntries(world.occupations.map(({ id, isco }) => [id, isco])),
}
const weighed = { weights: usualWeights, settings }
const from = chance(20_240_329)
const all: Demand[] = []
say(`Making ${count} pieces of work …`)
for (let number = 0; number < count; number++) all.push(makeWork(world, from, number))
const people: readonly Profile[] = Array.from({ length: questions }, (_, number) => makePerson(world, from, number))

const engine = matchingEngine(settings.moreOccupations)
const buildSeconds = seconds(() => {
  for (const work of all) engine.work.put(work)
  engine.work.putInOrder()
})
const figures = await withBenchHouse(({ adminUrl }) => withClient(adminUrl, compare))
say('The other way around …')
const other = peopleCount > 0 ? timePeople(world, weighed, { people: peopleCount, questions, loops: 4 }) : null
const identical = figures.identical && other?.identical !== false
const otherWay = { people: peopleCount, people_p50_ms: other?.p50 ?? null, bytes_per_person: other?.bytes ?? null }
console.log(JSON.stringify({ ...figures, ...otherWay, identical }))
process.exitCode = identical ? 0 : 1

async function compare(client: Client) {
  say('Loading the same into PostgreSQL …')
  await loadWork(client, all)
  say('Asking …')
  const times = { engine: [] as number[], reasons: [] as number[], loop: [] as number[] }
  const byForm: Record<Form, number[]> = { together: [], apart: [] }
  let identical = true
  for (const [at, person] of people.entries()) {
    const [ms, found] = await second(() => askEngine(engine, person, weighed))
    times.engine.push(ms)
    times.reasons.push((await second(() => reasonsOf(engine, person, found, weighed)))[0])
    const answers: Lists[] = []
    const values = valuesOf(world, person, weighed)
    for (const form of formNames) {
      const [spent, lists] = await second(() => askPostgres(client, form, values))
      byForm[form].push(spent)
      answers.push(lists)
    }
    if (at < loops) {
      const started = performance.now()
      answers.push(askLoop(all, person, weighed))
      times.loop.push(performance.now() - started)
    }
    if (!answers.every((answer) => isSame(answer, toldOf(found)))) {
      say(`The answers differ for person ${at}.`)
      identical = false
    }
  }
  const bytes = Math.round(engine.work.bytes() / count)
  const updates = timeUpdates(engine, world, all, people.slice(0, 2), weighed)
  const postgres = formNames.map((form) => byForm[form]).sort((a, b) => percentile(a, 50) - percentile(b, 50))[0] ?? []
  const [p50, p99] = [exact(times.engine, 50), exact(times.engine, 99)]
  return {
    size,
    vacancies: count,
    build_s: round(buildSeconds, 1),
    bytes_per_vacancy: bytes,
    p50_ms: p50,
    p99_ms: p99,
    postgres_p50_ms: percentile(postgres, 50),
    postgres_p99_ms: percentile(postgres, 99),
    ratio_p50: round(percentile(postgres, 50) / p50, 1),
    ratio_p99: round(percentile(postgres, 99) / p99, 1),
    loop_p50_ms: percentile(times.loop, 50),
    c_p50_ms: null,
    all_pairs_s: null,
    update_p99_us: round(updates.p99Micros, 1),
    explain_ratio: round(sum(times.reasons) / sum(times.engine), 3),
    identical: identical && updates.identical,
  }
}

/** Asked twice; the first time warms what it needs, the second is counted. */
async function second<Answer>(ask: () => Answer | Promise<Answer>): Promise<readonly [number, Answer]> {
  await ask()
  const started = performance.now()
  const answer = await ask()
  return [performance.now() - started, answer]
}

function seconds(work: () => void): number {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

function exact(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return round(sorted[Math.ceil((share / 100) * sorted.length) - 1] ?? 0, 3)
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0)
}
