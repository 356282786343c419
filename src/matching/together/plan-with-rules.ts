import loadHighs, { type Highs } from 'highs'
import { keeps, type Limit } from './limits.rules.ts'
import { type Forbidden, modelOf } from './model.rules.ts'
import { type Pin, type Planned, planFreely } from './plan.rules.ts'
import { type Numbered, numbered, type Question } from './question.rules.ts'
import { nowhere } from './table.ts'

export interface RuledQuestion {
  readonly question: Question
  readonly pins: readonly Pin[]
  readonly limits: readonly Limit[]
  readonly seconds: number
}

/** `impossible`: no plan keeps to all rules. `no-time`: none was found in time. */
export type Ruled = Planned | { readonly because: 'impossible' | 'no-time' }

/**
 * The best plan that keeps to the rules. Where the best plan of all happens to keep to them it is the answer; otherwise
 * HiGHS seeks it. The same for everybody's next best, for as long as there is time.
 */
export async function planWithRules({ question, pins, limits, seconds }: RuledQuestion): Promise<Ruled> {
  const all = numbered(question)
  const free = planFreely(all, pins)
  const until = Date.now() + seconds * 1000
  const search = { all, pins, limits, highs: await loadHighs(), until }
  const best = keeps(limits, free.at) ? { at: free.at, proved: true } : seek(search, null)
  if ('because' in best) return best
  const instead: (Int32Array | null)[] = []
  let late = false
  for (const [person, place] of best.at.entries()) {
    const known = free.at[person] === place ? free.instead[person] : undefined
    const held = pins.some(([one]) => one === person)
    if (held || known === null) instead.push(null)
    else if (known && keeps(limits, known)) instead.push(known)
    else {
      const found = seek(search, place === nowhere ? { out: person } : { pair: [person, place] })
      const isSure = 'at' in found && found.proved
      if (!isSure && !('because' in found && found.because === 'impossible')) late = true
      instead.push(isSure ? found.at : null)
    }
  }
  return { ...best, instead, late }
}

export interface Search {
  readonly all: Numbered
  readonly pins: readonly Pin[]
  readonly limits: readonly Limit[]
  readonly highs: Highs
  readonly until: number
}

type Found = { readonly at: Int32Array; readonly proved: boolean } | { readonly because: 'impossible' | 'no-time' }

/** HiGHS, and nothing else: the same question in the same order gives the same plan. */
export function seek({ all, pins, limits, highs, until }: Search, not: Forbidden): Found {
  const left = (until - Date.now()) / 1000
  if (left <= 0) return { because: 'no-time' }
  const { Status, Columns } = highs.solve(modelOf(all, pins, limits, not), {
    ...{ output_flag: false, time_limit: left, threads: 1, random_seed: 0 },
    // These are small: looking for a smaller question first takes longer than the question.
    ...{ mip_rel_gap: 0, mip_abs_gap: 0.5, presolve: 'off' },
  })
  if (Status === 'Infeasible' || Status === 'Primal infeasible or unbounded') return { because: 'impossible' }
  const at = readPlan(all, Columns)
  if (Status === 'Optimal') return { at, proved: true }
  return at.some((place) => place !== nowhere) && keeps(limits, at) ? { at, proved: false } : { because: 'no-time' }
}

function readPlan(
  { table: { people, from, place } }: Numbered,
  columns: Awaited<ReturnType<Highs['solve']>>['Columns'],
) {
  const at = new Int32Array(people).fill(nowhere)
  for (let person = 0; person < people; person++) {
    for (let edge = from[person] as number; edge < (from[person + 1] as number); edge++) {
      const column = columns[`x${edge}`]
      if (column && 'Primal' in column && Math.round(column.Primal) === 1) at[person] = place[edge] as number
    }
  }
  return at
}
