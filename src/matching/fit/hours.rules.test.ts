import { describe, expect, it } from 'vitest'
import { judgeFirstStart } from './first-start.rules.ts'
import { judgeHours } from './hours.rules.ts'

const work = (buildUp: boolean | null) => ({ hours: { min: 20, max: 28 }, buildUp })

describe('the hours', () => {
  it('fit where they touch', () => {
    expect(judgeHours({ min: 12, max: 20, startWith: null }, work(null)).verdict).toBe('yes')
    expect(judgeHours({ min: 28, max: 36, startWith: null }, work(null)).verdict).toBe('yes')
  })

  it('say how many are missing, or too many', () => {
    expect(judgeHours({ min: 12, max: 18, startWith: null }, work(null))).toMatchObject({
      remedy: { kind: 'more-hours', hours: 2, buildUp: false },
    })
    expect(judgeHours({ min: 32, max: 36, startWith: null }, work(null))).toMatchObject({
      remedy: { kind: 'fewer-hours', hours: 4 },
    })
  })

  it('may be built up where the employer says so, and are asked where nobody knows', () => {
    const builder = { min: 20, max: 28, startWith: 12 }
    expect(judgeHours(builder, work(true)).verdict).toBe('yes')
    expect(judgeHours(builder, work(null))).toMatchObject({ verdict: 'unknown', ask: 'employer' })
    expect(judgeHours(builder, work(false))).toMatchObject({ verdict: 'no', remedy: { kind: 'build-up', from: 12 } })
    expect(judgeHours({ ...builder, startWith: 20 }, work(false)).verdict).toBe('yes')
  })

  it('name building up as well where both are in the way', () => {
    expect(judgeHours({ min: 12, max: 16, startWith: 8 }, work(false))).toMatchObject({
      remedy: { kind: 'more-hours', hours: 4, buildUp: true },
    })
  })
})

describe('the first start', () => {
  const at = (firstStart: number | null, dayparts: ('early' | 'day')[] = ['day']) => ({ firstStart, dayparts })

  it('is possible from the minute the person can', () => {
    expect(judgeFirstStart(390, at(390)).verdict).toBe('yes')
    expect(judgeFirstStart(391, at(390))).toMatchObject({ verdict: 'no', remedy: { kind: 'later-start', at: 391 } })
  })

  it('is seven or later for work that is never early, and unknown for who cannot at seven', () => {
    expect(judgeFirstStart(420, at(null)).verdict).toBe('yes')
    expect(judgeFirstStart(480, at(null))).toMatchObject({ verdict: 'unknown', ask: 'employer' })
    expect(judgeFirstStart(420, at(null, ['early'])).verdict).toBe('unknown')
    expect(judgeFirstStart(0, at(null, ['early'])).verdict).toBe('yes')
  })
})
