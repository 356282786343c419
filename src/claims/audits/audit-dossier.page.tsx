import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { dossierFromForm } from '#claims/audits/audit.form.ts'
import { findings } from '#claims/audits/audit.ts'
import { auditWords } from '#claims/audits/audit.words.ts'
import { seeAuditDossier } from '#claims/audits/see-audits.ts'
import { shownDossier } from '#claims/audits/shown-audit.words.ts'
import {
  Button,
  Card,
  Columns,
  DataList,
  PageHeader,
  PostForm,
  Radios,
  Stack,
  Table,
  TextArea,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return shownDossier(need(await seeAuditDossier(house, caller, params.id ?? '')), lang)
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  dossierFromForm(visitOf(context), request, params.id ?? '')

/** One dossier as it stood on the day of the draw, with what was found and what the firm says of it. */
export default function AuditDossierPage() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(auditWords)
  return (
    <Stack>
      <PageHeader
        title={one.name}
        lead={one.place}
        breadcrumb={[
          { label: t.title, to: '/claims/audits' },
          { label: t.dossiers, to: `/claims/audits/${one.audit}` },
        ]}
      />
      <Columns as="side">
        <Lines />
        <Stack>
          <Card title={t.grant} flush>
            <DataList as="narrow" rows={one.grant} />
          </Card>
          {one.said.length > 0 ? (
            <Card title={t.remark} flush>
              <DataList as="narrow" rows={one.said} />
            </Card>
          ) : null}
          <Say />
        </Stack>
      </Columns>
    </Stack>
  )
}

function Lines() {
  const { lines } = useLoaderData<typeof loader>()
  const t = useWords(auditWords)
  if (lines.length === 0)
    return (
      <Card title={t.lines}>
        <p>{t.noLines}</p>
      </Card>
    )
  return (
    <Card title={t.lines} flush>
      <Table
        caption={t.lines}
        rows={lines}
        rowKey={(row) => row.id}
        columns={[
          { head: t.line.day, main: true, cell: (row) => row.day },
          { head: t.line.minutes, number: true, cell: (row) => row.minutes },
          { head: t.line.activity, cell: (row) => row.activity },
          { head: t.line.log, cell: (row) => row.log },
          { head: t.line.coach, cell: (row) => row.coach },
          { head: t.line.by, cell: (row) => row.approvedBy },
          { head: t.line.is, cell: (row) => row.is },
        ]}
      />
    </Card>
  )
}

/** What the reader can say now: one form at a time. */
function Say() {
  const one = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(auditWords)
  const yesNo = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ]
  if (one.mayFind)
    return (
      <Card main title={t.finding}>
        <PostForm saves answer={answer}>
          <Radios
            name="finding"
            label={t.finding}
            value={one.finding}
            options={findings.map((value) => ({ value, label: t.findings[value] }))}
          />
          <TextArea name="words" label={t.words} rows={3} value={one.words} optional />
          <Button name="intent" value="find" look="primary">
            {t.save}
          </Button>
        </PostForm>
      </Card>
    )
  if (one.mayAnswer)
    return (
      <Card main title={t.yourAnswer}>
        <PostForm saves answer={answer}>
          <TextArea name="answer" label={t.yourAnswer} rows={4} value={one.answer} />
          <Button name="intent" value="answer" look="primary">
            {t.save}
          </Button>
        </PostForm>
      </Card>
    )
  if (!one.mayJudge) return null
  return (
    <Card main title={t.stands}>
      <PostForm answer={answer}>
        <Radios name="stands" label={t.stands} inRow options={yesNo} />
        <Button name="intent" value="judge" look="primary">
          {t.save}
        </Button>
      </PostForm>
    </Card>
  )
}
