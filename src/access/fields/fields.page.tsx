import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import {
  type FieldGroup,
  fieldGroups,
  type Reader,
  readers,
  type Showing,
  showings,
} from '#access/fields/field-table.ts'
import { fieldsWords } from '#access/fields/fields.words.ts'
import { seeFields } from '#access/fields/see-fields.ts'
import { mayDo } from '#access/permits/permits.ts'
import { ButtonLink, Card, DataList, PageHeader, Soft, Stack, Table, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay, today } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { source, cells, history } = need(await seeFields(house, caller))
  return {
    source,
    cells: cells.map(({ group, reader, showing, next }) => ({
      of: `${group} ${reader}`,
      showing,
      next: next && { showing: next.showing, from: spokenDay(next.from, lang) },
    })),
    history: history.map(({ validFrom, at, ...rule }) => ({
      ...rule,
      from: spokenDay(validFrom, lang),
      at: spokenDay(today(at.toISOString() as never), lang),
    })),
    mayChange: mayDo(caller, 'change-fields'),
  }
}

type Row = FieldGroup | 'never'

/** The whole table on one page: for who works here, for the file of the privacy officer, and for paper. */
export default function Fields() {
  const { source, cells, history, mayChange } = useLoaderData<typeof loader>()
  const t = useWords(fieldsWords)
  const cellOf = (row: Row, reader: Reader) => {
    if (row === 'never') return reader === 'candidate' ? t.never : '–'
    const cell = cells.find(({ of }) => of === `${row} ${reader}`)
    return cell ? (
      <Shown group={row} reader={reader} showing={cell.showing} next={cell.next} mayChange={mayChange} />
    ) : null
  }
  const rows: readonly Row[] = [...fieldGroups, 'never']
  return (
    <Stack>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          mayChange ? (
            <ButtonLink look="primary" to="/fields/change">
              {t.change}
            </ButtonLink>
          ) : null
        }
      />
      <Card flush>
        <Table
          caption={t.title}
          rows={rows}
          rowKey={(row) => row}
          columns={[
            { head: t.data, main: true, cell: (row) => (row === 'never' ? t.neverGroup : t.groups[row]) },
            ...readers.map((reader) => ({ head: t.readers[reader], cell: (row: Row) => cellOf(row, reader) })),
          ]}
        />
      </Card>
      <Soft>{t.source(source)}</Soft>
      <Card title={t.history} flush={history.length > 0}>
        {history.length === 0 ? (
          <p>{t.asStarted}</p>
        ) : (
          <Table
            caption={t.history}
            rows={history}
            rowKey={(rule) => `${rule.group} ${rule.reader} ${rule.from} ${rule.at}`}
            columns={[
              { head: t.cell, main: true, cell: (rule) => `${t.groups[rule.group]}: ${t.readers[rule.reader]}` },
              { head: t.showing, cell: (rule) => t.showings[rule.showing] },
              { head: t.from, cell: (rule) => rule.from },
              { head: t.reason, cell: (rule) => rule.reason },
              { head: t.decided, cell: (rule) => t.by(rule.by, rule.at) },
            ]}
          />
        )}
      </Card>
      <Card title={t.legend} flush>
        <DataList rows={[...showings].reverse().map((one) => ({ term: t.showings[one], value: t.means[one] }))} />
      </Card>
    </Stack>
  )
}

interface ShownProps {
  group: FieldGroup
  reader: Reader
  showing: Showing
  next: { showing: Showing; from: string } | null
  mayChange: boolean
}

function Shown({ group, reader, showing, next, mayChange }: ShownProps) {
  const t = useWords(fieldsWords)
  const text = t.showings[showing]
  return (
    <>
      {mayChange ? <Link to={`/fields/change?group=${group}&reader=${reader}`}>{text}</Link> : text}
      {next ? (
        <span className="sk-block">
          <Soft>{t.later(t.showings[next.showing], next.from)}</Soft>
        </span>
      ) : null}
    </>
  )
}
