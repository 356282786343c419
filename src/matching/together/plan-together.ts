import { heldIn } from './choices.rules.ts'
import { bestFirst } from './greedy.rules.ts'
import { type Belongs, limitsOf, type Rule } from './limits.rules.ts'
import { type Planned, planFreely, type Sum, sumOf } from './plan.rules.ts'
import { planBeside } from './plan-beside.ts'
import type { Ruled } from './plan-with-rules.ts'
import { type Numbered, numbered, type Question } from './question.rules.ts'
import { nowhere } from './table.ts'
import type { Two } from './two.ts'

/** How long a table waits for a plan with rules, and everybody's next best in it. */
const seconds = 10

export interface PlanAsked extends Question {
  readonly of: Belongs
  readonly pins: readonly Two[]
  readonly without: readonly Two[]
  readonly rules: readonly Rule[]
}

/** One thing the table decided itself, and what it costs; null beside rules, where only all together is known. */
export interface Choice {
  readonly two: Two
  readonly is: 'pin' | 'not'
  readonly cost: Sum | null
}

export interface BestPlan {
  /** Null: there is no plan, for the reason beside it. */
  readonly sum: Sum | null
  readonly because: 'impossible' | 'no-time' | null
  /** False where time ran out before it was sure that none is better. */
  readonly proved: boolean
  /** Not everybody's next best was found in time. */
  readonly late: boolean
  /** What comes of taking the best pair first, again and again. */
  readonly bestFirst: Sum
  /** The best plan without the table's own choices and rules, and what they cost together. */
  readonly free: Sum
  readonly cost: Sum | null
  readonly choices: readonly Choice[]
  /** Pins that cannot be: no such pair, no seat, or somebody twice. */
  readonly cannot: readonly Two[]
  readonly rows: readonly {
    readonly dossier: string
    readonly vacancy: string | null
    readonly isPinned: boolean
    readonly instead: { readonly vacancy: string | null; readonly cost: Sum } | null
  }[]
}

/** The best plan with the table's choices in it, what they cost, and what the next best of everybody would cost. */
export async function planTogether(asked: PlanAsked): Promise<BestPlan> {
  const all = numbered(asked)
  const { pins, not: cannot } = heldIn(all, asked.pins)
  const chosen = questionWithout(asked, asked.without)
  const mine = numbered(chosen)
  const limits = limitsOf(asked.rules, mine, asked.of)
  const ruled: Ruled =
    limits.length === 0 ? planFreely(mine, pins) : await planBeside({ question: chosen, pins, limits, seconds })
  const free = sumOf(all, planFreely(all, []).at)
  const known = { bestFirst: sumOf(all, bestFirst(all.table)), free, cannot }
  const kept = asked.pins.filter((pin) => !cannot.includes(pin))
  if ('because' in ruled) {
    const choices = choicesOf({ ...asked, pins: kept }, null)
    return {
      ...known,
      sum: null,
      because: ruled.because,
      proved: false,
      late: false,
      cost: null,
      choices,
      rows: unseated(all),
    }
  }
  const sum = sumOf(mine, ruled.at)
  return {
    ...known,
    ...{ sum, because: null, proved: ruled.proved, late: ruled.late, cost: lost(free, sum) },
    choices: choicesOf({ ...asked, pins: kept }, limits.length === 0 ? sum : null),
    rows: rowsOf(
      mine,
      ruled,
      pins.map(([person]) => person),
    ),
  }
}

const lost = (from: Sum, to: Sum): Sum => ({ points: from.points - to.points, placed: from.placed - to.placed })

const isSame = (one: Two, two: Two) => one.dossier === two.dossier && one.vacancy === two.vacancy

/** A pin outweighs: who is held somewhere is not kept away from it. */
const questionWithout = ({ people, places, pairs, pins }: PlanAsked, without: readonly Two[]): Question => ({
  ...{ people, places },
  pairs: pairs.filter(({ person, place }) => {
    const two = { dossier: person, vacancy: place }
    return !without.some((one) => isSame(one, two)) || pins.some((one) => isSame(one, two))
  }),
})

/** What each choice costs: the best plan with all the others and without this one is so much better. */
function choicesOf(asked: PlanAsked, sum: Sum | null): Choice[] {
  const costOf = (pins: readonly Two[], without: readonly Two[]) => {
    if (!sum) return null
    const mine = numbered(questionWithout({ ...asked, pins }, without))
    return lost(sumOf(mine, planFreely(mine, heldIn(mine, pins).pins).at), sum)
  }
  const others = (all: readonly Two[], two: Two) => all.filter((one) => !isSame(one, two))
  return [
    ...asked.pins.map((two): Choice => ({ two, is: 'pin', cost: costOf(others(asked.pins, two), asked.without) })),
    ...asked.without.map((two): Choice => ({ two, is: 'not', cost: costOf(asked.pins, others(asked.without, two)) })),
  ]
}

/** Where there is no plan, everybody is still at the table. */
const unseated = ({ people }: Numbered): BestPlan['rows'] =>
  people.map((dossier) => ({ dossier, vacancy: null, isPinned: false, instead: null }))

function rowsOf(all: Numbered, { at, instead }: Planned, held: readonly number[]): BestPlan['rows'] {
  const sum = sumOf(all, at)
  const vacancyAt = (place: number | undefined) =>
    place === undefined || place === nowhere ? null : (all.places[place] as string)
  return all.people.map((dossier, person) => {
    const other = instead[person]
    return {
      ...{ dossier, vacancy: vacancyAt(at[person]), isPinned: held.includes(person) },
      instead: other ? { vacancy: vacancyAt(other[person]), cost: lost(sum, sumOf(all, other)) } : null,
    }
  })
}
