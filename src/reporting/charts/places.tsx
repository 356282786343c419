import type { BarRow } from '#reporting/charts/bars.tsx'
import { tenths } from '#reporting/charts/tenths.ts'

interface PlaceRow extends BarRow {
  lat: number | null
  lon: number | null
}

const [wide, high, edge] = [540, 380, 44] as const

/** Each place as a circle: its surface is its number. North is up; a degree east is shorter than one north. */
export function Places({ label, rows }: { label: string; rows: readonly PlaceRow[] }) {
  const points = rows.flatMap(({ lat, lon, ...row }) => (lat !== null && lon !== null ? [{ ...row, lat, lon }] : []))
  if (points.length === 0) return null
  const onPaper = projection(points)
  const most = Math.max(...points.map(({ drawn }) => drawn), 1)
  const largest = points.toSorted((a, b) => b.drawn - a.drawn)
  const named = namesThatFit(
    largest.map((row) => ({ ...row, ...onPaper(row.lat, row.lon), size: sizeOf(row.drawn, most) })),
  )
  return (
    <svg className="sk-chart" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={label}>
      <rect className="sk-fill-track" width={wide} height={high} rx="8" />
      {largest.map(({ id, drawn, lat, lon }) => {
        const { x, y } = onPaper(lat, lon)
        return <circle key={id} className="sk-fill-1 sk-stroke-surface" cx={x} cy={y} r={sizeOf(drawn, most)} />
      })}
      {named.map(({ id, x, y, onRight, name }) => (
        <text key={id} className="is-value" x={x} y={y} textAnchor={onRight ? 'start' : 'end'}>
          {name}
        </text>
      ))}
    </svg>
  )
}

interface Spot {
  id: string
  label: string
  text: string
  x: number
  y: number
  size: number
}

/** The largest first; a name that would lie over another name or circle is left to the table. */
function namesThatFit(spots: readonly Spot[]) {
  const taken = spots.map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }))
  return spots.flatMap(({ id, label, text, x, y, size }, at) => {
    const name = `${label} ${text}`
    for (const onRight of [true, false]) {
      const from = onRight ? x + size + 5 : x - size - 5
      const [left, right] = onRight ? [from, from + name.length * letter] : [from - name.length * letter, from]
      const box = { left, right, top: y - 9, bottom: y + 8 }
      const isFree = taken.every((other, of) => of === at || apart(box, other))
      if (!isFree || left < 4 || right > wide - 4) continue
      taken.push(box)
      return [{ id, name, onRight, x: from, y: y + 4 }]
    }
    return []
  })
}

type Box = { left: number; right: number; top: number; bottom: number }
const letter = 7.2
const apart = (a: Box, b: Box) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top

const sizeOf = (number: number, most: number) => tenths(4 + 18 * Math.sqrt(number / most))

/** Kilometres on paper, the region in the middle. */
function projection(points: readonly { lat: number; lon: number }[]) {
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)]
  const middle = { lat: (Math.min(...lats) + Math.max(...lats)) / 2, lon: (Math.min(...lons) + Math.max(...lons)) / 2 }
  const shorter = Math.cos((middle.lat * Math.PI) / 180)
  const east = Math.max((Math.max(...lons) - Math.min(...lons)) * shorter, 0.05)
  const north = Math.max(Math.max(...lats) - Math.min(...lats), 0.05)
  const scale = Math.min((wide - 2 * edge) / east, (high - 2 * edge) / north)
  return (lat: number, lon: number) => ({
    x: tenths(wide / 2 + (lon - middle.lon) * shorter * scale),
    y: tenths(high / 2 - (lat - middle.lat) * scale),
  })
}
