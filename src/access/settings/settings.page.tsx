import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { seeAccounts } from '#access/accounts/see-accounts.ts'
import { adminWords } from '#access/admin.words.ts'
import { openidWords } from '#access/openid/openid.words.ts'
import { seeOrganisations } from '#access/organisations/organisations.ts'
import { Alert, Card, PageHeader, Soft, Stack, TaskList, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const accounts = need(await seeAccounts(house, caller, {}))
  const organisations = need(await seeOrganisations(house, caller)).filter(({ endedOn }) => !endedOn)
  return { accounts: accounts.next ? null : accounts.rows.length, organisations: organisations.length }
}

/** What there is to arrange. */
export default function SettingsPage() {
  const { accounts, organisations } = useLoaderData<typeof loader>()
  const t = useWords(adminWords)
  const ways = useWords(openidWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={t.lead} />
      {accounts === 1 ? <NextSteps alone={organisations < 2} /> : null}
      <Card flush>
        <TaskList
          tasks={[
            {
              id: 'organisations',
              icon: 'building',
              title: t.organisations,
              hint: t.organisationsHint,
              status: <Soft>{t.organisationCount(organisations)}</Soft>,
              to: '/admin/organisations',
            },
            {
              id: 'accounts',
              icon: 'people',
              title: t.accounts,
              hint: t.accountsHint,
              status: accounts ? <Soft>{t.accountCount(accounts)}</Soft> : null,
              to: '/admin/accounts',
            },
            { id: 'stand-ins', icon: 'calendar', title: t.standIns, hint: t.standInsHint, to: '/admin/stand-ins' },
            { id: 'mail', icon: 'mail', title: t.mail, hint: t.mailHint, to: '/admin/mail' },
            { id: 'ways-in', icon: 'lock', title: ways.title, hint: ways.waysInHint, to: '/admin/sign-in' },
            {
              id: 'reference-data',
              icon: 'upload',
              title: t.referenceData,
              hint: t.referenceDataHint,
              to: '/admin/reference-data',
            },
            {
              id: 'regulations',
              icon: 'document',
              title: t.regulations,
              hint: t.regulationsHint,
              to: '/regulations',
            },
            { id: 'region', icon: 'settings', title: t.region, hint: t.regionHint, to: '/admin/region' },
          ]}
        />
      </Card>
    </Stack>
  )
}

/** As long as the administrator is the only one here: a region begins with its partners and their people. */
function NextSteps({ alone }: { alone: boolean }) {
  const t = useWords(adminWords)
  return (
    <Alert title={t.nextSteps}>
      <ol>
        {alone ? (
          <li>
            <Link to="/admin/organisations/new">{t.addOrganisation}</Link>
          </li>
        ) : null}
        <li>
          <Link to="/admin/accounts/new">{t.invite}</Link>
        </li>
        <li>
          {t.imports}. {t.importsHint}
        </li>
      </ol>
    </Alert>
  )
}
