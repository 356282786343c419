import { describe, expect, it } from 'vitest'
import { clockTimeOf, day, instant } from '#values/public.ts'
import { asTold, mayMeet, mayTakeBack, mayWriteOutcome, readPlan, reasonsFor } from './introduction.rules.ts'
import { type Introduction, outcomes, type Plan } from './introduction.ts'

const now = instant('2026-11-23T08:30:00Z')
const later = instant('2026-11-23T08:30:10Z')
const plan: Plan = {
  ...{ day: day('2026-12-01'), time: clockTimeOf(10), minutes: 60, way: 'place', place: 'Raalte' },
  ...{ companion: null, bring: null },
}
const one = {
  ...{ phase: 'planned', plan, sequence: 1, before: null, leavesAt: now },
} as Introduction
const ready = { proposal: 'employer-yes', shared: true, objects: false }

describe('planning an introduction', () => {
  it('waits for the yes of the employer, and for her sharing her name without an objection', () => {
    expect(mayMeet(ready).done).toBe(true)
    expect(mayMeet({ ...ready, proposal: 'proposed' })).toMatchObject({ refusal: { because: 'no-yes-yet' } })
    expect(mayMeet({ ...ready, shared: false })).toMatchObject({ refusal: { because: 'name-not-released' } })
    expect(mayMeet({ ...ready, objects: true })).toMatchObject({ refusal: { because: 'she-objects' } })
  })

  it('is for a moment to come: today later on, and not an hour ago', () => {
    const at = (hour: number, minute = 0) =>
      readPlan({ ...plan, day: day('2026-11-23'), time: clockTimeOf(hour, minute) }, now)
    expect(at(9, 31).done).toBe(true)
    expect(at(9, 30)).toMatchObject({ refusal: { because: 'moment-has-passed' } })
    expect(readPlan({ ...plan, day: day('2026-11-22') }, now).done).toBe(false)
  })

  it('has a place when they meet somewhere, and none on the telephone', () => {
    expect(readPlan({ ...plan, place: null }, now)).toMatchObject({ refusal: { because: 'where' } })
    expect(readPlan({ ...plan, way: 'phone' }, now)).toMatchObject({ value: { place: null } })
  })
})

describe('what somebody outside knows', () => {
  it('is what stood there before, until the ten seconds are over', () => {
    const before = { phase: 'planned', plan: { ...plan, day: day('2026-11-30') }, sequence: 0 } as const
    const moved = { ...one, before, leavesAt: later }
    expect(asTold(moved, now)).toBe(before)
    expect(asTold(moved, later)).toBe(moved)
    expect(asTold({ ...one, leavesAt: later }, now)).toBeNull()
    expect(asTold({ ...one, phase: 'withdrawn' }, later)).toBeNull()
  })

  it('cannot be taken back any more', () => {
    expect(mayTakeBack({ ...one, leavesAt: later }, now)).toBe(true)
    expect(mayTakeBack({ ...one, leavesAt: later }, later)).toBe(false)
    expect(mayTakeBack({ ...one, phase: 'over', leavesAt: later }, now)).toBe(false)
  })
})

describe('how it went', () => {
  it('is written down on the day or later, once, and never of one that was called off', () => {
    const both = { outcome: 'both-go-on', reason: null } as const
    expect(mayWriteOutcome(one, { ...both, on: day('2026-12-01') }).done).toBe(true)
    expect(mayWriteOutcome(one, { ...both, on: day('2026-11-30') })).toMatchObject({ refusal: { because: 'not-yet' } })
    for (const phase of ['over', 'called-off', 'withdrawn'] as const)
      expect(mayWriteOutcome({ ...one, phase }, { ...both, on: day('2026-12-01') })).toMatchObject({
        refusal: { because: 'not-planned' },
      })
  })

  it('has a reason of its own list with every outcome but a yes of both', () => {
    for (const outcome of outcomes)
      for (const other of outcomes)
        for (const { id } of reasonsFor[other]) {
          const written = mayWriteOutcome(one, { outcome, reason: id, on: day('2026-12-01') })
          const fits = outcome === 'both-go-on' || reasonsFor[outcome].some((reason) => reason.id === id)
          expect(written.done, `${outcome} because ${id}`).toBe(fits)
          if (written.done && outcome === 'both-go-on') expect(written.value.reason).toBeNull()
        }
    expect(mayWriteOutcome(one, { outcome: 'did-not-happen', reason: null, on: day('2026-12-01') }).done).toBe(false)
  })
})
