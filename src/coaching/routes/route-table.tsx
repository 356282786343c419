import { routeWords } from '#coaching/routes/route.words.ts'
import { RouteBadge } from '#coaching/routes/route-badge.tsx'
import type { ShownRoute } from '#coaching/routes/shown-view.words.ts'
import { Badge, PersonName, Table, useWords } from '#platform/ui/ui.tsx'

/** Routes in a list: who, how it stands, with whom, and how many hours are used. */
export function RouteTable({ rows, without = [] }: { rows: readonly ShownRoute[]; without?: readonly 'name'[] }) {
  const t = useWords(routeWords)
  return (
    <Table
      caption={t.title}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          head: without.length > 0 ? t.firm : t.name,
          main: true,
          cell: (row) => <PersonName name={without.length > 0 ? row.firm : row.name} to={`/coaching/${row.id}`} />,
        },
        {
          head: t.phase,
          cell: (row) => (
            <>
              <RouteBadge phase={row.phase} /> {row.paused ? <Badge tone="caution">{row.paused}</Badge> : null}
            </>
          ),
        },
        { head: t.since, cell: (row) => row.since },
        { head: t.coach, cell: (row) => row.coach ?? t.notKnown },
        ...(without.length > 0 ? [] : [{ head: t.payer, cell: (row: ShownRoute) => row.payer ?? t.notKnown }]),
        { head: t.hours, cell: (row) => row.hours ?? '–' },
      ]}
    />
  )
}
