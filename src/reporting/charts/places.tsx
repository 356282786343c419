import type { BarRow } from '#reporting/charts/bars.tsx'

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
  const named = new Set(largest.slice(0, 8).map(({ id }) => id))
  return (
    <svg className="sk-chart" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={label}>
      <rect className="sk-fill-track" width={wide} height={high} rx="8" />
      {largest.map(({ id, drawn, lat, lon }) => {
        const { x, y } = onPaper(lat, lon)
        return <circle key={id} className="sk-fill-1 sk-stroke-surface" cx={x} cy={y} r={sizeOf(drawn, most)} />
      })}
      {largest.map(({ id, label: name, text, drawn, lat, lon }) => {
        const { x, y } = onPaper(lat, lon)
        if (!named.has(id)) return null
        const right = x < wide * 0.7
        const beside = sizeOf(drawn, most) + 5
        return (
          <text
            key={id}
            className="is-value"
            x={right ? x + beside : x - beside}
            y={y + 4}
            textAnchor={right ? 'start' : 'end'}
          >
            {`${name} ${text}`}
          </text>
        )
      })}
    </svg>
  )
}

const sizeOf = (number: number, most: number) => Math.round((4 + 18 * Math.sqrt(number / most)) * 10) / 10

/** Kilometres on paper, the region in the middle. */
function projection(points: readonly { lat: number; lon: number }[]) {
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)]
  const middle = { lat: (Math.min(...lats) + Math.max(...lats)) / 2, lon: (Math.min(...lons) + Math.max(...lons)) / 2 }
  const shorter = Math.cos((middle.lat * Math.PI) / 180)
  const east = Math.max((Math.max(...lons) - Math.min(...lons)) * shorter, 0.05)
  const north = Math.max(Math.max(...lats) - Math.min(...lats), 0.05)
  const scale = Math.min((wide - 2 * edge) / east, (high - 2 * edge) / north)
  const tenths = (size: number) => Math.round(size * 10) / 10
  return (lat: number, lon: number) => ({
    x: tenths(wide / 2 + (lon - middle.lon) * shorter * scale),
    y: tenths(high / 2 - (lat - middle.lat) * scale),
  })
}
