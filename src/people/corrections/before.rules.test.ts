import { describe, expect, it } from 'vitest'
import { beforeOf } from './before.rules.ts'

describe('what stood there before it was put right', () => {
  it('is what differs, and nothing else', () => {
    const row = { town: 'Zwolle', postcode: '8011 AB', phone: null, hours_min: 12, skills: ['a'] }
    expect(
      beforeOf(row, { town: 'Kampen', postcode: '8011 AB', phone: '06', hours_min: 12, skills: ['a', 'b'] }),
    ).toEqual({
      town: 'Zwolle',
      phone: null,
      skills: ['a'],
    })
  })

  it('compares a list that is written as text, and keeps bytes locked', () => {
    const means = [{ kind: 'bike', maxKm: 5 }]
    expect(beforeOf({ transports: means }, { transports: JSON.stringify(means) })).toEqual({})
    expect(beforeOf({ helps_sealed: Buffer.from('a') }, { helps_sealed: Buffer.from('b') })).toEqual({
      helps_sealed: 'YQ==',
    })
  })
})
