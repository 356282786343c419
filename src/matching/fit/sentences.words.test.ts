import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, type Lang } from '#values/public.ts'
import {
  conditionNames,
  sayOpening,
  sayShutsOut,
  sentences,
  sentencesForCandidate,
  vocabularyLabel,
} from '../public.ts'
import type { Demand } from './demand.ts'
import { anyDemand, anyProfile, nearDemand, nearProfile } from './fit.arbitraries.ts'
import { aDemand, aProfile, onDay } from './fit.builders.ts'
import { judge } from './judge.rules.ts'
import type { ConditionName } from './judgement.ts'
import type { Profile } from './profile.ts'
import { usualWeights } from './weights.rules.ts'

const judged = (person: Partial<Profile>, work: Partial<Demand> = {}) =>
  judge(aProfile(person), aDemand(work), usualWeights, onDay)

function said(name: ConditionName, person: Partial<Profile>, work: Partial<Demand> = {}, lang: Lang = 'nl') {
  const found = sentences(judged(person, work), lang, vocabularyLabel).conditions.find((one) => one.name === name)
  return [found?.sentence, found?.remedy].filter(Boolean).join(' | ')
}

const bus = { transports: [{ kind: 'bus', maxKm: 20 }] } as const
const farther = { place: { lat: 52.255, lon: 6.336, exact: false } }

describe('a condition, read aloud', () => {
  it('says what fits', () => {
    expect(said('distance', {})).toBe('5 km met de fiets')
    expect(said('hours', {})).toBe('Wil 20 tot 28 uur per week')
    expect(said('first-start', {})).toBe('Kan om 6.30 uur beginnen')
    expect(said('conditions', {})).toBe('Geregeld op het werk: vast team')
    expect(said('conditions', {}, {}, 'en')).toBe('Arranged at work: same team')
  })

  it('says what is in the way, and what would remove it', () => {
    expect(said('distance', bus)).toBe(
      'Het werk begint om 6.30 uur. De eerste bus komt om 6.45 uur. | ' +
        'Past als het werk om 6.45 uur of later begint. Een fiets lost dit op.',
    )
    expect(said('distance', {}, farther)).toBe(
      'Het werk is 4 km te ver met de fiets | Past bij 4 km verder reizen. Een e-fiets lost dit op.',
    )
    expect(said('start', { availableFrom: day('2027-03-01') }, {}, 'en')).toBe(
      'Can start from 1 March 2027. That is too late for this job. | Fits if the job starts on 1 March 2027.',
    )
    expect(said('licences', { licencesAbsent: ['forklift'] }, { licences: ['forklift'] })).toBe(
      'Heeft nog niet: heftruckcertificaat | Past hiermee: heftruckcertificaat.',
    )
    expect(said('dayparts', { dayparts: ['day'] }, { dayparts: ['evening', 'weekend'] })).toBe(
      "Kan niet 's avonds en in het weekend werken. De baan vraagt dat wel. | " +
        "Past als 's avonds en in het weekend werken lukt, of niet hoeft.",
    )
  })

  it('says what is not known, and never draws it as no', () => {
    expect(said('first-start', { earliestStart: null })).toBe('Niet bekend: lukt het om 6.30 uur te beginnen?')
    expect(said('conditions', { needs: ['quiet-place'] })).toBe(
      'Niet bekend: kan de werkgever dit regelen: rustige werkplek?',
    )
  })

  it('says about how far where a place is rounded', () => {
    const car = { transports: [{ kind: 'car', maxKm: 30 }] } as const
    expect(said('distance', car, farther)).toBe('Ongeveer 12 km met de auto')
  })
})

describe('every judgement', () => {
  const pair = fc.oneof(fc.tuple(anyProfile, anyDemand), fc.tuple(nearProfile, nearDemand))
  const readers = { sentences, sentencesForCandidate }

  for (const [name, read] of Object.entries(readers)) {
    it(`can be read aloud in both languages (${name})`, () => {
      fc.assert(
        fc.property(pair, fc.constantFrom<Lang>('nl', 'en'), ([person, work], lang) => {
          const { conditions, parts } = read(judge(person, work, usualWeights, onDay), lang, vocabularyLabel)
          expect(conditions.map((one) => one.name)).toEqual(conditionNames)
          for (const { sentence } of [...conditions, ...parts]) expect(sentence).toBe(sentence.trim() || 'a sentence')
          for (const { verdict, remedy, ask } of conditions) {
            expect(remedy !== '').toBe(verdict === 'no')
            expect(ask !== null).toBe(verdict === 'unknown')
          }
          expect(JSON.stringify([conditions, parts])).not.toMatch(/undefined|NaN|null uur|\bhe\b|\bhij\b|\bzij\b/)
        }),
        { numRuns: 300 },
      )
    })
  }
})

describe('the parts of the score', () => {
  it('name the wish the work is like', () => {
    const like = (wished: string) =>
      sentences(judged({ occupations: [wished] }), 'nl', vocabularyLabel).parts[0]?.sentence
    expect(like('bakery-worker')).toBe('Zoekt precies dit werk')
    expect(sentences(judged({}), 'nl', vocabularyLabel).parts.map(({ sentence }) => sentence)).toEqual([
      'Zoekt precies dit werk',
      'Kan 4 van de 5 gevraagde vaardigheden',
      'Vult 28 van de 28 uur',
      'Woont 5 km van het werk',
    ])
  })
})

describe('what a change and a demand do', () => {
  it('is one sentence with the count', () => {
    const forklift = { change: { kind: 'licence', licence: 'forklift' }, opens: 11, fits: 8 } as const
    expect(sayOpening(forklift, 'nl', vocabularyLabel)).toBe('Met heftruckcertificaat komen er 11 banen bij.')
    expect(sayOpening({ ...forklift, opens: 1 }, 'en', vocabularyLabel)).toBe(
      'With forklift certificate, 1 more job comes within reach.',
    )
  })

  it('names the demand that shuts people out', () => {
    expect(sayShutsOut({ condition: 'first-start', people: 31, onlyThis: 12 }, aDemand(), 'nl', vocabularyLabel)).toBe(
      'Beginnen om 6.30 uur sluit 31 kandidaten uit. Zonder deze eis staat bij 12 van hen niets in de weg.',
    )
  })
})
