import { describe, expect, it } from 'vitest'
import { moreNames } from './more-names.rules.ts'

const own = [
  { id: 'order-picker', isco08: '9333', names: ['orderpicker', 'orderverzamelaar'] },
  { id: 'mover', isco08: '9333', names: ['verhuizer'] },
  { id: 'driver', isco08: '8322', names: ['chauffeur'] },
]

describe('more names of the work we know', () => {
  it('come from a concept that shares a name and the group of ISCO', () => {
    const named = [{ isco08: '9333', names: ['orderverzamelaar', 'raapster'] }]
    expect([...moreNames(own, named)]).toEqual([['raapster', 'order-picker']])
  })

  it('never come from another group, or from what could be two jobs', () => {
    expect(moreNames(own, [{ isco08: '5111', names: ['chauffeur', 'steward'] }]).size).toBe(0)
    expect(moreNames(own, [{ isco08: '9333', names: ['orderpicker', 'verhuizer', 'sjouwster'] }]).size).toBe(0)
  })

  it('lead nowhere when a name would lead to two jobs, and leave our own names as they are', () => {
    const named = [
      { isco08: '9333', names: ['orderpicker', 'hulp', 'chauffeur'] },
      { isco08: '9333', names: ['verhuizer', 'hulp'] },
    ]
    expect(moreNames(own, named).size).toBe(0)
  })
})
