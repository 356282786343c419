import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOccupations, findSkills, matchOccupationName, occupationCloseness, occupations } from './public.ts'
import { isWithinTypos } from './typos.ts'

const first = (text: string, lang: 'nl' | 'en' = 'nl') => findOccupations(text, lang)[0]?.id

describe('finding a job', () => {
  it('by its name, in capitals and half written', () => {
    expect(first('ORDERPICKER')).toBe('order-picker')
    expect(first('heftr')).toBe('forklift-driver')
    expect(first('forklift', 'en')).toBe('forklift-driver')
  })

  it('by what people call it', () => {
    expect(first('tuinman')).toBe('gardener')
    expect(first('caissiere')).toBe('cashier')
    expect(first('heftruck chauffeur')).toBe('forklift-driver')
  })

  it('with one slip in a longer word, and not with two', () => {
    expect(first('metselar')).toBe('bricklayer')
    expect(first('konckerge')).toBeUndefined()
    expect(first('shcilder')).toBe('painter')
  })

  it('gives no mercy to short words', () => {
    expect(findOccupations('kak', 'nl').map(({ id }) => id)).not.toContain('cook')
  })

  it('the job itself stands before a job that only mentions it', () => {
    expect(findOccupations('kok', 'nl')[0]?.id).toBe('cook')
    expect(findOccupations('lasser', 'nl')[0]?.id).toBe('welder')
  })

  it('says nothing to nothing', () => {
    expect(findOccupations('  ', 'nl')).toEqual([])
    expect(findOccupations('zzzzzzzz', 'nl')).toEqual([])
  })
})

describe('finding a skill', () => {
  it('by its words in either language', () => {
    expect(findSkills('etiketten', 'nl')[0]?.id).toBe('read-labels')
    expect(findSkills('scanner', 'nl')[0]?.id).toBe('use-scanner')
    expect(findSkills('ironing', 'en')[0]?.id).toBe('iron')
  })
})

describe('a name in a file', () => {
  it.each([
    ['Secretaresse', 'secretary'],
    ['Magazijnbediende', 'warehouse-assistant'],
    ['Softwaredeveloper', 'software-developer'],
    ['Pakketdienstbezorger', 'parcel-deliverer'],
    ['Vrachtwagenschaufeur', 'lorry-driver'],
    ['Metselaar', 'bricklayer'],
    ['Heftruck-chauffeur (m/v)', 'forklift-driver'],
    ['kassiere', 'cashier'],
  ])('%s is %s', (name, id) => expect(matchOccupationName(name)).toBe(id))

  it('that nobody knows leads nowhere', () => {
    expect(matchOccupationName('Astronaut')).toBeUndefined()
    expect(matchOccupationName('')).toBeUndefined()
    expect(matchOccupationName('(m/v)')).toBeUndefined()
  })

  it('written as on the label always leads to its own job', () => {
    for (const { id, nl } of occupations) expect(matchOccupationName(nl)).toBe(id)
  })
})

describe('how near two jobs are', () => {
  it('counts the digits they share', () => {
    expect(occupationCloseness('order-picker', 'order-picker')).toBe(5)
    expect(occupationCloseness('order-picker', 'warehouse-assistant')).toBe(4)
    expect(occupationCloseness('order-picker', 'shelf-filler')).toBe(3)
    expect(occupationCloseness('bricklayer', 'painter')).toBe(2)
    expect(occupationCloseness('order-picker', 'cleaner')).toBe(1)
    expect(occupationCloseness('order-picker', 'cook')).toBe(0)
    expect(occupationCloseness('order-picker', 'nothing')).toBe(0)
  })

  it('is the same from both sides', () => {
    const any = fc.constantFrom(...occupations.map(({ id }) => id))
    fc.assert(fc.property(any, any, (a, b) => occupationCloseness(a, b) === occupationCloseness(b, a)))
  })
})

describe('slips of the pen', () => {
  it('a letter more, less, other, or swapped is one', () => {
    for (const slip of ['bakkker', 'baker', 'bakkar', 'bakkre']) expect(isWithinTypos('bakker', slip, 1)).toBe(true)
    expect(isWithinTypos('bakker', 'bakers', 1)).toBe(false)
    expect(isWithinTypos('bakker', 'bakker', 0)).toBe(true)
  })
})
