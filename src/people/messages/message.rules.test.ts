import { describe, expect, it } from 'vitest'
import { instant } from '#values/public.ts'
import { hasLeft, leavesAt, mayTakeBack } from './message.rules.ts'

const sentAt = instant('2026-11-23T08:30:00Z')
const [before, after] = [instant('2026-11-23T08:30:09Z'), instant('2026-11-23T08:30:10Z')]
const ours = { sentBy: 'colleague', sentAt, readAt: null } as const

describe('a message', () => {
  it('to her leaves after ten seconds; hers is there at once', () => {
    expect(leavesAt(sentAt)).toBe(instant(after))
    expect([hasLeft(ours, before), hasLeft(ours, after)]).toEqual([false, true])
    expect(hasLeft({ sentBy: 'herself', sentAt }, sentAt)).toBe(true)
  })

  it('can be taken back until it leaves, and never after it was read', () => {
    expect([mayTakeBack(ours, before), mayTakeBack(ours, after)]).toEqual([true, false])
    expect(mayTakeBack({ ...ours, readAt: before }, before)).toBe(false)
    expect(mayTakeBack({ ...ours, sentBy: 'herself' }, before)).toBe(false)
  })
})
