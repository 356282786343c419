import { describe, expect, it } from 'vitest'
import { day, newId } from '#values/public.ts'
import type { DatedValue } from '../values/dated-value.ts'
import { valueOn } from '../values/look-up.rules.ts'
import { regimeKeys, regimesFrom } from './regimes.rules.ts'

const town = newId<'Organisation'>()
const aValue = (key: string, value: DatedValue['value']): DatedValue => ({
  id: newId<'DatedValue'>(),
  key,
  scope: 'municipality',
  whose: town,
  from: day('2026-01-01'),
  until: null,
  value,
  keyedOn: 'employment-start',
  source: 'Verordening 2026',
  confidence: 'high',
  textAsOf: null,
  note: null,
})

const foundOn = (on: string, kept: readonly DatedValue[] = []) =>
  new Map(regimeKeys.map((key) => [key, valueOn(key, day(on), kept, { municipality: town })]))

const uwv = { payerKind: 'uwv', payer: null } as const
const municipality = { payerKind: 'municipality', payer: town } as const

describe('the regimes of UWV', () => {
  it('are four, by year and for a trial, of the hours that were worked', () => {
    const regimes = regimesFrom(uwv, foundOn('2015-06-01'))
    expect(regimes.map(({ id, shares, ofWorked }) => [id, Object.values(shares), ofWorked])).toEqual([
      ['uwv-very-light', [300, 300, 300, 300], true],
      ['uwv-light', [600, 600, 300, 300], true],
      ['uwv-medium', [1000, 1000, 500, 300], true],
      ['uwv-intensive', [1500, 1500, 750, 600], true],
    ])
  })

  it('ask a reason for the heaviest alone', () => {
    const asked = regimesFrom(uwv, foundOn('2015-06-01')).filter(({ needsReason }) => needsReason)
    expect(asked.map(({ name }) => name.nl)).toEqual(['Intensief'])
  })

  it('say that nobody saw their text since 2015', () => {
    const [regime] = regimesFrom(uwv, foundOn('2026-11-23'))
    expect(regime?.basis).toMatchObject({ carriedForward: true, confidence: 'low', selectedBy: '2026-11-23' })
  })

  it('have no share for a trial from before there was one, and none at all before 2007', () => {
    expect(regimesFrom(uwv, foundOn('2010-01-01')).map(({ shares }) => shares.trial)).toEqual([null, null, null, null])
    expect(regimesFrom(uwv, foundOn('2006-12-31'))).toEqual([])
  })
})

describe('the regimes of a municipality', () => {
  it('are the choice of practice until it decides its own', () => {
    const regimes = regimesFrom(municipality, foundOn('2026-11-23'))
    expect(regimes.map(({ name, shares }) => [name.nl, name.en, shares.year3])).toEqual([
      ['5 %', '5%', 500],
      ['10 %', '10%', 1000],
      ['15 %', '15%', 1500],
    ])
    expect(regimes.every(({ ofWorked }) => ofWorked)).toBe(true)
  })

  it('are its own, with its own hours, once it decided them', () => {
    const kept = [aValue('pw.jc.regime.medium', [800, 800, 400, 200]), aValue('pw.jc.ofWorked', false)]
    expect(regimesFrom(municipality, foundOn('2026-11-23', kept))).toMatchObject([
      {
        id: 'pw-medium',
        shares: { trial: 800, year1: 800, year2: 400, year3: 200 },
        ofWorked: false,
        needsReason: false,
      },
    ])
  })

  it('keep a half per cent in words', () => {
    const [regime] = regimesFrom(municipality, foundOn('2026-11-23', [aValue('pw.jc.pct.options', [750])]))
    expect(regime?.name).toEqual({ nl: '7,5 %', en: '7.5%' })
  })

  it('do not count before the day they were decided for', () => {
    const regimes = regimesFrom(municipality, foundOn('2025-12-31', [aValue('pw.jc.pct.options', [750])]))
    expect(regimes.map(({ id }) => id)).toEqual(['practice-500', 'practice-1000', 'practice-1500'])
  })
})
