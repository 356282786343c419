import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instant, today } from '#values/public.ts'
import { endOfReplyAddress, judgeText, whyDropped } from './reply.rules.ts'

describe('an answer by mail', () => {
  const ours = ['answer@region.example']
  const came = { isAutomatic: false, hops: 3, from: 'naomi@mail.example' }

  it('is let go when a machine wrote it, when it comes from ourselves, or when it goes round', () => {
    expect(whyDropped(came, ours)).toBeUndefined()
    expect(whyDropped({ ...came, isAutomatic: true }, ours)).toBe('automatic')
    expect(whyDropped({ ...came, from: ours[0] as string }, ours)).toBe('loop')
    expect([30, 31].map((hops) => whyDropped({ ...came, hops }, ours))).toEqual([undefined, 'loop'])
  })

  it('has a text, of at most a thousand letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (length) => {
        expect(judgeText('a'.repeat(length)).done).toBe(length > 0 && length <= 1000)
      }),
    )
  })

  it('comes within thirty days', () => {
    const end = endOfReplyAddress(instant('2026-11-23T08:30:00Z'))
    expect(today(end)).toBe(addDays(today(instant('2026-11-23T08:30:00Z')), 30))
  })
})
