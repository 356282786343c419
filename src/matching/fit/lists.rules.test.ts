import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id } from '#values/public.ts'
import { changesFrom, withChange } from './change.rules.ts'
import type { Demand } from './demand.ts'
import { anyDemand, anyProfile, nearDemand, nearProfile } from './fit.arbitraries.ts'
import { aDemand, aProfile, onDay } from './fit.builders.ts'
import { judge } from './judge.rules.ts'
import { rank, rankVacancies } from './lists.rules.ts'
import { naiveLists } from './naive-lists.ts'
import type { Profile } from './profile.ts'
import { shutsOut } from './shuts-out.rules.ts'
import { readWeights, usualWeights } from './weights.rules.ts'
import { wouldOpen } from './would-open.rules.ts'

const numbered = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const people = fc
  .array(fc.oneof(anyProfile, nearProfile, nearProfile), { maxLength: 25 })
  .map((all) => all.map((one, n): Profile => ({ ...one, subject: id<'Subject'>(numbered(97 - n)) })))
const vacancies = fc
  .array(fc.oneof(anyDemand, nearDemand, nearDemand), { maxLength: 25 })
  .map((all) => all.map((one, n): Demand => ({ ...one, vacancy: id<'Vacancy'>(numbered(597 - n)) })))

describe('the three lists', () => {
  it('hold exactly whom a plain reading of the rules puts there, in the same order', () => {
    fc.assert(
      fc.property(people, fc.oneof(anyDemand, nearDemand), (all, work) => {
        const lists = rank(all, work, usualWeights, onDay)
        const naive = naiveLists(all, work)
        expect(lists.fits.map(({ subject }) => subject)).toEqual(naive.fits)
        expect(lists.toAsk.map(({ subject }) => subject)).toEqual(naive.toAsk)
        expect(lists.almost.map(({ subject }) => subject)).toEqual(naive.almost)
        expect(lists.counts.no).toBe(naive.no)
        for (const { subject, judgement } of [...lists.fits, ...lists.toAsk, ...lists.almost]) {
          expect(judgement.score).toBe(naive.scores.get(subject))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('count one no for a train that runs too late, however far one may go by it', () => {
    const train = { kind: 'train', maxKm: null } as const
    const early = aProfile({ place: { lat: 52, lon: 6, exact: false }, transports: [train] })
    expect(rank([early], aDemand(), usualWeights, onDay).counts).toMatchObject({ almost: 1, no: 0 })
    expect(naiveLists([early], aDemand()).almost).toHaveLength(1)
  })

  it('do not depend on the order in which people came in', () => {
    fc.assert(
      fc.property(people, nearDemand, (all, work) => {
        expect(rank(all.toReversed(), work, usualWeights, onDay)).toEqual(rank(all, work, usualWeights, onDay))
      }),
    )
  })

  it('put the best score first, and the lower id first between equals', () => {
    const three = [aProfile({}, 3), aProfile({}, 2), aProfile({ occupations: [] }, 1)]
    const { fits, counts } = rank(three, aDemand(), usualWeights, onDay)
    expect(fits.map(({ subject }) => subject.at(-1))).toEqual(['2', '3', '1'])
    expect(counts).toEqual({ fits: 3, toAsk: 0, almost: 0, no: 0 })
  })

  it('agree from both sides: a vacancy finds the person who finds it', () => {
    fc.assert(
      fc.property(nearProfile, vacancies, (person, all) => {
        const found = rankVacancies(person, all, usualWeights, onDay)
        for (const work of all) {
          const fits = rank([person], work, usualWeights, onDay).counts.fits === 1
          expect(found.fits.some(({ vacancy }) => vacancy === work.vacancy)).toBe(fits)
        }
      }),
    )
  })
})

describe('which demand shuts out most people', () => {
  it('counts who is shut out, and for whom it is the only thing', () => {
    const all = [
      aProfile({ spokenDutch: 'A1' }, 1),
      aProfile({ spokenDutch: 'A1', licences: [], licencesAbsent: ['haccp'] }, 2),
      aProfile({}, 3),
    ]
    const judgements = all.map((person) => judge(person, aDemand(), usualWeights, onDay))
    expect(shutsOut(judgements)).toEqual([
      { condition: 'spoken-dutch', people: 2, onlyThis: 1 },
      { condition: 'licences', people: 1, onlyThis: 0 },
    ])
  })
})

describe('what would open more work', () => {
  const near = (demands: Partial<Demand>[]) => demands.map((one, n) => aDemand(one, n))

  it('one certificate opens two jobs, and a job that asks two of them stays shut', () => {
    const person = aProfile({ licencesAbsent: ['forklift', 'vca'] })
    const all = near([
      { licences: ['forklift'] },
      { licences: ['forklift'], spokenDutch: null },
      { licences: ['forklift', 'vca'] },
    ])
    expect(wouldOpen(person, all, onDay)).toEqual([
      { change: { kind: 'licence', licence: 'forklift' }, opens: 2, fits: 2 },
    ])
  })

  it('knows kilometres, means, hours and what is arranged at work', () => {
    const person = aProfile({ hours: { min: 16, max: 20, startWith: null }, needs: ['quiet-place'] })
    const quiet = { offers: { 'quiet-place': true } }
    const all = near([
      { ...quiet, place: { lat: 52.255, lon: 6.336, exact: true } },
      { ...quiet, hours: { min: 22, max: 28 } },
      { offers: { 'quiet-place': false } },
    ])
    expect(wouldOpen(person, all, onDay).map(({ change }) => change)).toEqual([
      { kind: 'condition', condition: 'quiet-place' },
      { kind: 'further', km: 5 },
      { kind: 'more-hours', hours: 2 },
      { kind: 'transport', transport: 'ebike' },
    ])
  })

  it('counts the same as judging every vacancy again after the change', () => {
    const open = (person: Profile, work: Demand) =>
      ['fits', 'to-ask'].includes(judge(person, work, usualWeights, onDay).list)
    fc.assert(
      fc.property(nearProfile, vacancies, (person, all) => {
        for (const { change, opens } of wouldOpen(person, all, onDay)) {
          const after = all.filter((work) => {
            const changed = withChange(change, { person, work })
            return open(changed.person, changed.work)
          })
          expect(after.length - all.filter((work) => open(person, work)).length).toBe(opens)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('never talks somebody out of an excluded sector', () => {
    expect(changesFrom({ kind: 'reconsider', sector: 'food' }, onDay)).toEqual([])
  })
})

describe('the weights of a region', () => {
  it('are whole points, and at least one part counts', () => {
    expect(readWeights(usualWeights)).toMatchObject({ done: true })
    expect(readWeights({ ...usualWeights, hours: -1 })).toMatchObject({
      refusal: { because: 'not-whole-points', part: 'hours' },
    })
    expect(readWeights({ ...usualWeights, skills: 1.5 })).toMatchObject({ refusal: { part: 'skills' } })
    expect(readWeights({ occupation: 0, skills: 0, hours: 0, distance: 0 })).toMatchObject({
      refusal: { because: 'no-points-at-all' },
    })
  })
})
