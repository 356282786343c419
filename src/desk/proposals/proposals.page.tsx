import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { askFromForm } from '#desk/proposals/ask.form.ts'
import { ButtonLink, Card, Chips, Empty, FilterBar, PageHeader, PersonName, Table, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { PhaseBadge } from '#trajectories/proposals/phase-badge.tsx'
import { phases } from '#trajectories/proposals/proposal.ts'
import { proposalWords } from '#trajectories/proposals/proposal.words.ts'
import { type Phase, seeProposals } from '#trajectories/public.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const phase = phases.find((one) => one === url.searchParams.get('phase'))
  const proposals = need(await seeProposals(house, caller, { phases: phase ? [phase] : undefined }))
  const said = { year: 'when-other', than: house.clock.today() } as const
  return { proposals: proposals.map((one) => ({ ...one, since: spokenDay(one.since, lang, said) })) }
}

/** The question to a person starts here, from any list where somebody fits. */
export const action = ({ request, context }: ActionFunctionArgs) => askFromForm(visitOf(context), request)

const filtered: readonly Phase[] = ['asking', 'person-yes', 'proposed', 'employer-yes']

export default function Proposals() {
  const { proposals } = useLoaderData<typeof loader>()
  const t = useWords(proposalWords)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <FilterBar label={t.phase}>
        <Chips filters={filtered.map((phase) => ({ name: 'phase', value: phase, label: t.phases[phase] }))} />
      </FilterBar>
      <Card flush>
        {proposals.length === 0 ? (
          <Empty icon="link" title={t.empty} action={<ButtonLink to="/vacancies">{t.toVacancies}</ButtonLink>}>
            {t.emptyHint}
          </Empty>
        ) : (
          <Table
            caption={t.title}
            rows={proposals}
            rowKey={(row) => row.id}
            columns={[
              { head: t.name, main: true, cell: (row) => <PersonName name={row.name} to={`/proposals/${row.id}`} /> },
              { head: t.vacancy, cell: (row) => `${row.vacancy.title}, ${row.vacancy.employer}` },
              { head: t.phase, cell: (row) => <PhaseBadge phase={row.phase} /> },
              { head: t.since, cell: (row) => row.since },
            ]}
          />
        )}
      </Card>
    </>
  )
}
