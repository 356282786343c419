import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundedDown, roundedHalfUp } from './rounding.ts'

describe('rounding', () => {
  it('takes a half upwards, and of a debt a half further down', () => {
    expect([roundedHalfUp(5, [1, 2]), roundedHalfUp(-5, [1, 2]), roundedHalfUp(1, [49, 100])]).toEqual([3, -3, 0])
  })

  it('down drops what is left over', () => {
    expect([roundedDown(599, [1, 10]), roundedDown(-1, [1, 2])]).toEqual([59, -1])
  })

  it('happens once, at the end', () => {
    expect(roundedHalfUp(1, [1, 3], [3, 1])).toBe(1)
  })

  it('refuses a part of nothing', () => {
    expect(() => roundedHalfUp(1, [1, 0])).toThrow()
  })

  it('never strays further than a half, and down never goes up', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 })
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (n, part, whole) => {
        expect(Math.abs(roundedHalfUp(n, [part, whole]) * whole - n * part) * 2).toBeLessThanOrEqual(whole)
        const rest = n * part - roundedDown(n, [part, whole]) * whole
        expect(rest >= 0 && rest < whole).toBe(true)
      }),
    )
  })
})
