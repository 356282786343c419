import { describe, expect, it } from 'vitest'
import { whichBorders } from './which-borders.rules.ts'

const zwolle = { code: 'AM12', name: 'Regio Zwolle' }
const cities = { code: 'AM14', name: 'Stedendriehoek en Noordwest Veluwe' }
const municipality = (key: string, region: typeof zwolle | null) => ({ part: 'municipality', key, name: key, region })
const whole = (region: typeof zwolle) => ({ part: 'region', key: region.code, name: region.name, region })
const keys = (...asked: Parameters<typeof whichBorders>) => whichBorders(...asked).map(({ key }) => key)

const all = [
  municipality('GM0150', cities),
  municipality('GM0193', zwolle),
  municipality('GM0200', cities),
  whole(zwolle),
  whole(cities),
]

describe('which borders are drawn', () => {
  it('are the municipalities of the region that is called like ours', () => {
    expect(keys(all, 'zwolle', new Set(['GM0150']))).toEqual(['GM0193'])
  })

  it('are those around where most people live, when no region is called like ours', () => {
    expect(keys(all, 'Hanzestroom', new Set(['GM0200', 'AM14']))).toEqual(['GM0150', 'GM0200'])
  })

  it('are of the region as a whole where nobody brought in its municipalities', () => {
    expect(keys([whole(zwolle), whole(cities)], 'Hanzestroom', new Set(['AM14']))).toEqual(['AM14'])
  })

  it('are of the municipality itself when nobody says in which region it lies', () => {
    expect(keys([municipality('GM0150', null), municipality('GM0193', null)], '', new Set(['GM0150']))).toEqual([
      'GM0150',
    ])
  })

  it('are none when nothing is known', () => {
    expect(keys([], 'Zwolle', new Set())).toEqual([])
    expect(keys(all, 'Hanzestroom', new Set())).toEqual([])
  })
})
