import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { AccountBadge } from '#access/accounts/account-badge.tsx'
import { seeAccounts } from '#access/accounts/see-accounts.ts'
import { adminWords } from '#access/admin.words.ts'
import { roleWords } from '#access/permits/roles.words.ts'
import {
  ButtonLink,
  Card,
  Empty,
  FilterBar,
  PageHeader,
  Pagination,
  PersonName,
  SearchBox,
  Table,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay, today } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const query = { q: url.searchParams.get('q') ?? undefined, after: url.searchParams.get('after') ?? undefined }
  return need(await seeAccounts(house, caller, query))
}

export default function AccountsPage() {
  const { rows, next } = useLoaderData<typeof loader>()
  const t = useWords(adminWords)
  const roles: Record<string, string> = useWords(roleWords)
  const lang = useLang()
  return (
    <>
      <PageHeader
        title={t.accounts}
        lead={t.accountsHint}
        breadcrumb={[{ label: t.title, to: '/admin' }]}
        actions={
          <ButtonLink look="primary" icon="add" to="new">
            {t.invite}
          </ButtonLink>
        }
      />
      <FilterBar label={t.find}>
        <SearchBox label={t.find} />
      </FilterBar>
      <Card flush>
        {rows.length === 0 ? (
          <Empty icon="people" title={t.nobody}>
            {t.nobodyHint}
          </Empty>
        ) : (
          <Table
            caption={t.accounts}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { head: t.name, main: true, cell: (row) => <PersonName name={row.name} to={row.id} /> },
              {
                head: t.roles,
                cell: (row) =>
                  row.seats.length === 0 ? (
                    <span className="sk-soft">{t.noRoles}</span>
                  ) : (
                    <ul>
                      {row.seats.map((seat) => (
                        <li key={seat.id}>
                          {roles[seat.role]}, <span className="sk-soft">{seat.organisationName}</span>
                        </li>
                      ))}
                    </ul>
                  ),
              },
              { head: t.email, extra: true, cell: (row) => row.email },
              { head: t.state, cell: (row) => <AccountBadge state={row.state} /> },
              { head: t.seen, extra: true, cell: (row) => (row.seenAt ? spokenDay(today(row.seenAt), lang) : t.never) },
            ]}
          />
        )}
        <Pagination shown={t.howMany(rows.length)} next={next ? { after: next } : null} />
      </Card>
    </>
  )
}
