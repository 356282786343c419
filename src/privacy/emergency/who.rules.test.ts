import { describe, expect, it } from 'vitest'
import { whoIn } from './who.rules.ts'

describe('what somebody searched for', () => {
  it('is a name and a town, with a comma between or without', () => {
    for (const asked of ['Naomi van den Brink, Zwolle', 'Naomi van den Brink Zwolle'])
      expect(whoIn(asked)).toEqual({ name: 'Naomi van den Brink', town: 'Zwolle' })
    expect(whoIn('Sevda Aydin Den Haag')).toEqual({ name: 'Sevda Aydin', town: 'Den Haag' })
  })

  it('is a name alone when no town stands at the end', () => {
    expect(whoIn('Naomi van den Brink')).toEqual({ name: 'Naomi van den Brink', town: '' })
    expect(whoIn('Brink, Naomi')).toEqual({ name: 'Brink, Naomi', town: '' })
    expect(whoIn('')).toEqual({ name: '', town: '' })
  })
})
