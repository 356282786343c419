import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ButtonLink, Card, Chips, Empty, FilterBar, PageHeader, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { PlacementsAsked } from '#trajectories/placements/placement.shapes.ts'
import { kinds } from '#trajectories/placements/placement.ts'
import { placementWords } from '#trajectories/placements/placement.words.ts'
import { PlacementTable } from '#trajectories/placements/placement-table.tsx'
import { seePlacements } from '#trajectories/placements/see-placements.ts'
import { shownRow } from '#trajectories/placements/shown-placements.rules.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const asked = PlacementsAsked.safeParse(Object.fromEntries(url.searchParams))
  const filter = asked.success && Object.keys(asked.data).length > 0 ? asked.data : { show: 'running' as const }
  const rows = need(await seePlacements(house, caller, filter))
  return { rows: rows.map((row) => shownRow(row, lang, house.clock.today())) }
}

const shows = ['running', 'trial-ends', 'contract-ends', 'ended'] as const

/** Everybody who works, and what ends when. */
export default function Placements() {
  const { rows } = useLoaderData<typeof loader>()
  const t = useWords(placementWords)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <FilterBar label={t.phase}>
        <Chips filters={shows.map((show) => ({ name: 'show', value: show, label: t.show[show] }))} />
        <Chips filters={kinds.map((kind) => ({ name: 'kind', value: kind, label: t.kinds[kind] }))} />
      </FilterBar>
      <Card flush>
        {rows.length === 0 ? (
          <Empty icon="briefcase" title={t.empty} action={<ButtonLink to="/proposals">{t.toProposals}</ButtonLink>}>
            {t.emptyHint}
          </Empty>
        ) : (
          <PlacementTable rows={rows} />
        )}
      </Card>
    </>
  )
}
