import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compared } from '../bench/compare-pairs.ts'

const pairsOf = (hidden: readonly number[], missing: readonly number[]) =>
  hidden.map((one, at) => ({ hidden: one, missing: missing[at] ?? 0 }))

describe('two answers held against a clock', () => {
  it('are told apart when the one nearly always takes longer, and not by one slow moment', () => {
    const steady = Array.from({ length: 60 }, (_, at) => 10 + (at % 3))
    const slower = steady.map((time) => time * 1.4)
    expect(compared(pairsOf(slower, steady))).toMatchObject({ tells: true, ratio: 1.4, slower_pct: [94, 100, 100] })
    const once = steady.map((time, at) => (at === 7 ? 900 : time + (at % 2 ? 0.1 : -0.1)))
    expect(compared(pairsOf(once, steady)).tells).toBe(false)
  })

  it('are told apart the other way round as well', () => {
    const times = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), { minLength: 3 })
    fc.assert(
      fc.property(times, (all) => {
        const there = compared(all.map(([hidden, missing]) => ({ hidden, missing })))
        const back = compared(all.map(([missing, hidden]) => ({ hidden, missing })))
        const [low, , high] = there.slower_pct
        return low <= high && back.hidden_ms === there.missing_ms && (there.tells ? back.ratio !== 1 : true)
      }),
    )
  })
})
