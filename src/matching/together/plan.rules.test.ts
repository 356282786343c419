import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { keeps, type Limit, limitsOf } from './limits.rules.ts'
import { tryEveryPlan } from './naive-plan.ts'
import { type Pin, planFreely, sumOf } from './plan.rules.ts'
import { planWithRules, type Ruled, seek } from './plan-with-rules.ts'
import { numbered, type Question } from './question.rules.ts'
import { smallQuestions } from './together.arbitraries.ts'

const worthAt = (question: Question, at: Int32Array) => {
  const { table } = numbered(question)
  return at.reduce((sum, place, person) => {
    const edge = table.place.subarray(table.from[person], table.from[person + 1]).indexOf(place)
    return edge < 0 ? sum : sum + (table.worth[(table.from[person] as number) + edge] as number)
  }, 0)
}

/** Somebody with a pair, held at its place where it has a seat. */
const firstPin = (question: Question): Pin[] => {
  const { table, people, places } = numbered(question)
  const pair = question.pairs.find(({ place }) => (table.seats[places.indexOf(place)] ?? 0) > 0)
  return pair ? [[people.indexOf(pair.person), places.indexOf(pair.place)]] : []
}

describe('what deviating costs', () => {
  it('finds for everybody the best plan without what the plan gives, as trying every plan does', () => {
    fc.assert(
      fc.property(smallQuestions, (question) => {
        const { table } = numbered(question)
        const plan = planFreely(numbered(question), [])
        for (const [person, after] of plan.instead.entries()) {
          const other = tryEveryPlan(table, (at) => at[person] !== plan.at[person])
          expect(after ? worthAt(question, after) : null).toBe(Number.isFinite(other.sum) ? other.sum : null)
          if (after) expect(after[person]).not.toBe(plan.at[person])
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('finds the best plan around who is held, and everybody else’s next best in it', () => {
    fc.assert(
      fc.property(smallQuestions, (question) => {
        const { table } = numbered(question)
        const pins = firstPin(question)
        const holds = (at: Int32Array) => pins.every(([person, place]) => at[person] === place)
        const plan = planFreely(numbered(question), pins)
        expect(holds(plan.at)).toBe(true)
        expect(worthAt(question, plan.at)).toBe(tryEveryPlan(table, holds).sum)
        for (const [person, after] of plan.instead.entries()) {
          if (!after) continue
          const other = tryEveryPlan(table, (at) => holds(at) && at[person] !== plan.at[person])
          expect(worthAt(question, after)).toBe(other.sum)
        }
      }),
      { numRuns: 500 },
    )
  })
})

const isPlan = (ruled: Ruled) => {
  if ('because' in ruled) throw new Error(ruled.because)
  return ruled
}

describe('a table with rules', () => {
  const question: Question = {
    people: ['amina', 'bram', 'chris'],
    places: [
      { id: 'bake', seats: 2 },
      { id: 'wash', seats: 1 },
    ],
    pairs: [
      { person: 'amina', place: 'bake', points: 90 },
      { person: 'bram', place: 'bake', points: 80 },
      { person: 'bram', place: 'wash', points: 20 },
      { person: 'chris', place: 'bake', points: 70 },
    ],
  }
  const all = numbered(question)
  const of = {
    employer: { bake: 'bakery', wash: 'laundry' },
    organisation: { amina: 'hengelo', bram: 'werkcentrum', chris: 'hengelo' },
  }
  const plan = async (rules: Parameters<typeof limitsOf>[0]) => {
    const { at } = isPlan(await planWithRules({ question, pins: [], limits: limitsOf(rules, all, of), seconds: 20 }))
    return { ...sumOf(all, at), at: Array.from(at, (place) => all.places[place] ?? null) }
  }

  it('is the best plan of all where nothing is asked', async () => {
    expect(await plan([])).toEqual({ points: 180, placed: 3, at: ['bake', 'wash', 'bake'] })
  })

  it('keeps two people apart, at every employer', async () => {
    const apart = { kind: 'apart', people: ['amina', 'chris'] } as const
    expect(await plan([apart])).toEqual({ points: 170, placed: 2, at: ['bake', 'bake', null] })
  })

  it('gives an employer at least so many', async () => {
    const rules = [
      { kind: 'least', employer: 'laundry', people: 1 },
      { kind: 'apart', people: ['amina', 'chris'] },
    ] as const
    expect(await plan(rules)).toEqual({ points: 110, placed: 2, at: ['bake', 'wash', null] })
  })

  it('takes at most so many from one organisation', async () => {
    const most = { kind: 'most', organisation: 'hengelo', people: 1 } as const
    expect(await plan([most])).toEqual({ points: 170, placed: 2, at: ['bake', 'bake', null] })
  })

  it('says when no plan keeps to them', async () => {
    const limits = limitsOf([{ kind: 'least', employer: 'laundry', people: 2 }], all, of)
    expect(await planWithRules({ question, pins: [], limits, seconds: 20 })).toEqual({ because: 'impossible' })
  })

  it('says when there was no time', async () => {
    const limits = limitsOf([{ kind: 'apart', people: ['amina', 'chris'] }], all, of)
    expect(await planWithRules({ question, pins: [], limits, seconds: 0 })).toEqual({ because: 'no-time' })
  })

  it('agrees with our own solver where there are no rules', async () => {
    const highs = await loadHighs()
    fc.assert(
      fc.property(smallQuestions, (asked) => {
        const one = numbered(asked)
        const found = seek({ all: one, pins: [], limits: [], highs, until: Date.now() + 20_000 }, null)
        expect('at' in found && sumOf(one, found.at)).toEqual(sumOf(one, planFreely(one, []).at))
      }),
      { numRuns: 200 },
    )
  })

  it('is as good as the best of all plans that keep to them, and so is everybody’s next best', async () => {
    const random = fc.tuple(smallQuestions, fc.integer({ min: 0, max: 2 }), fc.boolean())
    await fc.assert(
      fc.asyncProperty(random, async ([asked, many, atLeast]) => {
        const one = numbered(asked)
        const limits: Limit[] = [
          { people: [0, 1], places: [0], least: 0, most: 1 },
          { people: null, places: [0, 1], least: atLeast ? many : 0, most: atLeast ? 9 : many },
        ]
        const best = tryEveryPlan(one.table, (at) => keeps(limits, at))
        const ruled = await planWithRules({ question: asked, pins: [], limits, seconds: 20 })
        if ('because' in ruled) {
          expect([ruled.because, best.sum]).toEqual(['impossible', Number.NEGATIVE_INFINITY])
          return
        }
        expect(keeps(limits, ruled.at)).toBe(true)
        expect(sumOf(one, ruled.at)).toEqual(sumOf(one, best.at))
        for (const [person, after] of ruled.instead.entries()) {
          const other = tryEveryPlan(one.table, (at) => keeps(limits, at) && at[person] !== ruled.at[person])
          expect(after ? sumOf(one, after) : null).toEqual(Number.isFinite(other.sum) ? sumOf(one, other.at) : null)
        }
      }),
      { numRuns: 30 },
    )
  })
})
