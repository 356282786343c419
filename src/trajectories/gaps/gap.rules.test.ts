import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#values/public.ts'
import { gapKinds, keeperOnlyKinds } from '#vocabulary/public.ts'
import { arrange, dayOf, narrowed, stateOn, talkGoesOn } from './gap.rules.ts'

const today = day('2026-11-23')

describe('what is still needed', () => {
  it('has a day on which it comes back: its own, the day it is ready, or in four weeks', () => {
    const lookAgain = (asked: object) => {
      const arranged = arrange({ owner: 'person', ...asked }, today)
      return arranged.done ? arranged.value.lookAgainOn : arranged.refusal.because
    }
    expect(lookAgain({ dueOn: addDays(today, 9), lookAgainOn: addDays(today, 3) })).toBe(addDays(today, 3))
    expect(lookAgain({ dueOn: addDays(today, 9) })).toBe(addDays(today, 9))
    expect(lookAgain({})).toBe(addDays(today, 28))
    expect(lookAgain({ lookAgainOn: addDays(today, -1) })).toBe('day-has-passed')
  })

  it('has somebody who does it: a colleague by name, an organisation by name, or the person', () => {
    expect(arrange({ owner: 'colleague' }, today)).toMatchObject({ refusal: { because: 'colleague-needed' } })
    expect(arrange({ owner: 'organisation' }, today)).toMatchObject({ refusal: { because: 'organisation-needed' } })
    expect(arrange({ owner: 'person', account: 'a', organisation: 'b' }, today)).toMatchObject({
      value: { account: null, organisation: null },
    })
  })

  it('is somebody’s turn on the day it should be ready or the day we look again, and late the day after', () => {
    const on = dayOf({ dueOn: addDays(today, 2), lookAgainOn: addDays(today, 5) })
    expect(on).toBe(addDays(today, 2))
    expect([1, 2, 3].map((days) => stateOn(on, addDays(today, days)))).toEqual(['later', 'today', 'overdue'])
  })

  it('tells nobody but the keeper that it is about money or a home', () => {
    const gap = {
      holder: 'town',
      need: 'Een gesprek',
      criterion: 'regular',
      owner: 'colleague',
      ownerAccount: 'fatima',
      ownerName: null,
      dueOn: today,
    } as const
    fc.assert(
      fc.property(fc.constantFrom(...gapKinds.map(({ id }) => id)), (kind) => {
        const told = narrowed({ ...gap, kind: kind as string }, 'service point')
        expect(narrowed({ ...gap, kind }, 'town')).toEqual({ ...gap, kind })
        if (!keeperOnlyKinds.includes(kind)) expect(told).toEqual({ ...gap, kind })
        else
          expect(told).toMatchObject({ kind: talkGoesOn, need: null, ownerAccount: null, ownerName: null, dueOn: null })
      }),
    )
  })
})
