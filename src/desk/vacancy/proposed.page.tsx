import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { headView } from '#desk/vacancy/head-view.ts'
import { whoFitsWords } from '#desk/vacancy/who-fits.words.ts'
import { seeVacancy } from '#employers/public.ts'
import { useVacancyTabs, VacancyHeader } from '#employers/vacancies/vacancy-header.tsx'
import { ButtonLink, Card, Empty, PersonName, Table, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { PhaseBadge } from '#trajectories/proposals/phase-badge.tsx'
import { seeProposals } from '#trajectories/public.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const vacancy = need(await seeVacancy(house, caller, params.id ?? ''))
  const proposals = need(await seeProposals(house, caller, { vacancy: vacancy.id }))
  const than = house.clock.today()
  return {
    head: headView(vacancy.head, lang, than),
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
  const { head, proposals } = useLoaderData<typeof loader>()
  const t = useWords(whoFitsWords)
  return (
    <>
      <VacancyHeader head={head} tabs={useVacancyTabs(head.id, 'proposed')} />
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
    </>
  )
}
