import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, type Id } from '#values/public.ts'
import { figuresOf, type Rows } from './account.rules.ts'

const today = '2027-03-01' as Day
const who = { subject: 's' as Id<'Subject'>, holder: 'h' as Id<'Organisation'> }
const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-05-01' as Day, days))
const id = fc.uuid()
const minutes = fc.integer({ min: -600, max: 6000 })
const some = fc.integer({ min: 0, max: 5 })
const grade = fc.option(fc.integer({ min: 1, max: 10 }))
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 12 })

const rows: fc.Arbitrary<Rows> = fc.record({
  asked: list(
    fc.record({
      ...{ id, day, minutes, number: some, late: fc.boolean(), subject: fc.constant(who.subject) },
      holder: fc.constant(who.holder),
      phase: fc.constantFrom('sent', 'incomplete', 'granted', 'partly', 'refused', 'not-processed', 'withdrawn'),
    }),
  ),
  granted: list(fc.record({ id, route: id, day, minutes, number: some }).map((one) => ({ ...one, ...who }))),
  worked: list(
    fc
      .record({ id, route: id, day, minutes, is: fc.constantFrom('to-claim', 'claimed', 'accepted', 'refused') })
      .map((one) => ({ ...one, ...who })),
  ),
  claimed: list(
    fc.record({ id, day, minutes, number: id, total: minutes, open: minutes }).map((one) => ({ ...one, ...who })),
  ),
  ended: list(
    fc
      .record({
        ...{ id, day, number: some, reached: some, partly: some, notReached: some },
        ...{ candidateGrade: grade, employerGrade: grade, writtenOn: fc.option(day) },
      })
      .map((one) => ({ ...one, ...who })),
  ),
})

describe('what a firm accounts for', () => {
  const numbersOf = (all: Rows) => new Map(figuresOf(all, today).map(({ name, value }) => [name, value]))

  it('adds up: the parts of the hours are the hours, and what was asked is decided, open or called off', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const of = numbersOf(all)
        const sum = (...names: Parameters<typeof of.get>[0][]) =>
          names.reduce((total, name) => total + (of.get(name) ?? 0), 0)
        expect(sum('worked-to-claim', 'worked-claimed', 'worked-accepted', 'worked-refused')).toBe(of.get('worked'))
        const calledOff = all.asked.filter(({ phase }) => phase === 'withdrawn').length
        expect(sum('asked-granted', 'asked-refused', 'asked-open') + calledOff).toBe(of.get('asked'))
      }),
    )
  })

  it('every number is made of the rows that it shows, and of no other', () => {
    fc.assert(
      fc.property(rows, (all) => {
        for (const figure of figuresOf(all, today)) {
          const shown = (all[figure.list] as readonly { readonly id: string }[]).filter((row) =>
            figure.rows(row as never),
          )
          const only = { ...all, [figure.list]: shown }
          expect(numbersOf(only).get(figure.name), figure.name).toBe(figure.value)
        }
      }),
    )
  })

  it('a grade is an average in tenths, and not known where nobody gave one', () => {
    const ended = [7, 8, 8].map((candidateGrade, at) => ({
      ...{ ...who, id: `p${at}`, day: '2027-01-31' as Day, number: 1, reached: 0, partly: 0, notReached: 0 },
      ...{ candidateGrade, employerGrade: null, writtenOn: '2027-02-01' as Day },
    }))
    const of = numbersOf({ asked: [], granted: [], worked: [], claimed: [], ended })
    expect([of.get('candidate-grade'), of.get('employer-grade')]).toEqual([77, null])
  })

  it('a report is late after four weeks, written or not', () => {
    const ended = ['2027-02-01', '2027-02-02', null].map((writtenOn, at) => ({
      ...{ ...who, id: `p${at}`, day: '2027-01-04' as Day, number: 1, reached: 0, partly: 0, notReached: 0 },
      ...{ candidateGrade: null, employerGrade: null, writtenOn: writtenOn as Day | null },
    }))
    const of = numbersOf({ asked: [], granted: [], worked: [], claimed: [], ended })
    expect([of.get('ended'), of.get('report-missing'), of.get('report-late')]).toEqual([3, 1, 2])
  })
})
