import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { adminWords } from '#access/admin.words.ts'
import { seeProviders } from '#access/openid/manage-providers.ts'
import { audiences } from '#access/openid/openid.rules.ts'
import { openidWords } from '#access/openid/openid.words.ts'
import { Badge, ButtonGroup, ButtonLink, Card, Empty, PageHeader, Stack, Table, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const providers = need(await seeProviders(house, caller))
  return {
    providers: providers.map(({ id, button, audience, organisationName, turnedOn }) => ({
      ...{ id, button, audience, organisationName, turnedOn },
    })),
  }
}

/** Every way in that another house keeps. */
export default function ProvidersPage() {
  const { providers } = useLoaderData<typeof loader>()
  const t = useWords(openidWords)
  const settings = useWords(adminWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: settings.title, to: '/admin' }]} />
      <Card flush>
        {providers.length === 0 ? (
          <Empty icon="lock" title={t.none}>
            {t.noneHint}
          </Empty>
        ) : (
          <Table
            caption={t.title}
            rows={providers}
            rowKey={(way) => way.id}
            columns={[
              { head: t.button, main: true, cell: (way) => <Link to={`/admin/sign-in/${way.id}`}>{way.button}</Link> },
              { head: t.forWhom, cell: (way) => way.organisationName ?? t.audiences[way.audience] },
              {
                head: t.state,
                cell: (way) =>
                  way.turnedOn ? (
                    <Badge tone="positive" icon="check">
                      {t.on}
                    </Badge>
                  ) : (
                    <Badge tone="plain">{t.off}</Badge>
                  ),
              },
            ]}
          />
        )}
      </Card>
      <ButtonGroup>
        {audiences.map((audience) => (
          <ButtonLink key={audience} icon="add" to={`/admin/sign-in/new?for=${audience}`}>
            {t.add[audience]}
          </ButtonLink>
        ))}
      </ButtonGroup>
    </Stack>
  )
}
