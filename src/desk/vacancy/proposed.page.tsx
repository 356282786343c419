import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { countTabs } from '#desk/vacancy/count-tabs.ts'
import { headView } from '#desk/vacancy/head-view.ts'
import { VacancyFrame } from '#desk/vacancy/vacancy-frame.tsx'
import { whoFitsWords } from '#desk/vacancy/who-fits.words.ts'
import { seeVacancy } from '#employers/public.ts'
import { ButtonLink, Card, Empty, PersonName, Stack, Table, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { placementWords } from '#trajectories/placements/placement.words.ts'
import { PlacementTable } from '#trajectories/placements/placement-table.tsx'
import { shownRow } from '#trajectories/placements/shown-placements.rules.ts'
import { PhaseBadge } from '#trajectories/proposals/phase-badge.tsx'
import { seePlacements, seeProposals } from '#trajectories/public.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  const { house, caller, lang } = visit
  const vacancy = need(await seeVacancy(house, caller, params.id ?? ''))
  const proposals = need(await seeProposals(house, caller, { vacancy: vacancy.id }))
  const than = house.clock.today()
  const work = need(await seePlacements(house, caller, { vacancy: vacancy.id }))
  return {
    head: headView(vacancy.head, lang, than),
    counts: await countTabs(visit, vacancy.id),
    work: work.map((row) => shownRow(row, lang, than)),
    proposals: proposals.map(({ id, name, phase, since }) => ({
      id,
      name,
      phase,
      since: spokenDay(since, lang, { year: 'when-other', than }),
    })),
  }
}

/** Everybody who was asked for this vacancy, and where that stands. */
export default function ProposedPage() {
  const { head, counts, proposals, work } = useLoaderData<typeof loader>()
  const p = useWords(placementWords)
  const t = useWords(whoFitsWords)
  return (
    <>
      <VacancyFrame head={head} counts={counts} here="proposed" />
      <Stack>
        {work.length > 0 ? (
          <Card title={p.title} flush>
            <PlacementTable rows={work} without={['at']} />
          </Card>
        ) : null}
        <Card title={t.asked.title} flush>
          {proposals.length === 0 ? (
            <Empty
              icon="talk"
              title={t.asked.nobody}
              action={<ButtonLink to={`/vacancies/${head.id}`}>{t.asked.toFits}</ButtonLink>}
            >
              {t.asked.nobodyHint}
            </Empty>
          ) : (
            <Table
              caption={t.asked.title}
              rows={proposals}
              rowKey={(row) => row.id}
              columns={[
                {
                  head: t.asked.name,
                  main: true,
                  cell: (row) => <PersonName name={row.name} to={`/proposals/${row.id}`} />,
                },
                { head: t.asked.stands, cell: (row) => <PhaseBadge phase={row.phase} /> },
                { head: t.asked.since, cell: (row) => row.since },
              ]}
            />
          )}
        </Card>
      </Stack>
    </>
  )
}
