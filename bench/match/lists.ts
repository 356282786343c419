import type { Demand, Engine, Profile, Weighed } from '../../src/matching/public.ts'
import { judge } from '../../src/matching/public.ts'

export const listSize = 50

interface Told {
  readonly id: string
  readonly score: number
}

export interface Lists {
  readonly fits: readonly Told[]
  readonly toAsk: readonly Told[]
  readonly almost: readonly Told[]
}

const most = { fits: listSize, toAsk: listSize, almost: listSize }

export const askEngine = (engine: Engine, person: Profile, weighed: Weighed) =>
  engine.findWork(person, weighed, { most })

export function toldOf(found: ReturnType<typeof askEngine>): Lists {
  const told = (list: typeof found.fits) => list.map(({ vacancy, score }) => ({ id: vacancy, score }))
  return { fits: told(found.fits), toAsk: told(found.toAsk), almost: told(found.almost) }
}

/** Every piece of work judged by the rules, one after another: what a team would write first, and what is right. */
export function askLoop(all: readonly Demand[], person: Profile, { weights, settings }: Weighed): Lists {
  const lists: Record<string, Told[]> = { fits: [], 'to-ask': [], almost: [], no: [] }
  for (const work of all) {
    const { list, score } = judge(person, work, weights, settings)
    if (list !== 'no') lists[list]?.push({ id: work.vacancy, score })
  }
  const best = (list: string) =>
    (lists[list] ?? []).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, listSize)
  return { fits: best('fits'), toAsk: best('to-ask'), almost: best('almost') }
}

export const isSame = (one: Lists, other: Lists): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Every reason of everything that was found. */
export const reasonsOf = (engine: Engine, person: Profile, found: ReturnType<typeof askEngine>, weighed: Weighed) =>
  [...found.fits, ...found.toAsk, ...found.almost].map((one) => engine.whyWork(person, one, weighed))
