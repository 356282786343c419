import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { adminWords } from '#access/admin.words.ts'
import { organisationWords } from '#access/organisations/organisation.words.ts'
import { seeOrganisationSettings } from '#access/organisations/organisations.ts'
import { Badge, ButtonLink, Card, PageHeader, PersonName, Table, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return { organisations: need(await seeOrganisationSettings(house, caller)) }
}

export default function OrganisationsPage() {
  const { organisations } = useLoaderData<typeof loader>()
  const t = useWords(adminWords)
  const kinds: Record<string, string> = useWords(organisationWords).kinds
  const lang = useLang()
  return (
    <>
      <PageHeader
        title={t.organisations}
        lead={t.organisationsHint}
        breadcrumb={[{ label: t.title, to: '/admin' }]}
        actions={
          <ButtonLink look="primary" icon="add" to="new">
            {t.addOrganisation}
          </ButtonLink>
        }
      />
      <Card flush>
        <Table
          caption={t.organisations}
          rows={organisations}
          rowKey={(row) => row.id}
          columns={[
            {
              head: t.name,
              main: true,
              cell: (row) => <PersonName name={row.name} to={row.id} />,
            },
            { head: t.kind, cell: (row) => kinds[row.kind] ?? row.kind },
            { head: t.town, cell: (row) => row.town, extra: true },
            { head: t.people, number: true, cell: (row) => row.people },
            {
              head: t.state,
              cell: (row) =>
                row.endedOn ? <Badge tone="neutral">{t.ended(spokenDay(row.endedOn, lang))}</Badge> : t.takesPart,
            },
          ]}
        />
      </Card>
    </>
  )
}
