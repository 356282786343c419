import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#values/public.ts'
import { type Checkpoint, firstNotBorneOut, stretchesOf } from './chain.rules.ts'

const noted = (seq: number, hash = `h${seq}`): Checkpoint => ({ seq, hash, day: day('2026-11-23') })
const hashAt = (head: number) => (seq: number) => (seq <= head ? `h${seq}` : undefined)

describe('the chain of the log', () => {
  it('is walked whole: each stretch begins where another ended', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 60 }), (head, size) => {
        const stretches = stretchesOf(head, size)
        const edges = stretches.flatMap(({ after, until }) => [after, until])
        expect(edges.at(0) ?? 0).toBe(0)
        expect(edges.at(-1) ?? 0).toBe(head)
        for (const [at, { after, until }] of stretches.entries()) {
          expect(until - after).toBeLessThanOrEqual(size)
          expect(until).toBeGreaterThan(after)
          expect(after).toBe(stretches[at - 1]?.until ?? 0)
        }
      }),
    )
  })

  it('bears out every note of itself', () => {
    expect(firstNotBorneOut([noted(5), noted(10)], 10, hashAt(10))).toBeUndefined()
  })

  it('is cut off where it ends before a note', () => {
    expect(firstNotBorneOut([noted(10), noted(5)], 7, hashAt(7))).toEqual({ row: 8, how: 'cut' })
  })

  it('was written anew somewhere after the last note that still holds', () => {
    expect(firstNotBorneOut([noted(10, 'other'), noted(5)], 12, hashAt(12))).toEqual({ row: 6, how: 'rewritten' })
  })
})
