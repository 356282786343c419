import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { claimWords } from '#claims/claiming/claim.words.ts'
import { previewMany } from '#claims/claiming/claim-many.ts'
import { claimManyFromForm } from '#claims/claiming/claiming.form.ts'
import { claimsPageWords } from '#claims/claiming/claims-page.words.ts'
import { shownMany } from '#claims/claiming/shown-claim.words.ts'
import {
  Button,
  ButtonLink,
  Card,
  Empty,
  ErrorSummary,
  FormKey,
  PageHeader,
  Soft,
  Stack,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return shownMany(need(await previewMany(house, caller)), lang)
}

export const action = ({ request, context }: ActionFunctionArgs) => claimManyFromForm(visitOf(context), request)

type Row = ReturnType<typeof shownMany>['rows'][number]

/** All that can go stands selected, with the sum in sight; what cannot says why. */
export default function ManyClaimsPage() {
  const { rows, ready, total } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(claimWords)
  const p = useWords(claimsPageWords)
  return (
    <Stack>
      <PageHeader title={p.manyTitle} lead={p.manyLead} breadcrumb={[{ label: t.title, to: '/claims' }]} />
      {rows.length === 0 ? (
        <Card>
          <Empty
            icon="check"
            title={p.noneToClaim}
            action={<ButtonLink to="/coaching/approvals">{p.toHours}</ButtonLink>}
          />
        </Card>
      ) : (
        <Form method="post">
          <FormKey />
          {answer ? <ErrorSummary answer={answer} /> : null}
          <Card flush>
            <Table
              caption={p.manyTitle}
              rows={rows}
              rowKey={({ period }) => period}
              columns={[
                {
                  head: t.columns.name,
                  main: true,
                  cell: (row) => (
                    <label className="sk-choice">
                      <input
                        className="sk-checkbox"
                        type="checkbox"
                        name="period"
                        value={row.period}
                        disabled={!row.isReady}
                        defaultChecked={row.isReady}
                        aria-label={p.choose(row.name)}
                      />
                      <span>{row.name}</span>
                    </label>
                  ),
                },
                { head: p.period, cell: (row) => row.kind },
                { head: t.columns.payer, cell: (row) => row.payer ?? '–' },
                { head: t.columns.days, cell: (row) => row.days },
                { head: t.columns.hours, number: true, cell: (row) => row.hours },
                { head: t.columns.total, number: true, cell: (row) => row.total },
                ...(rows.length > ready
                  ? [{ head: p.notYet, cell: (row: Row) => (row.whyNot ? <Soft>{row.whyNot}</Soft> : '–') }]
                  : []),
              ]}
            />
          </Card>
          <div className="sk-bottom-bar">
            <p>{p.manySum(ready, total)}</p>
            <Button look="primary" icon="check">
              {p.sendMany}
            </Button>
          </div>
        </Form>
      )}
    </Stack>
  )
}
