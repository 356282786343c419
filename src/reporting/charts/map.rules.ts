import { tenths } from '#values/public.ts'

export const [wide, high, edge] = [540, 380, 44] as const

interface Counted {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly drawn: number
}

interface Where {
  readonly lat: number
  readonly lon: number
}

/** A place on the picture, with how large its circle is. */
export interface Spot {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

export interface MapOnPaper {
  /** The largest first, so that a small circle lies on a large one. */
  readonly spots: readonly Spot[]
  readonly borders: readonly { readonly key: string; readonly name: string; readonly path: string }[]
}

interface Border {
  readonly key: string
  readonly name: string
  readonly rings: readonly (readonly Where[])[]
}

/** Places that we know as a point, and the borders around them. A place that we do not know stands in the table. */
export function mapOnPaper(
  rows: readonly Counted[],
  places: Readonly<Record<string, Where>>,
  borders: readonly Border[],
): MapOnPaper {
  const points = rows.flatMap((row) => (Object.hasOwn(places, row.id) ? [{ row, at: places[row.id] as Where }] : []))
  if (points.length === 0) return { spots: [], borders: [] }
  const onPaper = projection([...points.map(({ at }) => at), ...borders.flatMap(({ rings }) => rings.flat())])
  const most = Math.max(...points.map(({ row }) => row.drawn), 1)
  return {
    spots: points
      .toSorted((a, b) => b.row.drawn - a.row.drawn)
      .map(({ row: { id, label, text, drawn }, at }) => ({
        ...{ id, label, text, size: sizeOf(drawn, most) },
        ...onPaper(at),
      })),
    borders: borders.map(({ key, name, rings }) => ({ key, name, path: pathOf(rings, onPaper) })),
  }
}

const sizeOf = (number: number, most: number) => tenths(4 + 18 * Math.sqrt(number / most))

type OnPaper = (where: Where) => { readonly x: number; readonly y: number }

/** Each ring closed; a point that would fall on the one before it is left out. */
function pathOf(rings: Border['rings'], onPaper: OnPaper): string {
  return rings
    .map((ring) => {
      const points = ring.map(onPaper).map(({ x, y }) => `${Math.round(x * 2) / 2} ${Math.round(y * 2) / 2}`)
      return `M${points.filter((point, i) => point !== points[i - 1]).join('L')}Z`
    })
    .join('')
}

/** Kilometres on paper, the region in the middle; a degree east is shorter than one north. */
function projection(points: readonly Where[]): OnPaper {
  const [west, east] = endsOf(points.map(({ lon }) => lon))
  const [south, north] = endsOf(points.map(({ lat }) => lat))
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 }
  const shorter = Math.cos((middle.lat * Math.PI) / 180)
  const across = Math.max((east - west) * shorter, 0.05)
  const up = Math.max(north - south, 0.05)
  const scale = Math.min((wide - 2 * edge) / across, (high - 2 * edge) / up)
  return ({ lat, lon }) => ({
    x: tenths(wide / 2 + (lon - middle.lon) * shorter * scale),
    y: tenths(high / 2 - (lat - middle.lat) * scale),
  })
}

/** Borders have more points than a call has room for. */
const endsOf = (numbers: readonly number[]): readonly [least: number, most: number] =>
  numbers.reduce<readonly [number, number]>(([a, b], n) => [Math.min(a, n), Math.max(b, n)], [Infinity, -Infinity])
