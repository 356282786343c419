import { describe, expect, it } from 'vitest'
import { borderIn } from './geojson.rules.ts'
import { spotAt } from './grid.rules.ts'

const square = [
  [6.1, 52.2],
  [6.2, 52.2],
  [6.2, 52.3],
  [6.1, 52.2],
]
const feature = (geometry: unknown, properties: unknown = { statcode: 'GM0150', statnaam: 'Deventer' }) => ({
  type: 'Feature',
  properties,
  geometry,
})
const polygon = (coordinates: unknown) => feature({ type: 'Polygon', coordinates })

describe('a border as GeoJSON', () => {
  it('is read with all its parts', () => {
    expect(borderIn(feature({ type: 'MultiPolygon', coordinates: [[square], [square, square]] }))).toMatchObject({
      value: { part: 'municipality', key: 'GM0150', name: 'Deventer', rings: { length: 3 } },
    })
    expect(borderIn(polygon([square]))).toMatchObject({
      value: {
        rings: [[spotAt(61_000, 522_000), spotAt(62_000, 522_000), spotAt(62_000, 523_000), spotAt(61_000, 522_000)]],
      },
    })
  })

  it('is a region by its code', () => {
    const region = feature({ type: 'Polygon', coordinates: [square] }, { statcode: 'AM14', statnaam: 'Stedendriehoek' })
    expect(borderIn(region)).toMatchObject({ value: { part: 'region', key: 'AM14' } })
  })

  it.each([
    ['statcode', feature({}, { statcode: 'PV24', statnaam: 'Flevoland' })],
    ['statcode', null],
    ['statnaam', feature({}, { statcode: 'GM0150', statnaam: ' ' })],
    ['geometry', feature({ type: 'Point', coordinates: [6, 52] })],
    ['geometry', feature({ type: 'MultiPolygon', coordinates: [] })],
    ['coordinates', polygon('here')],
    ['coordinates', polygon([])],
    ['coordinates', polygon([square.slice(0, 3)])],
    ['coordinates', polygon([[...square.slice(0, 3), [6.1, 52.4]]])],
    ['coordinates', polygon([[...square.slice(0, 3), [6.1], [6.1, 52.2]]])],
    ['coordinates', polygon([[...square.slice(0, 3), ['6.1', '52.2'], [6.1, 52.2]]])],
    ['coordinates', polygon([square.map(([lon = 0, lat = 0]) => [lat, lon])])],
  ])('is refused for its %s', (heading, given) => {
    expect(borderIn(given)).toMatchObject({ refusal: { because: 'bad-value', heading } })
  })

  it('says so when it counts in metres', () => {
    const metres = square.map(([lon = 0, lat = 0]) => [lon * 30_000, lat * 9_000])
    expect(borderIn(polygon([metres]))).toMatchObject({ refusal: { because: 'no-degrees' } })
  })
})
