import { describe, expect, it } from 'vitest'
import { addDays, day } from '#values/public.ts'
import { checkAway } from './stand-in.rules.ts'

describe('standing in', () => {
  const today = day('2026-11-23')
  const from = addDays(today, -7)

  it('is for days that still come, today among them', () => {
    expect(checkAway({ from, until: today }, today, false).done).toBe(true)
    expect(checkAway({ from, until: addDays(today, -1) }, today, false)).toMatchObject({
      refusal: { because: 'away-has-passed' },
    })
  })

  it('is refused to who is away himself', () => {
    expect(checkAway({ from, until: today }, today, true)).toMatchObject({ refusal: { because: 'stand-in-away' } })
  })
})
