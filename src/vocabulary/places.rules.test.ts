import { describe, expect, it } from 'vitest'
import { distance, openPlaces, type Place } from './public.ts'

const places = openPlaces()

function town(name: string): Place {
  const found = places.findPlace({ town: name })
  if (!found) throw new Error(`No ${name}`)
  return found
}

describe('as the crow flies', () => {
  it.each([
    ['Deventer', 'Zutphen', 126],
    ['Deventer', 'Apeldoorn', 145],
    ['Deventer', 'Raalte', 168],
    ['Zutphen', 'Lochem', 179],
    ['Lochem', 'Borculo', 82],
    ['Brummen', 'Eerbeek', 68],
    ['Goor', 'Lochem', 113],
  ])('from %s to %s is %i hectometres, and back as well', (from, to, hectometres) => {
    expect(distance(town(from), town(to))).toBe(hectometres)
    expect(distance(town(to), town(from))).toBe(hectometres)
  })

  it('nobody travels to where they are', () => {
    expect(distance(town('Epe'), town('Epe'))).toBe(0)
  })
})

describe('finding a place', () => {
  it('by postcode, written with its letters or without', () => {
    expect(places.findPlace({ postcode: '7201 ab' })).toMatchObject({ name: 'Zutphen', rounding: 'postcode-area' })
    expect(places.findPlace({ postcode: '7201' })?.lat).toBe(52.1416)
  })

  it('by town where the postcode is not known to us', () => {
    const found = places.findPlace({ town: 'zwolle', postcode: '8011 AA' })
    expect(found).toMatchObject({ id: 'zwolle', name: 'Zwolle', rounding: 'place' })
  })

  it('under the name people use', () => {
    expect(town('Den Haag').name).toBe('Den Haag')
    expect(town("'s-Gravenhage").id).toBe(town('Den Haag').id)
  })

  it('of two towns with one name the larger one', () => {
    expect(distance(town('Hengelo'), { lat: 52.266, lon: 6.793 })).toBeLessThan(50)
  })

  it('an area that was imported counts too', () => {
    const more = openPlaces([{ pc4: '8011', name: 'Zwolle', lat: 52.51, lon: 6.09 }])
    expect(more.findPlace({ postcode: '8011AA' })?.rounding).toBe('postcode-area')
  })

  it('lies in a municipality, where the list says in which and no other town has its name', () => {
    const area = (pc4: string, municipality: string) => ({ pc4, name: 'Hengelo', municipality, lat: 52, lon: 6 })
    const more = openPlaces([area('7551', 'Hengelo'), area('7255', 'Bronckhorst')])
    expect(more.municipalityOf({ town: 'vorden' })).toBe('Berkelrand')
    expect(more.municipalityOf({ town: 'Hengelo', postcode: '7255 AB' })).toBe('Bronckhorst')
    expect(more.municipalityOf({ town: 'Hengelo' })).toBeUndefined()
    expect(openPlaces([area('7551', 'Hengelo')]).municipalityOf({ town: 'Hengelo', postcode: '7000' })).toBe('Hengelo')
    expect(more.municipalityOf({})).toBeUndefined()
  })

  it('leads nowhere for what is not there', () => {
    expect(places.findPlace({ town: 'Nergenshuizen' })).toBeUndefined()
    expect(places.findPlace({ postcode: '0000' })).toBeUndefined()
    expect(places.findPlace({})).toBeUndefined()
  })
})
