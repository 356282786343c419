import { describe, expect, it } from 'vitest'
import { done, expectDone, isDone, isRefused, notFound, refused } from './outcome.ts'

describe('an outcome', () => {
  it('is done, with what came of it', () => {
    const outcome = done(3)
    expect(outcome).toEqual({ done: true, value: 3 })
    expect([isDone(outcome), isRefused(outcome)]).toEqual([true, false])
  })

  it('is refused, with a reason, a kind and the facts its sentence needs', () => {
    const outcome = refused({ because: 'already-approved', kind: 'conflict', on: '2027-05-14' })
    expect(outcome.refusal).toEqual({ because: 'already-approved', kind: 'conflict', on: '2027-05-14' })
    expect([isDone(outcome), isRefused(outcome)]).toEqual([false, true])
  })

  it('says the same of what is not there and of what is not yours', () => {
    expect(notFound()).toEqual({ done: false, refusal: { because: 'not-found', kind: 'not-found' } })
  })

  it('is expected to be done only by ourselves, so a refusal there is thrown', () => {
    expect(expectDone(done('yes'))).toBe('yes')
    expect(() => expectDone(notFound())).toThrow('not-found')
  })
})
