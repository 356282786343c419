import { describe, expect, it } from 'vitest'
import { nextCriteria } from './criteria.rules.ts'

const before = [
  { id: 'a', nl: 'Wil meedoen', en: 'Wil meedoen', decisive: false },
  { id: 'b', nl: 'Kan 12 uur werken', en: 'Kan 12 uur werken', decisive: true },
]
const fresh = () => 'new'
const ids = (...asked: { id?: string; text: string; decisive: boolean }[]) => {
  const next = nextCriteria(asked, before, fresh)
  return next.done ? next.value.map(({ id }) => id) : next.refusal.because
}

describe('the next version of a set of criteria', () => {
  it('keeps a criterion whose words changed, by its id, and one with the same words', () => {
    expect(ids({ id: 'b', text: 'Kan 16 uur werken', decisive: true })).toEqual(['b'])
    expect(ids({ text: 'wil  Meedoen', decisive: false })).toEqual(['a'])
  })

  it('makes whatever else is written a new one, also under an id that is nobody’s', () => {
    expect(ids({ id: 'z', text: 'Heeft vervoer', decisive: false })).toEqual(['new'])
  })

  it('never asks the same twice', () => {
    expect(ids({ text: 'Heeft vervoer', decisive: false }, { text: 'heeft vervoer', decisive: true })).toBe(
      'same-criterion-twice',
    )
  })
})
