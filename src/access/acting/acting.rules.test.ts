import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, type Id } from '#values/public.ts'
import { forWhom, isOver, mayAct, reachOf, stands } from './acting.rules.ts'
import { actingKinds, actingPapers } from './acting.ts'

const today = day('2026-11-23')
const asked = { kind: 'mentor', restsOn: 'court-order', from: today, until: null } as const

describe('somebody acts for her', () => {
  it('rests on the paper that belongs to it', () => {
    const until = day('2027-11-23')
    const allowed = actingKinds.flatMap((kind) =>
      actingPapers
        .filter((restsOn) => mayAct({ ...asked, kind, restsOn, until }, today).done)
        .map((one) => [kind, one]),
    )
    expect(allowed).toEqual([
      ['parent', 'parental-authority'],
      ['parent', 'court-order'],
      ['mentor', 'court-order'],
      ['administrator', 'court-order'],
      ['authorised', 'authorisation'],
    ])
  })

  it('ends on a day where no judge ends it, and a parent within four years: no birthday is asked', () => {
    const parent = { ...asked, kind: 'parent', restsOn: 'parental-authority' } as const
    expect(mayAct(parent, today)).toMatchObject({ refusal: { because: 'end-needed' } })
    expect(mayAct({ ...parent, until: day('2030-11-23') }, today).done).toBe(true)
    expect(mayAct({ ...parent, until: day('2030-11-24') }, today)).toMatchObject({
      refusal: { because: 'ends-too-late' },
    })
    const authorised = { ...asked, kind: 'authorised', restsOn: 'authorisation' } as const
    expect(mayAct(authorised, today)).toMatchObject({ refusal: { because: 'end-needed' } })
    expect(mayAct(asked, today).done).toBe(true)
  })

  it('does not end before it begins, or before it was entered', () => {
    const back = { ...asked, from: day('2026-12-01'), until: day('2026-11-30') }
    expect(mayAct(back, today)).toMatchObject({ refusal: { because: 'ends-before-it-starts' } })
    const past = { ...asked, from: day('2026-01-01'), until: day('2026-11-22') }
    expect(mayAct(past, today)).toMatchObject({ refusal: { because: 'over-already' } })
  })

  it('reaches money alone for an administrator, and everything for the others', () => {
    expect(actingKinds.map(reachOf)).toEqual(['all', 'all', 'money', 'all'])
  })

  it('counts on its first and last day, and on no day once it was ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.boolean(), (at, long, ended) => {
        const from = addDays(today, at)
        const one = { from, until: addDays(from, long), endedOn: ended ? today : null }
        const within = at <= 0 && at + long >= 0
        expect(stands(one, today)).toBe(within && !ended)
        expect(isOver(one, today)).toBe(ended || at + long < 0)
      }),
    )
  })

  const one = (id: string, more: object = {}) => ({
    ...({ id: id as Id<'Acting'>, reach: 'all', from: today, until: null, endedOn: null } as const),
    ...more,
  })

  it('needs no choice for who acts for one person, and a choice for who acts for two', () => {
    expect(forWhom([one('a')], null, today)?.id).toBe('a')
    expect(forWhom([one('a'), one('b')], null, today)).toBeUndefined()
    expect(forWhom([one('a'), one('b')], 'b', today)?.id).toBe('b')
  })

  it('puts nobody else in her place when what was chosen is over', () => {
    expect(forWhom([one('a', { endedOn: today }), one('b')], 'a', today)).toBeUndefined()
    expect(forWhom([one('a', { endedOn: today })], null, today)).toBeUndefined()
  })

  it('chooses nobody whose money alone is looked after', () => {
    expect(forWhom([one('a', { reach: 'money' })], null, today)).toBeUndefined()
    expect(forWhom([one('a', { reach: 'money' })], 'a', today)).toBeUndefined()
  })
})
