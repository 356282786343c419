import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { auditFromForm } from '#claims/audits/audit.form.ts'
import { auditOutcomes } from '#claims/audits/audit.ts'
import { auditWords } from '#claims/audits/audit.words.ts'
import { seeAudit } from '#claims/audits/see-audits.ts'
import { shownAudit } from '#claims/audits/shown-audit.words.ts'
import {
  Button,
  Card,
  Columns,
  DataList,
  DateField,
  PageHeader,
  PersonName,
  PostForm,
  Radios,
  Soft,
  Stack,
  Table,
  TextArea,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return shownAudit(need(await seeAudit(house, caller, params.id ?? '')), lang)
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  auditFromForm(visitOf(context), request, params.id ?? '')

/** One sample: what was drawn, how each dossier stands, and what is concluded. */
export default function AuditPage() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(auditWords)
  return (
    <Stack>
      <PageHeader title={one.title} lead={one.lead} breadcrumb={[{ label: t.title, to: '/claims/audits' }]} />
      <Columns as="side">
        <Stack>
          {one.conclusion ? (
            <Card title={one.concluded ?? t.conclusion}>
              <p>{one.conclusion}</p>
            </Card>
          ) : null}
          <Card title={t.dossiers} flush>
            <Table
              caption={t.dossiers}
              rows={one.dossiers}
              rowKey={(row) => row.id}
              columns={[
                {
                  head: t.dossiers,
                  main: true,
                  cell: (row) => (row.to ? <PersonName name={row.name} to={row.to} place={row.place} /> : row.name),
                },
                { head: t.columns.phase, cell: (row) => row.state },
              ]}
            />
          </Card>
        </Stack>
        <Stack>
          <Card title={t.facts} flush>
            <DataList as="narrow" rows={one.facts} />
          </Card>
          <p>
            <Soft>{t.seedHint}</Soft>
          </p>
          <Steps />
        </Stack>
      </Columns>
    </Stack>
  )
}

function Steps() {
  const { mayHear, mayConclude } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(auditWords)
  const of = (intent: string) => (answer?.values.intent === intent ? answer : undefined)
  return (
    <>
      {mayHear ? (
        <Card title={t.hear}>
          <PostForm answer={of('hear')}>
            <p>{t.hearLead}</p>
            <DateField name="answerBy" label={t.answerBy} />
            <Button name="intent" value="hear" look="primary">
              {t.hear}
            </Button>
          </PostForm>
        </Card>
      ) : null}
      {mayConclude ? (
        <Card title={t.conclude}>
          <PostForm saves answer={of('conclude')}>
            <Radios
              name="outcome"
              label={t.outcome}
              options={auditOutcomes.map((value) => ({ value, label: t.outcomes[value] }))}
            />
            <TextArea name="conclusion" label={t.conclusion} rows={4} />
            <Button name="intent" value="conclude">
              {t.conclude}
            </Button>
          </PostForm>
        </Card>
      ) : null}
    </>
  )
}
