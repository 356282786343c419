import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { RequestsAsked } from '#coaching/requests/request.shapes.ts'
import { requestPageWords } from '#coaching/requests/request-page.words.ts'
import { seeRequests } from '#coaching/requests/see-requests.ts'
import { shownRequestRow } from '#coaching/requests/shown-request.words.ts'
import {
  Badge,
  ButtonLink,
  Card,
  Chips,
  Empty,
  FilterBar,
  NotKnown,
  PageHeader,
  PersonName,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const asked = RequestsAsked.safeParse(Object.fromEntries(url.searchParams))
  const rows = need(await seeRequests(house, caller, asked.success ? asked.data : {}))
  return { rows: rows.map((row) => shownRequestRow(row, lang)) }
}

const shows = ['waiting', 'preparing', 'decided'] as const

/** What has to be decided first stands on top. */
export default function RequestsPage() {
  const { rows } = useLoaderData<typeof loader>()
  const t = useWords(requestPageWords)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <FilterBar label={t.columns.phase}>
        <Chips filters={shows.map((show) => ({ name: 'show', value: show, label: t.show[show] }))} />
      </FilterBar>
      <Card flush>
        {rows.length === 0 ? (
          <Empty icon="tasks" title={t.empty} action={<ButtonLink to="/coaching">{t.toRoutes}</ButtonLink>}>
            {t.emptyHint}
          </Empty>
        ) : (
          <Table
            caption={t.title}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                head: t.columns.name,
                main: true,
                cell: (row) => <PersonName name={row.name} to={`/coaching/requests/${row.id}`} place={row.firm} />,
              },
              { head: t.columns.kind, cell: (row) => row.kind },
              { head: t.columns.phase, cell: (row) => <Badge>{row.phaseName}</Badge> },
              { head: t.columns.asked, cell: (row) => row.asked ?? <NotKnown /> },
              { head: t.columns.decideBy, cell: (row) => row.decideBy ?? '' },
            ]}
          />
        )}
      </Card>
    </>
  )
}
