import { Link } from 'react-router'
import { tenths } from '#values/public.ts'

export interface BarRow {
  id: string
  label: string
  drawn: number
  text: string
  to?: string | null
}

/** One bar for each name, longest the most; where nothing is said of any, the sentence and the table are enough. In a small column the bar stands under its name. The number stands beside it in words, so the colour decides nothing. */
export function Bars({ rows, most, beside }: { rows: readonly BarRow[]; most?: number; beside?: boolean }) {
  if (rows.every(({ drawn }) => drawn === 0)) return null
  const longest = Math.max(1, most ?? 0, ...rows.map(({ drawn }) => drawn))
  return (
    <ol className={beside ? 'sk-funnel sk-funnel--bars sk-funnel--beside' : 'sk-funnel sk-funnel--bars'}>
      {rows.map(({ id, label, drawn, text, to }) => (
        <li key={id}>
          {to ? <Link to={to}>{label}</Link> : <div>{label}</div>}
          <svg aria-hidden="true">
            <rect className="sk-fill-track" width="100%" height="100%" rx="4" />
            <rect className="sk-fill-1" width={`${tenths((drawn / longest) * 100)}%`} height="100%" rx="4" />
          </svg>
          <strong>{to ? <Link to={to}>{text}</Link> : text}</strong>
        </li>
      ))}
    </ol>
  )
}
