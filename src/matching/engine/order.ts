/** How far along the Hilbert curve a place lies: what is near on the curve is near on the map. */
export function alongCurve(lat: number, lon: number): number {
  let x = cut((lon - west) / (east - west))
  let y = cut((lat - south) / (north - south))
  let along = 0
  for (let side = grid / 2; side >= 1; side /= 2) {
    const right = x & side ? 1 : 0
    const upper = y & side ? 1 : 0
    along += side * side * ((3 * right) ^ upper)
    if (upper === 0) {
      if (right === 1) {
        x = grid - 1 - x
        y = grid - 1 - y
      }
      const turned = x
      x = y
      y = turned
    }
  }
  return along
}

/** The Netherlands with some room; what lies outside lies at its edge, which only costs time. */
const [south, north, west, east] = [50.5, 53.8, 3, 7.5]
const grid = 65_536
const cut = (part: number) => Math.min(grid - 1, Math.max(0, Math.floor(part * grid)))

/** Rows in the order of `placeOf`, then within each piece of `length` in that of `kinOf`. Rows alike keep the order of their numbers. */
export function ordered(
  rows: Int32Array,
  placeOf: (row: number) => number,
  kinOf: (row: number) => number,
  length: number,
): Int32Array {
  const [places, kin] = [Float64Array.from(rows, placeOf), Float64Array.from(rows, kinOf)]
  const order = Int32Array.from(rows.keys())
  order.sort((a, b) => (places[a] as number) - (places[b] as number) || a - b)
  for (let from = 0; from < order.length; from += length)
    order.subarray(from, from + length).sort((a, b) => (kin[a] as number) - (kin[b] as number) || a - b)
  return order.map((at) => rows[at] as number)
}
