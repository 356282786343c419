import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import { claimWords } from '#claims/claiming/claim.words.ts'
import { ClaimBadge } from '#claims/claiming/claim-badge.tsx'
import { AfterwardsCard, AnswerCard, PayCard, PortalCard } from '#claims/claiming/claim-cards.tsx'
import { stepFromForm } from '#claims/claiming/claiming.form.ts'
import { claimsPageWords } from '#claims/claiming/claims-page.words.ts'
import { seeClaim } from '#claims/claiming/see-claim.ts'
import { shownClaim } from '#claims/claiming/shown-claim.words.ts'
import {
  Badge,
  ButtonGroup,
  ButtonLink,
  Card,
  Columns,
  DataList,
  PageHeader,
  Soft,
  Stack,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const claim = shownClaim(need(await seeClaim(house, caller, params.id ?? '')), lang, house.clock.today())
  const mayAnswer = claim.mine === 'payer' && mayDo(caller, 'answer-claims')
  const keepsBooks = claim.mine === 'firm' && mayDo(caller, 'claim-hours')
  return { claim, mayAnswer, keepsBooks }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  stepFromForm(visitOf(context), request, params.id ?? '')

/** One claim: what is asked, line by line, what the answer is, and the money. */
export default function ClaimPage() {
  const { claim, mayAnswer, keepsBooks } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(claimWords)
  const p = useWords(claimsPageWords)
  const waits = claim.phase === 'submitted'
  return (
    <Stack>
      <PageHeader
        title={p.claimTitle(claim.number)}
        lead={`${claim.name}. ${p.by(claim.firm, claim.payer ?? '–')}`}
        breadcrumb={[{ label: t.title, to: '/claims' }]}
      />
      <Columns as="side">
        <Stack>
          <Lines />
          {mayAnswer || (keepsBooks && claim.byLetter) ? <AfterwardsCard claim={claim} answer={answer} /> : null}
          {keepsBooks && claim.isUwv ? <PortalCard claim={claim} /> : null}
          {waits && (mayAnswer || (keepsBooks && claim.byLetter)) ? (
            <AnswerCard claim={claim} byLetter={!mayAnswer} answer={answer} />
          ) : null}
        </Stack>
        <Stack>
          <Facts />
          {keepsBooks && claim.owes ? <PayCard claim={claim} answer={answer} /> : null}
          <Money />
        </Stack>
      </Columns>
    </Stack>
  )
}

function Lines() {
  const { claim } = useLoaderData<typeof loader>()
  const p = useWords(claimsPageWords)
  return (
    <Card title={p.lines} flush>
      <Table
        caption={p.lines}
        rows={claim.lines}
        rowKey={({ id }) => id}
        columns={[
          { head: p.when, main: true, cell: (row) => row.when },
          { head: p.hours, number: true, cell: (row) => row.hours },
          {
            head: p.what,
            cell: (row) => (
              <>
                {row.what} {row.about ? <Soft>{row.about}</Soft> : null} {row.note ? <Soft>{row.note}</Soft> : null}
              </>
            ),
          },
          {
            head: p.approvedBy,
            cell: (row) => (
              <>
                {row.approvedBy} {row.coach ? <Soft>{row.coach}</Soft> : null}
              </>
            ),
          },
          { head: p.amount, number: true, cell: (row) => row.amount },
          {
            head: p.answer,
            cell: (row) =>
              row.said ? (
                <>
                  <Badge tone={row.said === 'accepted' ? 'positive' : 'caution'}>{row.saidName}</Badge>{' '}
                  {row.why ? <Soft>{row.why}</Soft> : null}
                  {row.reclaimed ? <Soft>{row.reclaimed}</Soft> : null}
                </>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </Card>
  )
}

function Facts() {
  const { claim } = useLoaderData<typeof loader>()
  const t = useWords(claimWords)
  const p = useWords(claimsPageWords)
  return (
    <Card title={p.facts} flush>
      <DataList
        as="narrow"
        rows={[
          { term: t.columns.phase, value: <ClaimBadge phase={claim.phase}>{claim.phaseName}</ClaimBadge> },
          { term: t.columns.sent, value: claim.sent },
          { term: t.columns.days, value: claim.days },
          ...claim.amounts,
          ...(claim.rateLetter ? [{ term: p.rateLetter, value: claim.rateLetter }] : []),
          ...(claim.open ? [{ term: p.open, value: claim.open }] : []),
          { term: p.payTo, value: claim.payTo },
        ]}
      />
    </Card>
  )
}

/** What the books say of it, and what to take along. */
function Money() {
  const { claim } = useLoaderData<typeof loader>()
  const t = useWords(claimsPageWords)
  return (
    <>
      <Card title={t.books} flush>
        <DataList
          as="narrow"
          rows={claim.books.map((entry) => ({
            term: `${entry.what}, ${entry.on}`,
            value: entry.reference ? `${entry.amount} (${entry.reference})` : entry.amount,
          }))}
        />
      </Card>
      <Card title={t.files}>
        <ButtonGroup>
          {(['xlsx', 'csv', 'pdf'] as const).map((format) => (
            <ButtonLink key={format} to={`/claims/${claim.id}/hours?format=${format}`} small download>
              {format}
            </ButtonLink>
          ))}
          {claim.takesInvoices ? (
            <ButtonLink to={`/claims/${claim.id}/invoice`} small download>
              {t.invoice}
            </ButtonLink>
          ) : null}
        </ButtonGroup>
      </Card>
    </>
  )
}
