import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { readAccount } from '#claims/accountability/account.shapes.ts'
import { accountWords } from '#claims/accountability/account.words.ts'
import { seeAccount } from '#claims/accountability/see-account.ts'
import { type ShownAccount, shownAccount } from '#claims/accountability/shown-account.words.ts'
import { auditWords } from '#claims/audits/audit.words.ts'
import {
  ButtonLink,
  Card,
  Columns,
  DateField,
  Empty,
  FilterBar,
  MoreFilters,
  PageHeader,
  PersonName,
  Select,
  Stack,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  return shownAccount(need(await seeAccount(house, caller, readAccount(url.searchParams))), lang)
}

/** What was asked, granted, worked, paid and reached: every number leads to its rows. */
export default function AccountPage() {
  const { lead, sections, rows, rowsOf } = useLoaderData<typeof loader>()
  const t = useWords(accountWords)
  if (lead === null)
    return (
      <Stack>
        <PageHeader title={t.title} />
        <Empty icon="chart" title={t.empty}>
          {t.emptyHint}
        </Empty>
      </Stack>
    )
  return (
    <Stack>
      <PageHeader title={t.title} lead={lead} breadcrumb={[{ label: t.claims, to: '/claims' }]} actions={<Files />} />
      <Asked />
      {rows ? <Rows title={rowsOf ?? ''} rows={rows} /> : null}
      <Columns as="half" even>
        {sections.map((section) => (
          <Figures key={section.list} {...section} />
        ))}
      </Columns>
    </Stack>
  )
}

function Asked() {
  const { parties, with: chosen, from, until } = useLoaderData<typeof loader>()
  const t = useWords(accountWords)
  return (
    <FilterBar label={t.ask}>
      <MoreFilters label={t.other} show={t.show} keeps={(name) => name === 'lang'}>
        <Select
          name="with"
          label={t.with}
          value={chosen ?? ''}
          empty={false}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField name="from" label={t.from} value={from} />
        <DateField name="until" label={t.until} value={until} />
      </MoreFilters>
    </FilterBar>
  )
}

function Figures({ title, say, rows }: ShownAccount['sections'][number]) {
  const t = useWords(accountWords)
  return (
    <Card title={title} flush>
      <Table
        caption={`${title}. ${say}`}
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          { head: t.what, main: true, cell: (row) => <Link to={row.to}>{row.label}</Link> },
          { head: t.number, number: true, cell: (row) => row.value },
        ]}
      />
    </Card>
  )
}

type Row = NonNullable<ShownAccount['rows']>[number]

function Rows({ title, rows }: { title: string; rows: readonly Row[] }) {
  const { columns, noRows } = useWords(accountWords)
  return (
    <div id="rows">
      <Card title={title} flush={rows.length > 0}>
        {rows.length === 0 ? (
          <p>{noRows}</p>
        ) : (
          <Table
            caption={title}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                head: columns.name,
                main: true,
                cell: (row) => (row.to ? <PersonName name={row.name} to={row.to} /> : row.name),
              },
              { head: columns.day, cell: (row) => row.day },
              { head: columns.is, cell: (row) => row.is },
              ...(rows.some(({ hours }) => hours !== null)
                ? [{ head: columns.hours, number: true, cell: (row: Row) => row.hours }]
                : []),
              ...(rows.some(({ amount }) => amount !== null)
                ? [{ head: columns.amount, number: true, cell: (row: Row) => row.amount }]
                : []),
            ]}
          />
        )}
      </Card>
    </div>
  )
}

/** The same to take along: the address says which. */
function Files() {
  const t = useWords(accountWords)
  const a = useWords(auditWords)
  const [params] = useSearchParams()
  const to = (format: string) => `/claims/accountability/file?${new URLSearchParams([...params, ['format', format]])}`
  return (
    <>
      <ButtonLink icon="check" to="/claims/audits">
        {a.title}
      </ButtonLink>
      <ButtonLink icon="download" to={to('xlsx')} outside>
        {t.excel}
      </ButtonLink>
      <ButtonLink icon="document" to={to('pdf')} outside>
        {t.pdf}
      </ButtonLink>
    </>
  )
}
