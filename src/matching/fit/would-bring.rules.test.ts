import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Demand } from './demand.ts'
import { type DemandChange, demandChanges, takesAway, withDemandChange } from './demand-change.rules.ts'
import { sayBringing } from './demand-change.words.ts'
import { anyDemand, anyProfile, nearDemand, nearProfile } from './fit.arbitraries.ts'
import { aDemand, aProfile, onDay } from './fit.builders.ts'
import { judge } from './judge.rules.ts'
import { vocabularyLabel } from './label.rules.ts'
import type { Profile } from './profile.ts'
import { usualWeights } from './weights.rules.ts'
import { wouldBring } from './would-bring.rules.ts'

const judged = (people: readonly Profile[], work: Demand) =>
  people.map((person) => ({ person, judgement: judge(person, work, usualWeights, onDay) }))
const bringing = (people: readonly Profile[], work: Demand) => wouldBring(judged(people, work), work, onDay)
const isIn = (person: Profile, work: Demand) =>
  ['fits', 'to-ask'].includes(judge(person, work, usualWeights, onDay).list)

const someWork = fc.oneof(nearDemand, nearDemand, anyDemand)
const crowd = fc.array(fc.oneof(nearProfile, nearProfile, anyProfile), { maxLength: 20 })

describe('what another value of one demand would bring', () => {
  it('says it by value: half an hour later, two hours less, without a certificate', () => {
    const people = [
      aProfile({ earliestStart: 7 * 60 }, 1),
      aProfile({ earliestStart: 7 * 60 }, 2),
      aProfile({ earliestStart: 8 * 60 }, 3),
      aProfile({ hours: { min: 12, max: 18, startWith: null } }, 4),
      aProfile({ licences: [], licencesAbsent: ['haccp'] }, 5),
      aProfile({}, 6),
    ]
    const said = bringing(people, aDemand()).map((one) => sayBringing(one, aDemand(), 'nl', vocabularyLabel))
    expect(said).toEqual([
      'Beginnen om 7.00 uur in plaats van 6.30 uur: 2 kandidaten erbij.',
      'Beginnen om 8.30 uur in plaats van 6.30 uur: 3 kandidaten erbij.',
      'Met minstens 18 in plaats van 20 uur: 1 kandidaat erbij.',
      'Zonder de eis “HACCP (schoon werken met eten)”: 1 kandidaat erbij.',
    ])
  })

  it('counts as fitting at once only for whom nothing is left to ask', () => {
    const people = [aProfile({ earliestStart: 420 }, 1), aProfile({ earliestStart: 420, spokenDutch: null }, 2)]
    expect(bringing(people, aDemand())).toEqual([{ change: { kind: 'first-start', at: 420 }, opens: 2, fits: 1 }])
  })

  it('knows that work which begins later has a bus as well', () => {
    const byBus = aProfile({ earliestStart: 420, transports: [{ kind: 'bus', maxKm: 20 }] })
    expect(bringing([byBus], aDemand()).map(({ change }) => change)).toEqual([{ kind: 'first-start', at: 420 }])
  })

  it('counts, for every change, the same as everybody counted again after it', () => {
    fc.assert(
      fc.property(crowd, someWork, (people, work) => {
        const told = new Map(bringing(people, work).map(({ change, opens }) => [JSON.stringify(change), opens]))
        const before = people.filter((person) => isIn(person, work)).length
        const opens = (change: DemandChange) =>
          people.filter((person) => {
            const after = withDemandChange(change, { person, work })
            return isIn(after.person, after.work)
          }).length - before
        for (const change of demandChanges(work, onDay)) {
          const counted = told.get(JSON.stringify(change))
          if (counted !== undefined) expect(counted).toBe(opens(change))
          else expect(opens(change)).toBeLessThanOrEqual(mostOfDemand(change, told))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('makes nothing worse that it does not take away', () => {
    fc.assert(
      fc.property(fc.oneof(nearProfile, anyProfile), someWork, (person, work) => {
        const noes = noesOf(person, work)
        for (const change of demandChanges(work, onDay)) {
          const after = withDemandChange(change, { person, work })
          const left = noesOf(after.person, after.work)
          expect(noes).toEqual(expect.arrayContaining(left))
          expect(noes.filter((no) => !left.includes(no)).every((no) => takesAway[change.kind].includes(no))).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })
})

const noesOf = (person: Profile, work: Demand) =>
  judge(person, work, usualWeights, onDay).conditions.flatMap(({ name, verdict }) => (verdict === 'no' ? [name] : []))

/** What is not told brings nothing more than a smaller step of the same demand. */
const mostOfDemand = ({ kind }: DemandChange, told: ReadonlyMap<string, number>) =>
  Math.max(0, ...[...told].flatMap(([key, opens]) => (JSON.parse(key).kind === kind ? [opens] : [])))
