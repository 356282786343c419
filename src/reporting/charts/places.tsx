import type { MapOnPaper, Spot } from '#reporting/charts/map.rules.ts'
import { high, wide } from '#reporting/charts/map.rules.ts'

interface PlacesProps extends MapOnPaper {
  label: string
}

/** Each place as a circle: its surface is its number. North is up; borders lie underneath. */
export function Places({ label, spots, borders }: PlacesProps) {
  if (spots.length === 0) return null
  return (
    <svg className="sk-chart" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={label}>
      <rect className="sk-fill-track" width={wide} height={high} rx="8" />
      {borders.map(({ key, name, path }) => (
        <path key={key} className="is-land" d={path}>
          <title>{name}</title>
        </path>
      ))}
      {spots.map(({ id, x, y, size }) => (
        <circle key={id} className="sk-fill-1 sk-stroke-surface" cx={x} cy={y} r={size} />
      ))}
      {namesThatFit(spots).map(({ id, x, y, anchor, name, isExtra }) => (
        <text key={id} className={isExtra ? 'is-value is-extra' : 'is-value'} x={x} y={y} textAnchor={anchor}>
          {name}
        </text>
      ))}
    </svg>
  )
}

type Name = Omit<ReturnType<typeof placesFor>[number], 'box'> & { id: string; name: string; isExtra: boolean }

/**
 * The largest first, with the room that a name takes on a phone. What does not fit there may fit on a screen; a name
 * that would lie over another name or circle is left to the table.
 */
function namesThatFit(spots: readonly Spot[]) {
  const taken = spots.map(({ id, x, y, size }) => ({ id, box: boxOf(x - size, x + size, y - size, y + size) }))
  const named: Name[] = []
  for (const isExtra of [false, true]) {
    for (const spot of spots.filter(({ id }) => !named.some((one) => one.id === id))) {
      const place = placesFor(spot, isExtra ? onScreen : onPhone).find(({ box }) => isFree(box, spot.id, taken))
      if (!place) continue
      taken.push({ id: spot.id, box: place.box })
      const { anchor, x, y } = place
      named.push({ id: spot.id, name: nameOf(spot), isExtra, anchor, x, y })
    }
  }
  return named
}

type Box = { left: number; right: number; top: number; bottom: number }
type Letters = { wide: number; high: number }
/** Text is as large on a phone while the picture is half as wide, so there it takes twice the room. */
const onPhone: Letters = { wide: 13, high: 24 }
const onScreen: Letters = { wide: 7.2, high: 14 }

const nameOf = ({ label, text }: Spot) => `${label} ${text}`
const boxOf = (left: number, right: number, top: number, bottom: number): Box => ({ left, right, top, bottom })

/** Right of the circle, left of it, above, below. */
function placesFor(spot: Spot, letters: Letters) {
  const { x, y, size } = spot
  const [long, high] = [nameOf(spot).length * letters.wide, letters.high]
  const [above, below] = [y - size - high - 2, y + size + 2]
  return [
    {
      anchor: 'start',
      x: x + size + 5,
      y: y + 4,
      box: boxOf(x + size + 5, x + size + 5 + long, y - high / 2, y + high / 2),
    },
    {
      anchor: 'end',
      x: x - size - 5,
      y: y + 4,
      box: boxOf(x - size - 5 - long, x - size - 5, y - high / 2, y + high / 2),
    },
    { anchor: 'middle', x, y: y - size - 6, box: boxOf(x - long / 2, x + long / 2, above, above + high) },
    { anchor: 'middle', x, y: below + high * 0.75, box: boxOf(x - long / 2, x + long / 2, below, below + high) },
  ] as const
}

const isFree = (box: Box, id: string, taken: readonly { id: string; box: Box }[]) =>
  box.left >= 4 &&
  box.right <= wide - 4 &&
  box.top >= 4 &&
  box.bottom <= high - 4 &&
  taken.every((other) => other.id === id || apart(box, other.box))
const apart = (a: Box, b: Box) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top
