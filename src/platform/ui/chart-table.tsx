import { Link } from 'react-router'
import { Icon } from '#platform/ui/icon.tsx'

type Cell = string | { text: string; to: string | null }

export interface TableRow {
  readonly id: string
  readonly cells: readonly [string, ...Cell[]]
}

interface ChartTableProps {
  open: string
  caption: string
  heads: readonly string[]
  rows: readonly TableRow[]
}

/** Every number of a chart, for who reads rather than looks; on paper it always stands there. */
export const ChartTable = ({ open, caption, heads, rows }: ChartTableProps) => (
  <details className="sk-chart-table">
    <summary>
      <Icon name="table" />
      {open}
    </summary>
    <PlainTable caption={caption} heads={heads} rows={rows} />
  </details>
)

export const PlainTable = ({ caption, heads, rows }: Omit<ChartTableProps, 'open'>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
  <section className="sk-table-scroll" aria-label={caption} tabIndex={0}>
    <table className="utrecht-table sk-table sk-table--plain">
      <caption className="sk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th key={head} scope="col" className={at > 0 ? 'sk-number' : ''}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...numbers] }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {numbers.map((cell, at) => (
              <td key={heads[at + 1]} className="sk-number">
                {typeof cell === 'string' ? cell : cell.to ? <Link to={cell.to}>{cell.text}</Link> : cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
