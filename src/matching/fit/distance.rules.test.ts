import { describe, expect, it } from 'vitest'
import type { Demand } from './demand.ts'
import { judgeDistance } from './distance.rules.ts'
import { aDemand, aProfile, onDay } from './fit.builders.ts'
import type { Profile } from './profile.ts'

const travel = (person: Partial<Profile>, work: Partial<Demand> = {}) =>
  judgeDistance(aProfile(person), aDemand(work), onDay)
const by = (...transports: NonNullable<Profile['transports']>) => ({ transports })

/** Twelve kilometres from home. */
const farther = { place: { lat: 52.255, lon: 6.336, exact: true } }

describe('travelling to work', () => {
  it('is measured in a straight line, in whole hectometres', () => {
    expect(travel({}).facts.hectometres).toBe(50)
  })

  it('is possible within the own reach, to the hectometre', () => {
    expect(travel(by({ kind: 'bike', maxKm: 5 }))).toMatchObject({ verdict: 'yes', facts: { by: 'bike' } })
    expect(travel(by({ kind: 'bike', maxKm: 4 }))).toMatchObject({
      verdict: 'no',
      remedy: { km: 1, transport: 'ebike', notBefore: null },
    })
  })

  it('takes the usual reach where nobody said how far, and asks beyond it', () => {
    expect(travel(by({ kind: 'bike', maxKm: null }))).toMatchObject({ verdict: 'yes' })
    expect(travel(by({ kind: 'bike', maxKm: null }), farther)).toMatchObject({
      verdict: 'unknown',
      facts: { why: 'how-far' },
    })
  })

  it('asks what nobody told: the home, the workplace, the means', () => {
    expect(travel({ place: null })).toMatchObject({ verdict: 'unknown', ask: 'person', facts: { why: 'which-home' } })
    expect(travel({}, { place: null })).toMatchObject({ verdict: 'unknown', ask: 'employer' })
    expect(travel({ transports: null })).toMatchObject({
      verdict: 'unknown',
      ask: 'person',
      facts: { hectometres: 50 },
    })
  })

  it('is not possible for somebody known to have no means, and a bicycle solves that', () => {
    expect(travel(by())).toMatchObject({ verdict: 'no', facts: { why: 'no-means' }, remedy: { transport: 'bike' } })
  })

  it('by bus is not possible before the first bus, which is the reason given', () => {
    const bus = by({ kind: 'bus', maxKm: 20 })
    expect(travel(bus)).toMatchObject({
      verdict: 'no',
      facts: { why: 'too-early', firstBus: 405 },
      remedy: { notBefore: 405 },
    })
    expect(travel(bus, { firstStart: 405 })).toMatchObject({ verdict: 'yes' })
    expect(travel(bus, { firstStart: 405, firstBus: 420 })).toMatchObject({ verdict: 'no' })
  })

  it('by bus is asked where the start is not known, unless the work is never early', () => {
    const bus = by({ kind: 'bus', maxKm: 20 })
    expect(travel(bus, { firstStart: null })).toMatchObject({ verdict: 'unknown', ask: 'employer' })
    expect(travel(bus, { firstStart: null, dayparts: ['day'] })).toMatchObject({ verdict: 'yes' })
  })

  it('by train needs a station at both ends', () => {
    const train = (from?: boolean, to?: boolean) => {
      const at = (place: { lat: number; lon: number; exact: boolean }, station?: boolean) =>
        station === undefined ? place : { ...place, station }
      const person = aProfile(by({ kind: 'train', maxKm: 40 }))
      const work = aDemand({ firstStart: 480, ...farther })
      if (!person.place || !work.place) throw new Error('both have a place')
      return travel({ ...person, place: at(person.place, from) }, { ...work, place: at(work.place, to) })
    }
    expect(train(true, true).verdict).toBe('yes')
    expect(train(true, false).verdict).toBe('no')
    expect(train(true).verdict).toBe('unknown')
  })

  it('takes the best of all means, and the smallest thing in the way', () => {
    const bike = { kind: 'bike', maxKm: 8 } as const
    expect(travel(by(bike, { kind: 'car', maxKm: 30 }), farther)).toMatchObject({
      verdict: 'yes',
      facts: { by: 'car' },
    })
    expect(travel(by({ kind: 'bus', maxKm: 20 }, bike), farther)).toMatchObject({
      verdict: 'no',
      facts: { by: 'bike', why: 'too-far' },
      remedy: { km: 4, transport: 'ebike' },
    })
  })

  it('names the means that comes closest where none is enough', () => {
    const both = by({ kind: 'bike', maxKm: 8 }, { kind: 'ebike', maxKm: 10 })
    expect(travel(both, farther)).toMatchObject({
      verdict: 'no',
      facts: { by: 'ebike' },
      remedy: { km: 2, transport: 'moped' },
    })
  })

  it('says so when an end is rounded to its town', () => {
    expect(travel({ place: { lat: 52.255, lon: 6.16, exact: false } }).facts.exact).toBe(false)
  })
})
