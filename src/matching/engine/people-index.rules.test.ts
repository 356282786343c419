import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id } from '#values/public.ts'
import { iscoOf } from '#vocabulary/public.ts'
import type { Demand } from '../fit/demand.ts'
import { anyDemand, anyProfile, nearDemand, nearProfile } from '../fit/fit.arbitraries.ts'
import { aProfile, onDay } from '../fit/fit.builders.ts'
import { judge } from '../fit/judge.rules.ts'
import { rank } from '../fit/lists.rules.ts'
import type { Profile } from '../fit/profile.ts'
import type { FitSettings } from '../fit/settings.ts'
import { usualWeights } from '../fit/weights.rules.ts'
import { codebook } from './codes.ts'
import { kinship } from './kinship.ts'
import { type PeopleIndex, peopleIndex } from './people-index.ts'

const holders = [1, 2, 3].map((number) => id<'Organisation'>(`00000000-0000-4000-9000-00000000000${number}`))
const aHolder = fc.constantFrom(...holders)
const numbered = (person: Profile, number: number, holder: Profile['holder']): Profile => ({
  ...person,
  subject: aProfile({}, number).subject,
  holder,
})
const somePeople = fc
  .uniqueArray(fc.tuple(fc.nat(40), aHolder, fc.oneof(anyProfile, nearProfile)), {
    selector: ([number, holder]) => `${number} ${holder}`,
    maxLength: 60,
  })
  .map((all) => all.map(([number, holder, person]) => numbered(person, number, holder)))
const someWork = fc.oneof(anyDemand, nearDemand)
const anySettings: fc.Arbitrary<FitSettings> = fc
  .option(fc.integer({ min: 10, max: 30 }))
  .map((almostWithinTenths) => ({ ...onDay, almostWithinTenths, skillWeights: { a: 900, c: 20 } }))
const most = { fits: 5, toAsk: 5, almost: 5 }

function filled(all: readonly Profile[], inOrder = true): PeopleIndex {
  const codes = codebook()
  const index = peopleIndex(codes, kinship(codes.occupations, iscoOf))
  for (const person of all) index.put(person)
  if (inOrder) index.putInOrder()
  return index
}

function judged(work: Demand, all: readonly Profile[], settings: FitSettings) {
  const { fits, toAsk, almost } = rank(all, work, usualWeights, settings)
  const told = (list: typeof fits) =>
    list.slice(0, 5).map(({ subject, holder, judgement }) => ({ subject, holder, score: judgement.score }))
  return { fits: told(fits), toAsk: told(toAsk), almost: told(almost) }
}

function found(index: PeopleIndex, work: Demand, settings: FitSettings) {
  const { fits, toAsk, almost } = index.find(work, usualWeights, settings, { most })
  const told = (list: typeof fits) => list.map(({ subject, holder, score }) => ({ subject, holder, score }))
  return { fits: told(fits), toAsk: told(toAsk), almost: told(almost) }
}

describe('the best people for one vacancy', () => {
  it('are whom judging everybody gives', () => {
    fc.assert(
      fc.property(someWork, somePeople, anySettings, fc.boolean(), (work, all, settings, inOrder) => {
        expect(found(filled(all, inOrder), work, settings)).toEqual(judged(work, all, settings))
      }),
      { numRuns: 700 },
    )
  })

  it('have the reasons of the people as they were brought in', () => {
    fc.assert(
      fc.property(someWork, somePeople, (work, all) => {
        const index = filled(all)
        const { fits, toAsk, almost } = index.find(work, usualWeights, onDay, { most })
        for (const { row, subject, holder } of [...fits, ...toAsk, ...almost]) {
          const given = all.find((one) => one.subject === subject && one.holder === holder) as Profile
          expect(judge(index.personAt(row), work, usualWeights, onDay)).toEqual(judge(given, work, usualWeights, onDay))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are those of today after any history of changes', () => {
    const change = fc.tuple(fc.nat(9), aHolder, fc.oneof(anyProfile, nearProfile), fc.boolean(), fc.nat(20))
    fc.assert(
      fc.property(someWork, fc.array(change, { maxLength: 60 }), (work, changes) => {
        const index = filled([])
        const now = new Map<string, Profile>()
        for (const [number, holder, profile, goes, orders] of changes) {
          const one = numbered(profile, number, holder)
          if (goes) now.delete(`${number} ${holder}`)
          else now.set(`${number} ${holder}`, one)
          if (goes) index.remove(one)
          else index.put(one)
          if (orders === 0) index.putInOrder()
        }
        expect(index.size()).toBe(now.size)
        expect(found(index, work, onDay)).toEqual(judged(work, [...now.values()], onDay))
      }),
      { numRuns: 300 },
    )
  })
})
