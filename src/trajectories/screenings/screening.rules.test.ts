import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  answers,
  decide,
  mayJudge,
  newAnswers,
  outcomeOf,
  stageAfter,
  standing,
  verdicts,
} from './screening.rules.ts'

const criteria = ['wants-to', 'twelve-hours', 'regular'].map((id) => ({ id }))
const outcome = (...given: Answer[]) =>
  outcomeOf(criteria, (id) => given[criteria.findIndex((one) => one.id === id)] ?? 'unknown')

describe('the outcome of a screening', () => {
  it('is ready when every answer is yes, not yet with one no, and not known where something is not known', () => {
    expect(outcome('yes', 'yes', 'yes')).toBe('ready')
    expect(outcome('yes', 'no', 'yes')).toBe('not-yet-ready')
    expect(outcome('yes', 'unknown', 'yes')).toBe('not-known')
    expect(outcome('yes', 'yes')).toBe('not-known')
  })

  it('never counts what is not known as a no, nor as a yes', () => {
    const some = fc.array(fc.constantFrom(...answers), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(some, (given) => {
        const said = outcome(...given)
        expect(said === 'not-yet-ready').toBe(given.includes('no'))
        expect(said === 'ready').toBe(given.every((one) => one === 'yes'))
      }),
    )
  })
})

describe('an answer', () => {
  it('says what it rests on, unless nobody knows', () => {
    expect(mayJudge(criteria, [{ criterion: 'regular', answer: 'unknown' }]).done).toBe(true)
    expect(mayJudge(criteria, [{ criterion: 'regular', answer: 'no' }])).toMatchObject({
      refusal: { because: 'rests-on-what', criterion: 'regular' },
    })
    expect(mayJudge(criteria, [{ criterion: 'regular', answer: 'yes', restsOn: 'talk' }]).done).toBe(true)
  })

  it('is about a criterion of the set', () => {
    expect(mayJudge(criteria, [{ criterion: 'tall', answer: 'unknown' }])).toMatchObject({
      refusal: { because: 'not-a-criterion' },
    })
  })

  it('counts until somebody answers otherwise, and is not given again by who changes nothing', () => {
    const first = { criterion: 'regular', answer: 'no', restsOn: 'talk' } as const
    const later = { criterion: 'regular', answer: 'yes', restsOn: 'work-trial' } as const
    const now = standing([first, later])
    expect(now.get('regular')).toBe(later)
    expect(newAnswers([later], now)).toEqual([])
    expect(newAnswers([{ ...later, restsOn: 'document' }], now)).toHaveLength(1)
    expect(newAnswers([{ criterion: 'wants-to', answer: 'unknown' }], now)).toHaveLength(1)
  })
})

describe('a decision', () => {
  it('needs no reason when it is what the answers add up to', () => {
    for (const verdict of verdicts)
      expect(decide(verdict, 1, { decision: verdict })).toEqual({ done: true, value: { deviation: null } })
  })

  it('that differs says why, from the list', () => {
    expect(decide('not-yet-ready', 3, { decision: 'ready' })).toMatchObject({ refusal: { because: 'reason-needed' } })
    expect(decide('not-yet-ready', 3, { decision: 'ready', reason: 'I like her' })).toMatchObject({
      refusal: { because: 'reason-needed', outcome: 'not-yet-ready' },
    })
    expect(decide('not-yet-ready', 3, { decision: 'ready', reason: 'with-support' })).toMatchObject({
      value: { deviation: 'with-support' },
    })
  })

  it('waits for a first answer', () => {
    expect(decide('not-known', 0, { decision: 'not-known' })).toMatchObject({ refusal: { because: 'nothing-judged' } })
  })

  it('moves who is getting ready, and nobody who was proposed, is on trial or at work', () => {
    expect(stageAfter('ready', 'steps-open')).toBe('ready')
    expect(stageAfter('not-yet-ready', 'new')).toBe('steps-open')
    expect(stageAfter('ready', 'ready')).toBe(null)
    for (const stage of ['proposed', 'trial', 'hired', 'stopped']) expect(stageAfter('not-known', stage)).toBe(null)
  })
})
