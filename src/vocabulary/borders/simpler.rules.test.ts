import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOf, isWithin, pointOf, type Ring, type Spot, spotAt } from './grid.rules.ts'
import { simpler } from './simpler.rules.ts'

const plenty = 10_000
const ring = (...corners: readonly (readonly [number, number])[]): Ring => {
  const spots = corners.map(([east, north]) => spotAt(east, north))
  return [...spots, spots[0] as Spot]
}
/** A coast of the west, and a border in the east that both sides share. */
const wobble = Array.from({ length: 40 }, (_, i) => [61_000 + (i % 3) * 30 + (i % 7) * 11, 522_000 + i * 50] as const)
const [first, last] = [wobble[0] as readonly [number, number], wobble.at(-1) as readonly [number, number]]
const west = ring([60_000, first[1]], ...wobble, [60_000, last[1]])
const east = ring([62_000, last[1]], ...wobble.toReversed(), [62_000, first[1]])
const isShared = (spot: Spot) => wobble.some(([x, y]) => spotAt(x, y) === spot)

describe('making borders simpler', () => {
  it('leaves out what nobody sees, and keeps the corners', () => {
    const [[square] = []] = simpler(
      [[ring([60_000, 520_000], [60_500, 520_003], [61_000, 520_000], [61_000, 521_000])]],
      plenty,
    )
    expect(square).toEqual(ring([60_000, 520_000], [61_000, 520_000], [61_000, 521_000]))
  })

  it('draws a border alike from both sides', () => {
    const [a = [], b = []] = simpler([[west], [east]], plenty)
    const [ofWest, ofEast] = [a.flat().filter(isShared), b.flat().filter(isShared)]
    expect(ofWest.length).toBeGreaterThan(5)
    expect(ofWest.length).toBeLessThan(wobble.length + 1)
    expect(new Set(ofWest)).toEqual(new Set(ofEast))
  })

  it('keeps no more points than there is room for', () => {
    const [whole, some] = [simpler([[west], [east]], plenty), simpler([[west], [east]], 24)]
    expect(some.flat(2).length).toBeLessThan(whole.flat(2).length)
    expect(some.flat(2).length).toBeLessThanOrEqual(24)
  })

  it('keeps what is too small to be seen as a square of its own', () => {
    const tiny = ring([60_000, 520_000], [60_003, 520_000], [60_002, 520_004])
    expect(simpler([[tiny]], plenty)).toEqual([
      [ring([60_000, 520_000], [60_003, 520_000], [60_003, 520_004], [60_000, 520_004])],
    ])
  })

  const spots = fc.array(
    fc.tuple(fc.integer({ min: 35_000, max: 75_000 }), fc.integer({ min: 510_000, max: 535_000 })),
    {
      minLength: 3,
      maxLength: 30,
    },
  )

  it('always gives closed rings of spots that were there, within the box there was', () => {
    fc.assert(
      fc.property(fc.array(spots, { minLength: 1, maxLength: 4 }), (shapes) => {
        const given = shapes.map((corners) => [ring(...corners)])
        simpler(given, plenty).forEach((rings, at) => {
          const [w, s, e, n] = boxOf(given[at] ?? [])
          const [w2, s2, e2, n2] = boxOf(rings)
          expect(w2 >= w && s2 >= s && e2 <= e && n2 <= n).toBe(true)
          for (const one of rings) expect([one.length > 3, one[0]]).toEqual([true, one.at(-1)])
        })
      }),
    )
  })

  it('does not depend on where a ring begins', () => {
    fc.assert(
      fc.property(spots, fc.nat(29), (corners, by) => {
        const at = by % corners.length
        const turned = [...corners.slice(at), ...corners.slice(0, at)]
        expect(simpler([[ring(...turned)]], plenty)).toEqual(simpler([[ring(...corners)]], plenty))
      }),
    )
  })
})

describe('lying within a border', () => {
  const outside = ring([60_000, 520_000], [62_000, 520_000], [62_000, 522_000], [60_000, 522_000])
  const hole = ring([60_500, 520_500], [61_500, 520_500], [61_500, 521_500], [60_500, 521_500])
  const at = (x: number, y: number) => isWithin(pointOf(spotAt(x, y)), [outside, hole])

  it('counts what is inside, and not what lies in a hole or beside it', () => {
    expect([at(60_200, 520_200), at(61_000, 521_000), at(63_000, 521_000), at(59_000, 521_000)]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
