import { describe, expect, it } from 'vitest'
import { stages } from '#people/public.ts'
import { ownStepOf, ownSteps, stateOf } from './my-route.rules.ts'

describe('my route', () => {
  it('has one step that is now, everything before it done and everything after it to come', () => {
    for (const stage of stages) {
      const now = ownStepOf(stage)
      const states = ownSteps.map((step) => stateOf(step, now)).join(' ')
      expect(states).toMatch(now ? /^(done )*now( to-do)*$/ : /^to-do( to-do)*$/)
    }
  })

  it('shows who has been proposed the step of talking, and nothing of what it is called inside', () => {
    expect(ownStepOf('proposed')).toBe('talking')
    expect(ownStepOf('seconded')).toBe('working')
  })
})
