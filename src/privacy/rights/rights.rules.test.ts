import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#values/public.ts'
import { answers, daysLeft, dueOn, mayAnswer, mayEnter, mayExtend, reasonsFor } from './rights.rules.ts'

const asked = day('2026-11-23')

describe('the month of the law', () => {
  it('ends on the same day of the next month, and on its last day when there is no such day', () => {
    expect(dueOn(asked, 1)).toBe('2026-12-23')
    expect(dueOn(day('2027-01-31'), 1)).toBe('2027-02-28')
    expect(dueOn(asked, 3)).toBe('2027-02-23')
  })

  it('counts down, and below zero when it is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 90 }), (days) => {
        expect(daysLeft(addDays(asked, days), asked)).toBe(days)
      }),
    )
  })

  it('is made longer once, in the first month, and not after an answer', () => {
    const open = { dueOn: day('2026-12-23'), extendedOn: null, verdict: null }
    expect(mayExtend(open, day('2026-12-23')).done).toBe(true)
    expect(mayExtend(open, day('2026-12-24'))).toMatchObject({ refusal: { because: 'first-month-is-over' } })
    expect(mayExtend({ ...open, extendedOn: asked }, asked)).toMatchObject({ refusal: { because: 'extended-already' } })
    expect(mayExtend({ ...open, verdict: 'granted' }, asked)).toMatchObject({
      refusal: { because: 'answered-already' },
    })
  })
})

describe('a request about rights', () => {
  it('has not come in tomorrow', () => {
    const access = { kind: 'access' as const, about: null, vacancy: null }
    expect(mayEnter(access, asked, asked).done).toBe(true)
    expect(mayEnter(access, addDays(asked, 1), asked).done).toBe(false)
  })

  it('says to what she objects, and to which work', () => {
    const objection = { kind: 'objection' as const, about: null, vacancy: null }
    expect(mayEnter(objection, asked, asked)).toMatchObject({ refusal: { because: 'objects-to-what' } })
    expect(mayEnter({ ...objection, about: 'match' }, asked, asked)).toMatchObject({
      refusal: { because: 'which-work' },
    })
    expect(mayEnter({ ...objection, about: 'match', vacancy: 'v' }, asked, asked).done).toBe(true)
    expect(mayEnter({ ...objection, about: 'sharing', vacancy: 'v' }, asked, asked).done).toBe(false)
  })

  it('is answered by who guards privacy; only a correction by who works with the dossier', () => {
    for (const kind of ['access', 'objection', 'erasure', 'restriction'] as const) {
      expect(answers(kind, ['case-manager'])).toBe(false)
      expect(answers(kind, ['privacy-officer'])).toBe(true)
    }
    expect(answers('correction', ['case-manager'])).toBe(true)
  })

  it('is refused only for a reason that the law has for it', () => {
    const no = {
      answered: false,
      roles: ['privacy-officer'],
      verdict: 'refused' as const,
      keptUntil: asked,
      ending: 'none' as const,
    }
    const reasons = ['access', 'correction', 'objection', 'erasure', 'restriction'] as const
    for (const kind of reasons)
      for (const other of reasons)
        for (const reason of reasonsFor(other))
          expect(mayAnswer({ ...no, kind, reason }).done).toBe(reasonsFor(kind).includes(reason))
  })

  it('is erased only what ended and nobody holds back', () => {
    const yes = {
      kind: 'erasure' as const,
      answered: false,
      roles: ['privacy-officer'],
      verdict: 'granted' as const,
      reason: null,
      keptUntil: null,
    }
    expect((['none', 'held', 'free'] as const).map((ending) => mayAnswer({ ...yes, ending }).done)).toEqual([
      false,
      false,
      true,
    ])
  })
})
