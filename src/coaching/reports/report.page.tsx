import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { reportFromForm } from '#coaching/reports/report.form.ts'
import { reportWords } from '#coaching/reports/report.words.ts'
import { PaperForm, WriteForm } from '#coaching/reports/report-forms.tsx'
import { seeReport } from '#coaching/reports/see-report.ts'
import { shownReport } from '#coaching/reports/shown-report.words.ts'
import { Card, Columns, DataList, PageHeader, Soft, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return shownReport(need(await seeReport(house, caller, params.id ?? '')), lang)
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  reportFromForm(visitOf(context), request, params.id ?? '')

/** What came of one period: results, growth, who goes on with it, and the names under it. */
export default function ReportPage() {
  const one = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(reportWords)
  return (
    <Stack>
      <PageHeader
        title={`${one.title}: ${one.name}`}
        lead={one.lead}
        breadcrumb={[{ label: one.name, to: `/coaching/${one.route}` }]}
      />
      {one.report ? (
        <Columns as="side">
          <Stack>
            <Written />
            {one.mayWrite ? <WriteForm one={one} answer={answer} /> : null}
          </Stack>
          <Stack>
            <Card title={t.growth} flush>
              <DataList as="narrow" rows={one.report.growth} />
            </Card>
            <Card title={t.names} flush>
              <DataList as="narrow" rows={one.report.names} />
            </Card>
            {one.mayWrite ? <PaperForm one={one} answer={answer} /> : null}
          </Stack>
        </Columns>
      ) : one.mayWrite ? (
        <WriteForm one={one} answer={answer} />
      ) : (
        <Card title={t.none}>
          <p>{t.noneHint}</p>
        </Card>
      )}
    </Stack>
  )
}

function Written() {
  const { report } = useLoaderData<typeof loader>()
  const t = useWords(reportWords)
  if (!report) return null
  return (
    <>
      <Card title={t.results} flush={report.results.length > 0}>
        {report.results.length > 0 ? <DataList rows={report.results} /> : <Soft>{t.noGoals}</Soft>}
      </Card>
      <Card title={t.conclusion}>
        <p>{report.conclusion}</p>
      </Card>
      {report.takesOver ? (
        <Card title={t.takesOver}>
          <p>
            <strong>{report.takesOver}</strong>
          </p>
          {report.handover ? <p>{report.handover}</p> : null}
        </Card>
      ) : null}
    </>
  )
}
