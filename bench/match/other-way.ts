import {
  type Demand,
  type Engine,
  judge,
  matchingEngine,
  type Profile,
  type Weighed,
} from '../../src/matching/public.ts'
import { percentile } from '../measure.ts'
import { chance } from './chance.ts'
import { listSize } from './lists.ts'
import { makePerson, makeWork } from './people-and-work.ts'
import type { World } from './world.ts'

const most = { fits: listSize, toAsk: listSize, almost: listSize }

/** One piece of work after another asks who fits it; a plain loop over the rules answers some of them too. */
export function timePeople(world: World, weighed: Weighed, { people: count, questions, loops }: Sizes) {
  const from = chance(20_240_330)
  const people = Array.from({ length: count }, (_, number) => makePerson(world, from, number))
  const engine = matchingEngine(weighed.settings.moreOccupations)
  for (const person of people) engine.people.put(person)
  engine.people.putInOrder()
  const times: number[] = []
  let identical = true
  for (let number = 0; number < questions; number++) {
    const work = makeWork(world, from, number)
    engine.findPeople(work, weighed, { most })
    const started = performance.now()
    const found = engine.findPeople(work, weighed, { most })
    times.push(performance.now() - started)
    if (number < loops) identical &&= isSame(found, people, work, weighed)
  }
  return { p50: percentile(times, 50), bytes: Math.round(engine.people.bytes() / count), identical }
}

interface Sizes {
  readonly people: number
  readonly questions: number
  readonly loops: number
}

type Row = readonly [subject: string, score: number]

function isSame(found: ReturnType<Engine['findPeople']>, people: readonly Profile[], work: Demand, weighed: Weighed) {
  const judged: Record<string, Row[]> = { fits: [], 'to-ask': [], almost: [], no: [] }
  for (const person of people) {
    const { list, score } = judge(person, work, weighed.weights, weighed.settings)
    judged[list]?.push([person.subject, score])
  }
  const best = (list: string) =>
    (judged[list] ?? []).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, listSize)
  const rows = (list: readonly { subject: string; score: number }[]) => list.map((one) => [one.subject, one.score])
  const told = [rows(found.fits), rows(found.toAsk), rows(found.almost)]
  return JSON.stringify(told) === JSON.stringify([best('fits'), best('to-ask'), best('almost')])
}
