import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, newId } from '#values/public.ts'
import { close, isLate, judgeMoment, type Moment, momentKinds, openFirst, reopen } from './moment.rules.ts'

const today = day('2026-11-23')
const aMoment = (given: Partial<Moment> = {}): Moment => ({
  id: newId<'ContactMoment'>(),
  employer: newId<'Employer'>(),
  kind: 'promise',
  purpose: null,
  text: 'Terugbellen over de receptie.',
  on: addDays(today, -7),
  due: addDays(today, -3),
  account: null,
  organisation: null,
  closedOn: null,
  closedBy: null,
  outcome: null,
  ...given,
})

describe('writing down what happened', () => {
  it('asks a purpose of a visit and a day of a promise', () => {
    const visit = aMoment({ kind: 'visit', due: null })
    expect(judgeMoment(visit, today)).toMatchObject({ refusal: { because: 'purpose-missing', field: 'purpose' } })
    expect(judgeMoment(aMoment({ due: null }), today)).toMatchObject({ refusal: { because: 'due-missing' } })
  })

  it('knows no visit of tomorrow, and no promise that was due before it was made', () => {
    expect(judgeMoment(aMoment({ on: addDays(today, 1) }), today)).toMatchObject({ refusal: { because: 'day-ahead' } })
    expect(judgeMoment(aMoment({ due: addDays(today, -8) }), today)).toMatchObject({
      refusal: { because: 'due-before' },
    })
  })

  it('keeps a day only where something waits for it', () => {
    expect(judgeMoment(aMoment({ kind: 'note' }), today)).toMatchObject({ value: { due: null } })
  })
})

describe('a promise', () => {
  it('is late the day after its day, and not on the day itself', () => {
    expect(isLate(aMoment({ due: addDays(today, -1) }), today)).toBe(true)
    expect(isLate(aMoment({ due: today }), today)).toBe(false)
  })

  it('is never late once it is kept', () => {
    expect(isLate(aMoment({ closedOn: today }), today)).toBe(false)
  })

  it('is kept once, and can be opened again', () => {
    const kept = close(aMoment(), today)
    expect(kept).toMatchObject({ value: { closedOn: today } })
    expect(kept.done && close(kept.value, today)).toMatchObject({ refusal: { because: 'already-closed' } })
    expect(kept.done && reopen(kept.value)).toMatchObject({ value: { closedOn: null } })
  })

  it('that is late stands above one that is not, and both above what has no day', () => {
    const late = aMoment()
    const soon = aMoment({ due: addDays(today, 2) })
    const some = aMoment({ kind: 'question', due: null })
    expect([some, soon, late].toSorted(openFirst)).toEqual([late, soon, some])
  })
})

it('only a promise or a question can be closed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...momentKinds), (kind) => {
      expect(close(aMoment({ kind }), today).done).toBe(kind === 'promise' || kind === 'question')
    }),
  )
})
