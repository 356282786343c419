import { describe, expect, it } from 'vitest'
import { isOneHouse, isWalled, mustChoose } from './hats.rules.ts'

const town = { id: 'town', kind: 'municipality', parent: null }
const parks = { id: 'parks', kind: 'employer', parent: 'town' }
const mail = { id: 'mail', kind: 'employer', parent: 'town' }
const uwv = { id: 'uwv', kind: 'benefits-agency', parent: null }
const bakery = { id: 'bakery', kind: 'employer', parent: null }

describe('a wall between two hats', () => {
  it('stands between a house and its hat, and between two hats of it, both ways', () => {
    expect([isOneHouse(town, parks), isOneHouse(parks, town), isOneHouse(parks, mail)]).toEqual([true, true, true])
    expect([isOneHouse(town, town), isOneHouse(town, uwv)]).toEqual([false, false])
    expect([isWalled(town, parks), isWalled(parks, town), isWalled(town, uwv)]).toEqual([true, true, false])
  })

  it('stands before every employer: it reads a card, never a dossier', () => {
    expect([isWalled(town, bakery), isWalled(bakery, bakery)]).toEqual([true, true])
  })

  it('makes somebody with both hats choose, and nobody else', () => {
    expect(mustChoose([town, parks])).toBe(true)
    expect(mustChoose([town, uwv, bakery])).toBe(false)
    expect(mustChoose([parks])).toBe(false)
  })
})
