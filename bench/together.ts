import { assign } from '../src/matching/together/assign.rules.ts'
import { bestFirst } from '../src/matching/together/greedy.rules.ts'
import { isProved } from '../src/matching/together/proof.rules.ts'
import { lotOf, worthOf } from '../src/matching/together/question.rules.ts'
import { nowhere, type Table } from '../src/matching/together/table.ts'
import { aRegion } from './region-of-pairs.ts'

/**
 * `npm run bench:together`: the best plan for a whole region at once, proved, beside what comes of taking the best
 * pair first. `-- --people 2000 --places 2000` for a smaller one. The seconds are those of one answer in a process that
 * has answered a small question before; making the data and checking the proof are not in them.
 */
const goal = 2
const asked = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const [people, places] = [asked('people', 20_000), asked('places', 20_000)]

assign(tableOf(500, 500).table)
const { table, points } = tableOf(people, places)
const started = performance.now()
const plan = assign(table)
const seconds = (performance.now() - started) / 1000
const [best, greedy] = [sumOf(plan.at), sumOf(bestFirst(table))]
console.log(
  JSON.stringify({
    people,
    places,
    seats: table.seats.reduce((sum, one) => sum + one, 0),
    edges: table.place.length,
    seconds: Math.round(seconds * 1000) / 1000,
    score: best.score,
    placed: best.placed,
    greedy_score: greedy.score,
    greedy_placed: greedy.placed,
    proved: isProved(table, plan),
    goal,
    held: seconds <= goal,
  }),
)

function tableOf(people: number, places: number): { table: Table; points: Int32Array } {
  const { from, place, points, seats } = aRegion(people, places)
  const worth = worthOf(from, place, points, (i, j) => lotOf(`person ${i}`, `place ${j}`))
  return { table: { people, seats, from, place, worth }, points }
}

function sumOf(at: Int32Array): { score: number; placed: number } {
  let [score, placed] = [0, 0]
  at.forEach((where, person) => {
    if (where === nowhere) return
    const edges = table.place.subarray(table.from[person], table.from[person + 1])
    score += points[(table.from[person] as number) + edges.indexOf(where)] as number
    placed += 1
  })
  return { score, placed }
}
