import { describe, expect, it } from 'vitest'
import { high, mapOnPaper, wide } from './map.rules.ts'

const row = (id: string, drawn: number) => ({ id, label: id, text: String(drawn), drawn })
const places = { Deventer: { lat: 52.25, lon: 6.16 }, Zutphen: { lat: 52.14, lon: 6.2 } }
const around = { key: 'GM0150', name: 'Deventer', rings: [corners(6.0, 52.0, 6.6, 52.5)] }

function corners(west: number, south: number, east: number, north: number) {
  const [a, b] = [
    { lat: south, lon: west },
    { lat: north, lon: east },
  ]
  return [a, { lat: south, lon: east }, b, { lat: north, lon: west }, a]
}

describe('a map on paper', () => {
  it('draws the largest first, north up and east to the right', () => {
    const [first, second] = mapOnPaper([row('Zutphen', 5), row('Deventer', 20)], places, []).spots
    expect([first?.id, second?.id]).toEqual(['Deventer', 'Zutphen'])
    expect((first?.y ?? 0) < (second?.y ?? 0)).toBe(true)
    expect((first?.x ?? 0) < (second?.x ?? 0)).toBe(true)
    expect((first?.size ?? 0) > (second?.size ?? 0)).toBe(true)
  })

  it('leaves room for all of the borders, and closes them', () => {
    const { borders } = mapOnPaper([row('Deventer', 20)], places, [around])
    const path = borders[0]?.path ?? ''
    expect(path).toMatch(/^M[\d .L]+Z$/)
    const numbers = [...path.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    for (const [x, y] of numbers) expect(x >= 0 && x <= wide && y >= 0 && y <= high).toBe(true)
  })

  it('draws nothing where no place is known, and leaves an unknown place to the table', () => {
    expect(mapOnPaper([row('Nergenshuizen', 5)], places, [around])).toEqual({ spots: [], borders: [] })
    expect(mapOnPaper([row('constructor', 5), row('Deventer', 1)], places, []).spots).toHaveLength(1)
  })
})
