import type { BarRow } from '#platform/ui/ui.tsx'
import { tenths } from '#values/public.ts'

interface Month {
  id: string
  label: string
  short: string
  parts: readonly BarRow[]
}

const [left, right, top, bottom] = [48, 536, 26, 216] as const

/**
 * What began in each month, one part on the other. The legend repeats the order; the table says each number. The whole
 * stands above where each part is said.
 */
export function Months({
  label,
  months,
  kinds,
}: {
  label: string
  months: readonly Month[]
  kinds: readonly string[]
}) {
  const highest = niceTop(Math.max(0, ...months.map(({ parts }) => sumOf(parts))))
  const wide = (right - left) / Math.max(1, months.length)
  const heightOf = (n: number) => ((bottom - top) * n) / highest
  return (
    <>
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
            <text
              x={tenths(left + wide * (at + 0.5))}
              y={bottom + 26}
              textAnchor="middle"
              className={besides(months, at)}
            >
              {month.short}
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
    </>
  )
}

interface StackProps {
  month: Month
  x: number
  width: number
  heightOf: (n: number) => number
}

function Stack({ month, x, width, heightOf }: StackProps) {
  const together = sumOf(month.parts)
  const isWhole = month.parts.every(({ drawn, text }) => text === String(drawn))
  return (
    <>
      {month.parts.map(({ id, drawn }, at) => {
        if (drawn === 0) return null
        const [y, height] = [tenths(bottom - heightOf(sumOf(month.parts.slice(0, at + 1)))), tenths(heightOf(drawn))]
        const fill = `sk-fill-${at + 1} sk-stroke-surface`
        return <rect key={id} className={fill} x={x} y={y} width={width} height={height} />
      })}
      {isWhole && together > 0 ? (
        <text
          className="is-value"
          x={tenths(x + width / 2)}
          y={tenths(bottom - heightOf(together)) - 7}
          textAnchor="middle"
        >
          {together}
        </text>
      ) : null}
    </>
  )
}

const sumOf = (parts: readonly BarRow[]) => parts.reduce((sum, { drawn }) => sum + drawn, 0)

/** On a phone every other month has its name, and the last one always. */
const besides = (months: readonly Month[], at: number) => ((months.length - 1 - at) % 2 === 1 ? 'is-extra' : undefined)

/** The top of the axis is a number one can halve. */
const niceTop = (most: number) =>
  [2, 4, 6, 10, 20, 40, 60, 100, 200, 400, 600].find((top) => top >= most) ?? Math.ceil(most / 1000) * 1000
