import type { BarRow } from '#reporting/charts/bars.tsx'
import { tenths } from '#reporting/charts/tenths.ts'

interface Month {
  id: string
  label: string
  parts: readonly BarRow[]
}

const [left, right, top, bottom] = [40, 530, 14, 220] as const

/** What began in each month, one part on the other. The legend repeats the order; the table says each number. */
export function Months({
  label,
  months,
  kinds,
}: {
  label: string
  months: readonly Month[]
  kinds: readonly string[]
}) {
  const highest = niceTop(Math.max(0, ...months.map(({ parts }) => parts.reduce((sum, { drawn }) => sum + drawn, 0))))
  const wide = (right - left) / Math.max(1, months.length)
  const heightOf = (n: number) => ((bottom - top) * n) / highest
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="sk-chart-scroll" aria-label={label} tabIndex={0}>
      <svg className="sk-chart" viewBox="0 0 540 252" role="img" aria-label={label}>
        {[0, highest / 2, highest].map((at) => (
          <g key={at}>
            <line className="is-grid" x1={left} x2={right} y1={bottom - heightOf(at)} y2={bottom - heightOf(at)} />
            <text x={left - 8} y={bottom - heightOf(at) + 4} textAnchor="end">
              {at}
            </text>
          </g>
        ))}
        {months.map((month, at) => (
          <g key={month.id}>
            <Stack
              month={month}
              x={tenths(left + wide * (at + 0.18))}
              width={tenths(wide * 0.64)}
              heightOf={heightOf}
            />
            <text x={tenths(left + wide * (at + 0.5))} y={bottom + 20} textAnchor="middle">
              {month.label.slice(0, 3)}
            </text>
          </g>
        ))}
        <line className="is-axis" x1={left} x2={right} y1={bottom} y2={bottom} />
      </svg>
      <ul className="sk-legend">
        {kinds.map((kind, at) => (
          <li key={kind}>
            <svg viewBox="0 0 24 14" aria-hidden="true">
              <rect className={`sk-fill-${at + 1}`} width="24" height="14" rx="2" />
            </svg>
            {kind}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface StackProps {
  month: Month
  x: number
  width: number
  heightOf: (n: number) => number
}

function Stack({ month, x, width, heightOf }: StackProps) {
  return month.parts.map(({ id, drawn }, at) => {
    const under = month.parts.slice(0, at).reduce((sum, part) => sum + part.drawn, 0)
    if (drawn === 0) return null
    const [y, height] = [tenths(bottom - heightOf(under + drawn)), tenths(heightOf(drawn))]
    return <rect key={id} className={`sk-fill-${at + 1} sk-stroke-surface`} x={x} y={y} width={width} height={height} />
  })
}

/** The top of the axis is a number one can halve. */
const niceTop = (most: number) =>
  [2, 4, 6, 10, 20, 40, 60, 100, 200, 400, 600].find((top) => top >= most) ?? Math.ceil(most / 1000) * 1000
