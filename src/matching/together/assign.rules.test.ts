import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign } from './assign.rules.ts'
import { bestFirst } from './greedy.rules.ts'
import { tryEveryPlan } from './naive-plan.ts'
import { isProved } from './proof.rules.ts'
import { lotOf, numbered, type Question } from './question.rules.ts'
import { type Assignment, nowhere, type Table } from './table.ts'
import { smallQuestions } from './together.arbitraries.ts'

const ask = (pairs: readonly [string, string, number][], seats: Record<string, number>): Question => ({
  people: [...new Set(pairs.map(([person]) => person))],
  places: Object.entries(seats).map(([id, many]) => ({ id, seats: many })),
  pairs: pairs.map(([person, place, points]) => ({ person, place, points })),
})

const planned = (question: Question) => {
  const { table, people, places } = numbered(question)
  const { at } = assign(table)
  return Object.fromEntries(people.map((person, i) => [person, at[i] === nowhere ? null : places[at[i] as number]]))
}

const sumOf = (table: Table, at: Assignment['at']) =>
  at.reduce((sum, place, person) => {
    const own = table.place.subarray(table.from[person], table.from[person + 1]).indexOf(place)
    return own < 0 ? sum : sum + (table.worth[(table.from[person] as number) + own] as number)
  }, 0)

describe('the best plan for a table of people and places', () => {
  it('gives the second best to one, where the other has nothing else', () => {
    const question = ask(
      [
        ['Amina', 'bakery', 90],
        ['Amina', 'laundry', 80],
        ['Bram', 'bakery', 85],
      ],
      { bakery: 1, laundry: 1 },
    )
    expect(planned(question)).toEqual({ Amina: 'laundry', Bram: 'bakery' })
  })

  it('fills as many seats as a place has, and no more', () => {
    const question = ask(
      [
        ['Amina', 'bakery', 50],
        ['Bram', 'bakery', 60],
        ['Chris', 'bakery', 70],
      ],
      { bakery: 2 },
    )
    expect(planned(question)).toEqual({ Amina: null, Bram: 'bakery', Chris: 'bakery' })
  })

  it('places one more at equal points, also where a pair brings none', () => {
    const question = ask(
      [
        ['Amina', 'bakery', 10],
        ['Bram', 'bakery', 10],
        ['Bram', 'laundry', 0],
      ],
      { bakery: 1, laundry: 1 },
    )
    expect(planned(question)).toEqual({ Amina: 'bakery', Bram: 'laundry' })
  })

  it('lets the lots of the pairs decide between equals, the same each time', () => {
    const question = ask(
      [
        ['Amina', 'bakery', 10],
        ['Bram', 'bakery', 10],
      ],
      { bakery: 1 },
    )
    const luckiest = lotOf('Amina', 'bakery') > lotOf('Bram', 'bakery') ? 'Amina' : 'Bram'
    expect(planned(question)[luckiest]).toBe('bakery')
  })

  it('is as good as the best of all plans, tried one by one', () => {
    fc.assert(
      fc.property(smallQuestions, (question) => {
        const { table } = numbered(question)
        expect(sumOf(table, assign(table).at)).toBe(tryEveryPlan(table).sum)
      }),
      { numRuns: 2000 },
    )
  })

  it('proves it by the prices of the places', () => {
    fc.assert(
      fc.property(smallQuestions, (question) => {
        const { table } = numbered(question)
        expect(isProved(table, assign(table))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('never seats anybody where there is no pair, nor more than there are seats', () => {
    fc.assert(
      fc.property(smallQuestions, (question) => {
        const plan = Object.entries(planned(question)).filter(([, place]) => place !== null)
        for (const [person, place] of plan) {
          expect(question.pairs.some((pair) => pair.person === person && pair.place === place)).toBe(true)
        }
        for (const { id, seats } of question.places) {
          expect(plan.filter(([, place]) => place === id).length).toBeLessThanOrEqual(seats)
        }
      }),
    )
  })

  it('is the same plan in whatever order it is asked', () => {
    fc.assert(
      fc.property(smallQuestions, (question) => {
        const turned = {
          people: question.people.toReversed(),
          places: question.places.toReversed(),
          pairs: question.pairs.toReversed(),
        }
        expect(planned(turned)).toEqual(planned(question))
      }),
    )
  })

  it('is never worse than taking the best pair first', () => {
    fc.assert(
      fc.property(smallQuestions, (question) => {
        const { table } = numbered(question)
        expect(sumOf(table, assign(table).at)).toBeGreaterThanOrEqual(sumOf(table, bestFirst(table)))
      }),
    )
  })
})

describe('the proof of a plan', () => {
  const { table } = numbered(
    ask(
      [
        ['Amina', 'bakery', 90],
        ['Amina', 'laundry', 80],
        ['Bram', 'bakery', 85],
      ],
      { bakery: 1, laundry: 1 },
    ),
  )
  const { price } = assign(table)

  it('refuses a plan that is only good', () => {
    expect(isProved(table, { at: bestFirst(table), price })).toBe(false)
  })

  it('refuses a plan that gives one seat twice', () => {
    expect(isProved(table, { at: Int32Array.from([0, 0]), price: new Float64Array(2) })).toBe(false)
  })

  it('refuses prices that hold a seat free', () => {
    const dear = Float64Array.from(table.seats, () => 2 ** 50)
    expect(isProved(table, { at: new Int32Array(2).fill(nowhere), price: dear })).toBe(false)
  })
})
