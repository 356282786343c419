import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { SelectAll } from '#platform/ui/bulk-bar.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'
import { Hidden } from '#platform/ui/layout.tsx'
import { names } from '#platform/ui/names.ts'
import { useQueryLink } from '#platform/ui/query.tsx'
import { columnsInOrder } from '#platform/web/list-settings.ts'

export interface Column<Row> {
  /** Its name where columns are chosen; a list that offers that names them all. */
  id?: string
  head: string
  cell: (row: Row) => ReactNode
  /** The name of the row: a heading in the table, the title of the card on a phone. */
  main?: boolean
  number?: boolean
  /** Left out where there is little room, until somebody chooses it. */
  extra?: boolean
  /** Not there until somebody chooses it. */
  more?: boolean
  /** Its name in the address: `?sort=hours`, or `?sort=-hours` for the other way round. */
  sort?: string
}

export interface TableProps<Row> {
  /** What the table holds; for ears, unless `captionShown`. */
  caption: string
  captionShown?: boolean
  columns: Column<Row>[]
  /** The columns somebody chose, in her order; the name of the row stands in front. */
  shown?: readonly string[] | null
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Rows that can be chosen, for the BulkBar with the same form. */
  choose?: { form: string; label: (row: Row) => string }
  /** The order when the address says nothing. */
  sorted?: string
  foot?: ReactNode
}

/** Many alike rows. On a phone each row becomes a card, and every cell says its own column. */
export function Table<Row>({ caption, captionShown, rows, rowKey, choose, sorted, foot, ...all }: TableProps<Row>) {
  const columns = columnsOf(all)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="sk-table-scroll" aria-label={caption} tabIndex={0}>
      <table className="utrecht-table sk-table sk-table--cards">
        <caption className={captionShown ? '' : 'sk-visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {choose ? (
              <td className="sk-cell-check">
                <SelectAll form={choose.form} />
              </td>
            ) : null}
            {columns.map((column) => (
              <Head key={column.head} column={column} sorted={sorted} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {choose ? (
                <td className="sk-cell-check">
                  <ChooseRow form={choose.form} value={rowKey(row)} label={choose.label(row)} />
                </td>
              ) : null}
              {columns.map((column) => (
                <Cell key={column.head} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {foot ? <tfoot>{foot}</tfoot> : null}
      </table>
    </section>
  )
}

/** Who chose a column wants to see it, also where there is little room. */
function columnsOf<Row>({ columns, shown }: Pick<TableProps<Row>, 'columns' | 'shown'>): Column<Row>[] {
  const named = columns.map((column) => ({ ...column, id: column.id ?? column.head, fixed: column.main ?? false }))
  const inOrder = columnsInOrder(named, shown)
  return shown ? inOrder.map((column) => ({ ...column, extra: false })) : [...inOrder]
}

function Head<Row>({ column, sorted }: { column: Column<Row>; sorted: string | undefined }) {
  const t = useUiWords()
  const [params] = useSearchParams()
  const link = useQueryLink()
  const { head, sort } = column
  const className = classOf(column)
  if (!head) return <td className={className} /> // what one can do with a row needs no head, and an empty one is read aloud
  if (!sort) {
    return (
      <th scope="col" className={className}>
        {head}
      </th>
    )
  }
  const order = params.get('sort') ?? sorted
  const up = order === sort
  const down = order === `-${sort}`
  return (
    <th scope="col" className={className} {...(up || down ? { 'aria-sort': up ? 'ascending' : 'descending' } : {})}>
      <Link to={link({ sort: up ? `-${sort}` : sort })} preventScrollReset>
        {head}
        {up || down ? <Icon name={up ? 'up' : 'down'} /> : null}
        {up || down ? <Hidden>, {up ? t.sortedUp : t.sortedDown}</Hidden> : null}
      </Link>
    </th>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = classOf(column)
  return column.main ? (
    <th scope="row" className={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={className} data-label={column.head}>
      <span>{column.cell(row)}</span>
    </td>
  )
}

function ChooseRow({ form, value, label }: { form: string; value: string; label: string }) {
  const t = useUiWords()
  return (
    <label className="sk-check-cell">
      <input className="sk-checkbox" type="checkbox" name="chosen" value={value} form={form} />
      <Hidden>{t.choose(label)}</Hidden>
    </label>
  )
}

const classOf = <Row,>({ number, extra }: Column<Row>) =>
  names(number && 'sk-number', extra && 'sk-col-extra') || undefined
