import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Column, coded, fewest, leftOut } from './coded.rules.ts'

interface Person {
  readonly town: string
  readonly month: string
  readonly work: string
  readonly register: 'yes' | 'no'
}

const columns: readonly Column<Person>[] = [
  { steps: [({ town }) => town] },
  { steps: [({ month }) => month, ({ month }) => month.slice(0, 4)] },
  { steps: [({ work }) => work, ({ work }) => work.charAt(0)] },
  { sensitive: true, steps: [({ register }) => register] },
]
const aPerson = (changes: Partial<Person> = {}): Person => ({
  town: 'Epe',
  month: '2026-03',
  work: 'baker',
  register: 'yes',
  ...changes,
})
const many = (count: number, changes: Partial<Person> = {}) => Array.from({ length: count }, () => aPerson(changes))
const somebody = fc.record({
  town: fc.constantFrom('Epe', 'Olst', 'Goor', 'Twello'),
  month: fc.constantFrom('2025-11', '2026-01', '2026-02', '2026-03'),
  work: fc.constantFrom('baker', 'builder', 'gardener', 'cleaner', 'cook'),
  register: fc.constantFrom<'yes' | 'no'>('yes', 'no'),
})
const crowd = fc.array(somebody, { maxLength: 120 })
const groupsBy = (lines: readonly { readonly values: readonly string[] }[], at: readonly number[]) => [
  ...Map.groupBy(lines, ({ values }) => JSON.stringify(at.map((one) => values[one]))).values(),
]
const all = [0, 1, 2, 3]
/** Every choice of columns that somebody might know of a person. */
const known = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]

describe('a coded file', () => {
  it('says all that was asked when enough people are alike', () => {
    const { lines, steps } = coded([...many(5), ...many(5, { register: 'no' })], columns)
    expect(lines.map(({ values }) => values.join(' ')).toSorted()).toEqual([
      ...Array<string>(5).fill('Epe 2026-03 baker no'),
      ...Array<string>(5).fill('Epe 2026-03 baker yes'),
    ])
    expect(steps).toEqual([0, 0, 0, 0])
  })

  it('leaves out who is alone, when that is one in twenty', () => {
    const people = [...many(10), ...many(10, { register: 'no' }), aPerson({ town: 'Goor' })]
    expect(coded(people, columns).lines).toHaveLength(20)
  })

  it('says less of everybody when more are alone', () => {
    const months = ['2026-01', '2026-02', '2026-03'].flatMap((month) => many(4, { month }))
    const { lines, steps } = coded(months, columns.slice(0, 2))
    expect(lines.map(({ values }) => values)).toEqual(Array(12).fill(['Epe', '2026']))
    expect(steps).toEqual([0, 1])
  })

  it('is empty for four people, whatever they are', () => {
    expect(coded(many(4), columns).lines).toEqual([])
  })

  it('does not tell of five who are alike that they are all in the register', () => {
    const people = [...many(5), ...many(5, { town: 'Olst', register: 'no' }), ...many(5, { town: 'Olst' })]
    const told = coded(people, columns).lines.map(({ values }) => `${values[0]} ${values[3]}`)
    expect(new Set(told)).toEqual(new Set([`Epe ${leftOut}`, 'Olst yes', 'Olst no']))
  })

  it('never holds a line that fewer than five share, all its columns or any of them taken together', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const { lines } = coded(people, columns)
        for (const at of [all, ...known])
          for (const group of groupsBy(lines, at)) expect(group.length).toBeGreaterThanOrEqual(fewest)
      }),
    )
  })

  it('never tells something sensitive of somebody to who knows any of the rest of her', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const { lines } = coded(people, columns)
        for (const at of known)
          for (const group of groupsBy(lines, at)) {
            const told = new Set(group.map(({ values }) => values[3]))
            expect(told.size > 1 || told.has(leftOut)).toBe(true)
          }
      }),
    )
  })

  it('holds nobody twice, invents nobody, and says nothing that is not so', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const { lines } = coded(people, columns)
        expect(new Set(lines.map(({ person }) => person)).size).toBe(lines.length)
        for (const { person, values } of lines) {
          expect(people).toContain(person)
          for (const [at, value] of values.entries())
            expect([leftOut, ...(columns[at]?.steps.map((step) => step(person)) ?? [])]).toContain(value)
        }
      }),
    )
  })

  it('leaves out at most one in twenty before it says nothing at all', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const { lines, steps } = coded(people, columns)
        const silent = steps.every((step, at) => step === columns[at]?.steps.length)
        expect(silent || (people.length - lines.length) * 20 <= people.length).toBe(true)
      }),
    )
  })
})
