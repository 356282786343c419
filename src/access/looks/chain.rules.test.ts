import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#values/public.ts'
import { type Base, type Checkpoint, firstNotBorneOut, stretchesOf, takenFromTheBeginning } from './chain.rules.ts'

const noted = (seq: number, hash = `h${seq}`): Checkpoint => ({ seq, hash, day: day('2026-11-23') })
const whole = (head: number) => ({ base: 0, head })
const hashAt = (head: number) => (seq: number) => (seq <= head ? `h${seq}` : undefined)

describe('the chain of the log', () => {
  it('is walked whole: each stretch begins where another ended', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(500), fc.integer({ min: 1, max: 60 }), (base, left, size) => {
        const stretches = stretchesOf(base, base + left, size)
        const edges = stretches.flatMap(({ after, until }) => [after, until])
        expect(edges.at(0) ?? base).toBe(base)
        expect(edges.at(-1) ?? base).toBe(base + left)
        for (const [at, { after, until }] of stretches.entries()) {
          expect(until - after).toBeLessThanOrEqual(size)
          expect(until).toBeGreaterThan(after)
          expect(after).toBe(stretches[at - 1]?.until ?? base)
        }
      }),
    )
  })

  it('bears out every note of itself', () => {
    expect(firstNotBorneOut([noted(5), noted(10)], whole(10), hashAt(10))).toBeUndefined()
  })

  it('is cut off where it ends before a note', () => {
    expect(firstNotBorneOut([noted(10), noted(5)], whole(7), hashAt(7))).toEqual({ row: 8, how: 'cut' })
  })

  it('was written anew somewhere after the last note that still holds', () => {
    expect(firstNotBorneOut([noted(10, 'other'), noted(5)], whole(12), hashAt(12))).toEqual({
      row: 6,
      how: 'rewritten',
    })
  })

  it('asks nothing of a note about what the rule destroyed', () => {
    expect(firstNotBorneOut([noted(5, 'gone'), noted(10)], { base: 8, head: 12 }, hashAt(12))).toBeUndefined()
    expect(firstNotBorneOut([noted(9, 'x')], { base: 8, head: 12 }, hashAt(12))).toEqual({ row: 9, how: 'rewritten' })
  })

  describe('of which the beginning is gone', () => {
    const base: Base = { seq: 10, hash: 'h10', onDay: day('2026-11-23'), years: 5 }
    const old = (seq: number, on = '2021-11-22') => ({ ...noted(seq), day: day(on) })

    it('was destroyed by the rule when a note outside says so from its own time', () => {
      expect(takenFromTheBeginning(base, [old(5), old(10), noted(20)])).toBeUndefined()
      expect(takenFromTheBeginning(undefined, [old(5)])).toBeUndefined()
    })

    it('was taken away by hand when the note is not there, is another one, or is too young', () => {
      const byHand = { row: 1, how: 'removed' }
      expect(takenFromTheBeginning(base, [old(5), noted(20)])).toEqual(byHand)
      expect(takenFromTheBeginning(base, [old(5), { ...old(10), hash: 'other' }])).toEqual(byHand)
      expect(takenFromTheBeginning(base, [old(5), old(10, '2021-11-24')])).toEqual(byHand)
      expect(takenFromTheBeginning(base, [old(5), { ...old(10), destroyed: 10 }])).toEqual(byHand)
    })

    it('cannot be judged by a list outside that began later, as after a restore', () => {
      expect(takenFromTheBeginning(base, [noted(20)])).toBeUndefined()
    })
  })
})
