import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tallied } from '#access/public.ts'
import { day, type Id, newId } from '#values/public.ts'
import { figuresOf, firstDayOf, monthsOf } from './figures.rules.ts'
import { listsBehind } from './lists-behind.rules.ts'
import { seenRounded } from './reader.rules.ts'
import { rangeOf, roundedToFive, totalBeside } from './shown.rules.ts'

const holder = newId<'Organisation'>()
const line = (figure: string, kind: string, month: string, number: number, late = 0): Tallied => ({
  ...{ holder, figure, kind, month, number, late },
})
const november = { day: day('2026-11-22'), period: '12-months' } as const
const numberOf = (rows: readonly { of: string; number: number }[], name: string) =>
  rows.find(({ of }) => of === name)?.number

describe('the figures of a day', () => {
  it('count what happened in the period, and what stands since whenever', () => {
    const book = [
      line('known', 'person', '2024-03', 5),
      line('known', 'person', '2026-10', 2),
      line('stage', 'ready', '2024-03', 4),
      line('stage', 'ready', '2026-10', -1),
    ]
    const { funnel, stages } = figuresOf(book, november)
    expect([numberOf(funnel, 'known'), numberOf(stages, 'ready')]).toEqual([2, 3])
    expect(numberOf(figuresOf(book, { ...november, period: 'all' }).funnel, 'known')).toBe(7)
  })

  it('keep a trial apart from work, and count a secondment where somebody works alone', () => {
    const book = [
      line('started', 'trial', '2026-11', 3),
      line('started', 'assignment', '2026-11', 2, 1),
      line('started', 'employment', '2026-11', 2, 2),
    ]
    const { months, started, startedLate } = figuresOf(book, november)
    expect(started.map(({ number }) => number)).toEqual([3, 0, 2])
    expect(months.at(-1)).toEqual({ month: '2026-11', kinds: started })
    expect(startedLate).toBe(1)
  })

  it('say how many worked within half a year', () => {
    const book = [
      line('time-to-work', 'weeks-4', '2026-09', 2),
      line('time-to-work', 'months-6', '2026-09', 3),
      line('time-to-work', 'longer', '2026-09', 4),
    ]
    expect(figuresOf(book, november).timeToWork).toMatchObject({ halfYear: 5, together: 9 })
  })

  it('begin on the first of a month, so that every month but the last is whole', () => {
    expect(firstDayOf('12-months', day('2026-11-22'))).toBe('2025-12-01')
    expect(firstDayOf('this-year', day('2026-11-22'))).toBe('2026-01-01')
    expect(firstDayOf('all', day('2026-11-22'))).toBeNull()
    expect(monthsOf('12-months', day('2026-11-30'))).toHaveLength(12)
    expect(monthsOf('this-year', day('2026-03-31'))).toEqual(['2026-01', '2026-02', '2026-03'])
  })
})

describe('what is shown to whoever may not see the people', () => {
  it('is fewer than five, or a number rounded to five', () => {
    expect([0, 1, 4, 5, 7, 8, 12, 13].map(roundedToFive)).toEqual([null, null, null, 5, 5, 10, 10, 15])
  })

  it('is every number of the figures, however deep; what is not said is not named', () => {
    const book = [line('started', 'hire', '2026-11', 3), line('stage', 'ready', '2026-11', 13)]
    const seen = seenRounded(figuresOf([...book, line('town', 'Epe', '2026-11', 2)], november))
    expect([seen.started[1]?.number, seen.towns]).toEqual([null, []])
    expect(seen.stages.find(({ of }) => of === 'ready')?.number).toBe(15)
  })

  it('never lets a small group be found by taking what stands beside it from the total', () => {
    const seen = (parts: readonly number[]) => {
      const shown = parts.map(roundedToFive)
      return [...shown, totalBeside(sum(parts), shown.map(rangeOf))].join()
    }
    const others = fc.array(fc.nat({ max: 40 }), { minLength: 0, maxLength: 3 })
    fc.assert(
      fc.property(others, fc.integer({ min: 0, max: 4 }), (around, small) => {
        const told = seen([...around, small])
        const [mays, possible] = [around.map(mayBe), new Set<number>()]
        for (const guess of combinations(mays))
          for (const hidden of [0, 1, 2, 3, 4]) if (seen([...guess, hidden]) === told) possible.add(hidden)
        expect(possible.size).toBeGreaterThan(2)
      }),
    )
  })
})

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
/** What a number may be for who sees it rounded. */
function mayBe(number: number): readonly number[] {
  const [least, most] = rangeOf(roundedToFive(number))
  return Array.from({ length: most - least + 1 }, (_, more) => least + more)
}
const combinations = (choices: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  choices.reduce<readonly (readonly number[])[]>(
    (all, some) => all.flatMap((one) => some.map((more) => [...one, more])),
    [[]],
  )

describe('the lists behind the numbers', () => {
  const keeper = { id: holder as Id<'Organisation'>, name: 'Gemeente Hanzewaard' }

  it('are of the dossiers that were counted', () => {
    const lists = listsBehind({ keeper, exact: true, isToday: true })
    expect(lists.stage('ready')).toBe(`/people?stage=ready&holder=${holder}`)
  })

  it('are not there for another day, nor for who sees no exact numbers', () => {
    expect(listsBehind({ keeper, exact: true, isToday: false }).gap('travel')).toBeNull()
    expect(listsBehind({ keeper, exact: false, isToday: true }).gap('travel')).toBeNull()
    expect(listsBehind({ keeper: null, exact: false, isToday: true }).town('Epe')).toBeNull()
  })
})
