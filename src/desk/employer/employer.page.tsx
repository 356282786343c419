import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import EmployerCard, { loader as cardLoader } from '#employers/cards/employer.page.tsx'
import { Card, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { placementWords } from '#trajectories/placements/placement.words.ts'
import { PlacementTable } from '#trajectories/placements/placement-table.tsx'
import { shownRow } from '#trajectories/placements/shown-placements.rules.ts'
import { seePlacements } from '#trajectories/public.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(args.context)
  const card = await cardLoader(args)
  const work = mayDo(caller, 'see-placements')
    ? need(await seePlacements(house, caller, { employer: card.id, show: 'running' }))
    : []
  return { ...card, work: work.map((row) => shownRow(row, lang, house.clock.today())) }
}

/** The card of an employer, with who works there now as far as one may see them. */
export default function EmployerPage() {
  const { work } = useLoaderData<typeof loader>()
  const t = useWords(placementWords)
  const here =
    work.length > 0 ? (
      <Card title={t.title} flush>
        <PlacementTable rows={work} without={['at']} />
      </Card>
    ) : null
  return <EmployerCard beside={here} />
}
