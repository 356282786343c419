import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayparts, fill, free } from './vacancy.rules.ts'

const aPlace = { state: 'region', places: 2, placesTaken: 0, keptInTeam: false } as const

describe('the places of a vacancy', () => {
  it('are taken one by one, and the last one fills the vacancy', () => {
    expect(fill(aPlace)).toMatchObject({ value: { placesTaken: 1, state: 'region' } })
    expect(fill({ ...aPlace, placesTaken: 1 })).toMatchObject({ value: { placesTaken: 2, state: 'filled' } })
  })

  it('cannot be taken when there is none left', () => {
    expect(fill({ ...aPlace, placesTaken: 2 })).toMatchObject({ refusal: { because: 'no-place-left' } })
  })

  it('cannot be taken in a vacancy that ended', () => {
    expect(fill({ ...aPlace, state: 'withdrawn' })).toMatchObject({ refusal: { because: 'vacancy-not-open' } })
  })

  it('come free again, and a full vacancy is then open as far as before', () => {
    expect(free({ ...aPlace, state: 'filled', placesTaken: 2 })).toMatchObject({ value: { state: 'region' } })
    expect(free({ ...aPlace, state: 'filled', placesTaken: 2, keptInTeam: true })).toMatchObject({
      value: { state: 'team', keptInTeam: false },
    })
  })

  it('do not come free where none was taken', () => {
    expect(free(aPlace)).toMatchObject({ refusal: { because: 'no-place-taken' } })
  })

  it('are as they were when one is taken and comes free', () => {
    const open = fc
      .record({
        state: fc.constantFrom('team' as const, 'region' as const),
        places: fc.integer({ min: 1, max: 20 }),
        placesTaken: fc.integer({ min: 0, max: 19 }),
        keptInTeam: fc.constant(false),
      })
      .filter(({ places, placesTaken }) => placesTaken < places)
    fc.assert(
      fc.property(open, (before) => {
        const filled = fill(before)
        expect(filled.done && free(filled.value)).toEqual({ done: true, value: before })
      }),
    )
  })
})

describe('when the work is', () => {
  it('work that starts at half past four is early, whatever the employer called it', () => {
    expect(dayparts(['day'], 4 * 60 + 30)).toEqual(['early', 'day'])
  })

  it('work that starts at seven is not, and work in the night stays night', () => {
    expect(dayparts(['day'], 7 * 60)).toEqual(['day'])
    expect(dayparts(['night'], 5 * 60)).toEqual(['night'])
    expect(dayparts([], null)).toEqual([])
  })
})
