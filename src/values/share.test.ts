import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hours, minutes } from './minutes.ts'
import { formatShare, percent, readShare, share, shareOfMinutes } from './share.ts'

describe('a share', () => {
  it('is kept in hundredths of a per cent', () => {
    expect(percent(15)).toBe(1500)
    expect(['7,5 %', '7.5', '7,50%'].map((text) => readShare(text))).toEqual(Array(3).fill({ done: true, value: 750 }))
  })

  it('is refused below nothing and beyond hundredths', () => {
    for (const text of ['-1', '7,555', '', '%'])
      expect(readShare(text)).toMatchObject({ refusal: { because: 'not-a-share' } })
    expect(() => share(-1)).toThrow()
    expect(() => share(7.5)).toThrow()
  })

  it('is shown in both languages', () => {
    expect([750, 1500, 705, 5, 0].map((of) => formatShare(share(of)))).toEqual([
      '7,5 %',
      '15 %',
      '7,05 %',
      '0,05 %',
      '0 %',
    ])
    expect(formatShare(share(750), 'en')).toBe('7.5%')
  })

  it('of the time worked is rounded down', () => {
    expect(shareOfMinutes(hours(500), share(750))).toBe(hours(37, 30))
    expect(shareOfMinutes(minutes(599), percent(10))).toBe(59)
  })

  it('never gives more minutes than were worked, nor more than the share', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(10_000), (worked, of) => {
        const part = shareOfMinutes(minutes(worked), share(of))
        expect(part).toBeLessThanOrEqual(worked)
        expect(part * 10_000).toBeLessThanOrEqual(worked * of)
        expect((part + 1) * 10_000).toBeGreaterThan(worked * of)
      }),
    )
  })

  it('reads back every share that is shown', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (n) => {
        expect(readShare(formatShare(share(n)))).toEqual({ done: true, value: n })
      }),
    )
  })
})
