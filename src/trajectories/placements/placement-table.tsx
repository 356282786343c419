import { PersonName, Table, useWords } from '#platform/ui/ui.tsx'
import { placementWords } from '#trajectories/placements/placement.words.ts'
import { PlacementBadge } from '#trajectories/placements/placement-badge.tsx'
import type { ShownRow } from '#trajectories/placements/shown-placements.rules.ts'

/** Work in a list: who, where, how, and until when. A card on one page leaves out what the page says already. */
export function PlacementTable({
  rows,
  without = [],
}: {
  rows: readonly ShownRow[]
  without?: readonly ('name' | 'at')[]
}) {
  const t = useWords(placementWords)
  const first = without.includes('name') ? 'at' : 'name'
  return (
    <Table
      caption={t.title}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          head: first === 'name' ? t.name : t.at,
          main: true,
          cell: (row) => <PersonName name={row[first]} to={`/placements/${row.id}`} />,
        },
        ...(first === 'at' || without.includes('at') ? [] : [{ head: t.at, cell: (row: ShownRow) => row.at }]),
        { head: t.kind, cell: (row) => t.kinds[row.kind] },
        { head: t.phase, cell: (row) => <PlacementBadge phase={row.phase} /> },
        { head: t.until, cell: (row) => row.until ?? t.openEnded },
      ]}
    />
  )
}
