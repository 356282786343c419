import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import { claimShows } from '#claims/claiming/claim.ts'
import { claimWords } from '#claims/claiming/claim.words.ts'
import { ClaimBadge } from '#claims/claiming/claim-badge.tsx'
import { ClaimsAsked } from '#claims/claiming/claiming.shapes.ts'
import { claimsPageWords } from '#claims/claiming/claims-page.words.ts'
import { seeClaims } from '#claims/claiming/see-claims.ts'
import { seeToClaim } from '#claims/claiming/see-to-claim.ts'
import { shownClaimRow, shownToClaim } from '#claims/claiming/shown-claim.words.ts'
import {
  Badge,
  ButtonLink,
  Card,
  Chips,
  Empty,
  FilterBar,
  PageHeader,
  Pagination,
  PersonName,
  Stack,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const read = ClaimsAsked.safeParse(Object.fromEntries(url.searchParams))
  const asked = read.success ? read.data : {}
  const { rows, next } = need(await seeClaims(house, caller, asked))
  const mayClaim = mayDo(caller, 'claim-hours')
  const toClaim = mayClaim ? need(await seeToClaim(house, caller)) : []
  return {
    mayAnswer: mayDo(caller, 'answer-claims'),
    ...{ mayClaim, next, isFurther: asked.after !== undefined },
    rows: rows.map((row) => shownClaimRow(row, lang)),
    toClaim: toClaim.map((row) => shownToClaim(row, lang, house.clock.today())),
  }
}

/** What has to be claimed first, and what was claimed. */
export default function ClaimsPage() {
  const { mayClaim, mayAnswer } = useLoaderData<typeof loader>()
  const t = useWords(claimWords)
  const p = useWords(claimsPageWords)
  return (
    <Stack>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ButtonLink icon="chart" to="/claims/accountability">
              {p.accountability}
            </ButtonLink>
            {mayAnswer ? <ButtonLink to="/claims/receiving">{p.receiving}</ButtonLink> : null}
            {mayClaim ? (
              <>
                <ButtonLink to="/claims/many">{p.many}</ButtonLink>
                <ButtonLink to="/claims/terms">{p.terms}</ButtonLink>
              </>
            ) : null}
          </>
        }
      />
      {mayClaim ? <ToClaim /> : null}
      <Claims />
    </Stack>
  )
}

function ToClaim() {
  const { toClaim } = useLoaderData<typeof loader>()
  const { columns } = useWords(claimWords)
  const p = useWords(claimsPageWords)
  if (toClaim.length === 0)
    return (
      <Card title={p.toClaim}>
        <p>{p.noneToClaim}</p>
        <ButtonLink to="/coaching/approvals">{p.toHours}</ButtonLink>
      </Card>
    )
  return (
    <Card title={p.toClaim} flush>
      <Table
        caption={p.toClaim}
        rows={toClaim}
        rowKey={({ period }) => period}
        columns={[
          { head: columns.name, main: true, cell: (row) => <PersonName name={row.name} place={row.kind} /> },
          { head: columns.payer, cell: (row) => row.payer ?? '–' },
          { head: columns.days, cell: (row) => row.days },
          { head: columns.hours, number: true, cell: (row) => row.hours },
          {
            head: columns.by,
            cell: (row) => (
              <>
                {row.by ?? '–'} {row.late ? <Badge tone="caution">{p.overTime}</Badge> : null}
              </>
            ),
          },
          {
            head: p.toClaimAt,
            cell: (row) => (
              <ButtonLink to={`/claims/new?period=${row.period}`} small>
                {p.toClaimAt}
              </ButtonLink>
            ),
          },
        ]}
      />
    </Card>
  )
}

function Claims() {
  const { rows, next, isFurther } = useLoaderData<typeof loader>()
  const t = useWords(claimWords)
  const p = useWords(claimsPageWords)
  return (
    <>
      <FilterBar label={t.columns.phase}>
        <Chips filters={claimShows.map((show) => ({ name: 'show', value: show, label: t.show[show] }))} />
      </FilterBar>
      <Card flush>
        {rows.length === 0 ? (
          <Empty icon="document" title={p.empty}>
            {p.emptyHint}
          </Empty>
        ) : (
          <Table
            caption={t.title}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                head: t.columns.name,
                main: true,
                cell: (row) => <PersonName name={row.name} to={`/claims/${row.id}`} place={row.number} />,
              },
              { head: t.columns.firm, cell: (row) => row.firm },
              { head: t.columns.payer, cell: (row) => row.payer ?? '–' },
              { head: t.columns.days, cell: (row) => row.days },
              { head: t.columns.hours, number: true, cell: (row) => row.hours },
              { head: t.columns.total, number: true, cell: (row) => row.total },
              { head: t.columns.open, number: true, cell: (row) => row.open || '–' },
              { head: t.columns.phase, cell: (row) => <ClaimBadge phase={row.phase}>{row.phaseName}</ClaimBadge> },
              { head: t.columns.sent, cell: (row) => row.sent },
            ]}
          />
        )}
        {next || isFurther ? (
          <Pagination
            shown={p.shown(rows.length)}
            previous={isFurther ? {} : null}
            next={next ? { after: next } : null}
          />
        ) : null}
      </Card>
    </>
  )
}
