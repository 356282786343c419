import type { Demand, Engine, Profile, Weighed } from '../../src/matching/public.ts'
import { chance } from './chance.ts'
import { askEngine, askLoop, isSame, toldOf } from './lists.ts'
import { makeWork } from './people-and-work.ts'
import type { World } from './world.ts'

const changes = 10_000

/** Ten thousand pieces of work change, come or go, each timed; afterwards the answers are still those of a plain loop. */
export function timeUpdates(engine: Engine, world: World, all: Demand[], people: readonly Profile[], weighed: Weighed) {
  const from = chance(7)
  const micros: number[] = []
  const now = new Map(all.map((work) => [work.vacancy, work]))
  const made = Array.from({ length: changes }, (_, number) => ({
    work: makeWork(world, from, from.happens(0.5) ? from.whole(0, all.length - 1) : all.length + number),
    goes: from.happens(0.2),
  }))
  for (const { work, goes } of made) {
    const started = performance.now()
    if (goes) engine.work.remove(work.vacancy)
    else engine.work.put(work)
    micros.push((performance.now() - started) * 1000)
    if (goes) now.delete(work.vacancy)
    else now.set(work.vacancy, work)
  }
  const left = [...now.values()]
  const identical = people.every((person) =>
    isSame(toldOf(askEngine(engine, person, weighed)), askLoop(left, person, weighed)),
  )
  const sorted = micros.toSorted((a, b) => a - b)
  return { p99Micros: sorted[Math.ceil(0.99 * sorted.length) - 1] ?? 0, identical }
}
