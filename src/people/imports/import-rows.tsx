import { Form, Link } from 'react-router'
import { askingWords } from '#people/imports/asking.words.ts'
import { importsWords } from '#people/imports/imports.words.ts'
import type { RowText } from '#people/imports/rows.words.ts'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  FormKey,
  NumberBadge,
  Pagination,
  PersonName,
  Soft,
  Table,
  useQueryLink,
  useWords,
} from '#platform/ui/ui.tsx'

export interface RowGroup {
  readonly group: 'refused' | 'changed' | 'new' | 'kept'
  readonly total: number
  readonly next: string | null
  readonly rows: readonly RowText[]
}

interface Shown {
  readonly id: string
  readonly done: boolean
  readonly whole: boolean
}

/** The rows of one kind: the first few, or all of them page by page. */
export function RowCard({ id, group, total, next, rows, done, whole }: RowGroup & Shown) {
  const t = useWords(importsWords)
  const link = useQueryLink()
  const titles = {
    refused: t.refusedTitle,
    changed: done ? t.changedTitleDone : t.changedTitle,
    new: t.newTitle,
    kept: t.keptTitle,
  }
  const title = (
    <>
      {titles[group]} <NumberBadge>{total}</NumberBadge>
    </>
  )
  const toAll = <Link to={link({ show: group })}>{t.showAll(total)}</Link>
  const back = <Link to={link({ show: null, after: null })}>{t.back}</Link>
  return (
    <Card flush title={title} aside={whole ? back : total > rows.length ? toAll : undefined}>
      <Rows group={group} rows={rows} done={done} caption={titles[group]} />
      {group === 'refused' ? <TakeRefused id={id} /> : null}
      {whole && next ? <Pagination shown={titles[group]} next={{ after: next }} /> : null}
      {!whole && total > rows.length ? <Pagination shown={t.shownOf(rows.length, total)} /> : null}
    </Card>
  )
}

/** To correct in a spreadsheet and to bring in again. */
function TakeRefused({ id }: { id: string }) {
  const t = useWords(askingWords)
  return (
    <div className="sk-bulk sk-bulk--alone">
      <span className="sk-bulk__count">{t.takeRefusedWhy}</span>
      <div className="sk-bulk__actions">
        <ButtonLink icon="download" to={`/imports/${id}/refused`} download>
          {t.takeRefused}
        </ButtonLink>
      </div>
    </div>
  )
}

interface RowsProps {
  group: RowGroup['group']
  rows: readonly RowText[]
  done: boolean
  caption: string
}

function Rows({ group, rows, done, caption }: RowsProps) {
  if (group === 'refused') return <Refused rows={rows} caption={caption} done={done} />
  if (group === 'new') return <New rows={rows} caption={caption} />
  return <Changes rows={rows} done={done} caption={caption} />
}

interface Group {
  rows: readonly RowText[]
  caption: string
}

function Refused({ rows, caption, done }: Group & { done: boolean }) {
  const t = useWords(importsWords)
  const lines = rows.flatMap(({ row, name, faults, like }) =>
    faults.map((fault, place) => ({ row, name, fault, place, like })),
  )
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={({ row, place }) => `${row}-${place}`}
      columns={[
        { head: t.table.row, number: true, cell: ({ row }) => row },
        { head: t.table.name, main: true, cell: ({ name }) => name ?? <Soft>{t.noName}</Soft> },
        { head: t.table.column, cell: ({ fault }) => fault.column ?? t.wholeRow },
        { head: t.table.said, cell: ({ fault }) => <Said fault={fault} /> },
        {
          head: t.table.toDo,
          cell: ({ row, fault, like }) => <ToDo row={row} fault={fault} like={done ? null : like} />,
        },
      ]}
    />
  )
}

/** What to do; and where a row looks like a dossier, the two answers. */
function ToDo({ row, fault, like }: { row: number; fault: RowText['faults'][number]; like: string | null }) {
  const t = useWords(askingWords)
  if (!like) return fault.toDo
  return (
    <Form method="post">
      <FormKey />
      <input type="hidden" name="row" value={row} />
      <p>
        {fault.toDo} <Link to={`/people/${like}`}>{t.seeDossier}</Link>
      </p>
      <ButtonGroup>
        <Button small name="intent" value="same">
          {t.same}
        </Button>
        <Button small name="intent" value="other">
          {t.other}
        </Button>
      </ButtonGroup>
    </Form>
  )
}

function Said({ fault: { column, said } }: { fault: RowText['faults'][number] }) {
  const t = useWords(importsWords)
  if (column === null) return null
  return <code className="sk-code">{said === null ? t.notShown : said || t.empty}</code>
}

function New({ rows, caption }: Group) {
  const t = useWords(importsWords)
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ row }) => String(row)}
      columns={[
        { head: t.table.person, main: true, cell: (row) => <Who row={row} /> },
        { head: t.table.row, cell: ({ row }) => row },
      ]}
    />
  )
}

function Changes({ rows, caption, done }: Group & { done: boolean }) {
  const t = useWords(importsWords)
  const lines = rows.flatMap((row) =>
    (row.changes.length > 0 ? row.changes : [null]).map((change) => ({ row, change })),
  )
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={({ row, change }) => `${row.row}-${change?.fact}`}
      columns={[
        { head: t.table.person, main: true, cell: ({ row }) => <Who row={row} /> },
        { head: t.table.fact, cell: ({ change }) => change?.fact ?? t.keptWhy },
        { head: done ? t.table.oldDone : t.table.old, cell: ({ change }) => (change ? <del>{change.old}</del> : null) },
        { head: done ? t.table.newDone : t.table.new, cell: ({ change }) => (change ? <ins>{change.new}</ins> : null) },
      ]}
    />
  )
}

const Who = ({ row: { name, dossier } }: { row: RowText }) => (
  <PersonName name={name ?? ''} to={dossier ? `/people/${dossier}` : undefined} />
)
