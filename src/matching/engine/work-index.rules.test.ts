import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id } from '#values/public.ts'
import { iscoOf } from '#vocabulary/public.ts'
import type { Demand } from '../fit/demand.ts'
import { anyDemand, anyProfile, nearDemand, nearProfile } from '../fit/fit.arbitraries.ts'
import { aDemand, onDay } from '../fit/fit.builders.ts'
import { judge } from '../fit/judge.rules.ts'
import { rankVacancies } from '../fit/lists.rules.ts'
import type { Profile } from '../fit/profile.ts'
import type { FitSettings } from '../fit/settings.ts'
import { usualWeights, type Weights } from '../fit/weights.rules.ts'
import { codebook } from './codes.ts'
import { kinship } from './kinship.ts'
import { type WorkIndex, workIndex } from './work-index.ts'

const numbered = (work: Demand, number: number): Demand => ({ ...work, vacancy: aDemand({}, number).vacancy })
const someWork = fc
  .array(fc.oneof(anyDemand, nearDemand), { maxLength: 60 })
  .map((all) => all.map((work, place) => numbered(work, (place * 7919) % 1000)))
const somebody = fc.oneof(anyProfile, nearProfile)
const points = fc.integer({ min: 0, max: 60 })
const anyWeights: fc.Arbitrary<Weights> = fc
  .record({ occupation: points, skills: points, hours: points, distance: points })
  .filter((all) => Object.values(all).some((one) => one > 0))
const anySettings: fc.Arbitrary<FitSettings> = fc
  .record({
    almostWithinTenths: fc.option(fc.integer({ min: 10, max: 30 })),
    skillWeights: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 1000 })),
  })
  .map((other) => ({ ...onDay, ...other }))

function filled(all: readonly Demand[], inOrder = true): WorkIndex {
  const codes = codebook()
  const index = workIndex(codes, kinship(codes.occupations, iscoOf))
  for (const work of all) index.put(work)
  if (inOrder) index.putInOrder()
  return index
}

const most = { fits: 5, toAsk: 5, almost: 5 }

/** What the rules of `fit` say when every piece of work is judged. */
function judged(person: Profile, all: readonly Demand[], weights: Weights, settings: FitSettings, size = 5) {
  const { fits, toAsk, almost } = rankVacancies(person, all, weights, settings)
  const told = (list: typeof fits) =>
    list.slice(0, size).map(({ vacancy, judgement }) => ({ vacancy, score: judgement.score }))
  return { fits: told(fits), toAsk: told(toAsk), almost: told(almost) }
}

function found(index: WorkIndex, person: Profile, weights: Weights, settings: FitSettings) {
  const { fits, toAsk, almost } = index.find(person, weights, settings, { most })
  const told = (list: typeof fits) => list.map(({ vacancy, score }) => ({ vacancy, score }))
  return { fits: told(fits), toAsk: told(toAsk), almost: told(almost) }
}

describe('the best work for one person', () => {
  it('is what judging all work gives, whatever it is and however it is weighed', () => {
    fc.assert(
      fc.property(
        somebody,
        someWork,
        anyWeights,
        anySettings,
        fc.boolean(),
        (person, all, weights, settings, inOrder) => {
          expect(found(filled(all, inOrder), person, weights, settings)).toEqual(judged(person, all, weights, settings))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('has reasons that are those of the work as it was brought in', () => {
    fc.assert(
      fc.property(somebody, someWork, (person, all) => {
        const index = filled(all)
        const { fits, toAsk, almost } = index.find(person, usualWeights, onDay, { most })
        for (const { row, vacancy } of [...fits, ...toAsk, ...almost]) {
          const given = all.find((work) => work.vacancy === vacancy) as Demand
          expect(judge(person, index.workAt(row), usualWeights, onDay)).toEqual(
            judge(person, given, usualWeights, onDay),
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('counts every list as judging all work does, and pages through it without losing any', () => {
    fc.assert(
      fc.property(somebody, someWork, (person, all) => {
        const index = filled(all)
        const whole = rankVacancies(person, all, usualWeights, onDay)
        const counted = index.find(person, usualWeights, onDay, { most, counted: true })
        expect(counted.counts).toEqual(whole.counts)
        const last = counted.toAsk.at(-1)
        if (!last) return
        const after = { list: 'toAsk' as const, score: last.score, id: last.vacancy }
        const next = index.find(person, usualWeights, onDay, { most: { toAsk: 1000 }, after, counted: true })
        expect(next.before.toAsk).toBe(counted.toAsk.length)
        expect([...counted.toAsk, ...next.toAsk].map(({ vacancy }) => vacancy)).toEqual(
          whole.toAsk.map(({ vacancy }) => vacancy),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('is after any history of changes what a fresh build gives', () => {
    const change = fc.record({
      at: fc.nat(39),
      work: fc.oneof(anyDemand, nearDemand),
      goes: fc.boolean(),
      orders: fc.nat(20),
    })
    fc.assert(
      fc.property(somebody, fc.array(change, { maxLength: 80 }), (person, changes) => {
        const index = filled([])
        const now = new Map<number, Demand>()
        for (const { at, work, goes, orders } of changes) {
          const one = numbered(work, at)
          if (goes) {
            index.remove(one.vacancy)
            now.delete(at)
          } else {
            index.put(one)
            now.set(at, one)
          }
          if (orders === 0) index.putInOrder()
        }
        expect(index.size()).toBe(now.size)
        expect(found(index, person, usualWeights, onDay)).toEqual(
          judged(person, [...now.values()], usualWeights, onDay),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('does not know what was never brought in', () => {
    expect(filled([]).remove(id<'Vacancy'>('00000000-0000-4000-8000-000000000001'))).toBe(false)
  })
})
