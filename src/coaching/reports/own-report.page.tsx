import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { ownReportWords } from '#coaching/reports/own-report.words.ts'
import { signOwnReportFromForm } from '#coaching/reports/report.form.ts'
import { seeOwnReport } from '#coaching/reports/see-own-report.ts'
import { Button, Card, DataList, PageHeader, PostForm, Select, Stack, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { results, conclusion, takesOver, handover, writtenByName, on, candidate } = need(
    await seeOwnReport(house, caller, params.id ?? ''),
  )
  const t = ownReportWords[lang]
  return {
    results: results.map(({ goal, outcome }) => ({ term: goal, value: t.outcomes[outcome] })),
    ...{ conclusion, takesOver, handover },
    written: t.written(writtenByName, spokenDay(on, lang)),
    signed: candidate && t.signedOn(spokenDay(candidate.on, lang)),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  signOwnReportFromForm(visitOf(context), request, params.id ?? '')

const grades = Array.from({ length: 10 }, (_, n) => String(10 - n))

/** What her coach wrote about the help, and her own name and grade under it. */
export default function OwnReportPage() {
  const one = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(ownReportWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={one.written} />
      {one.results.length > 0 ? (
        <Card title={t.results} flush>
          <DataList rows={one.results} />
        </Card>
      ) : null}
      <Card title={t.conclusion}>
        <p>{one.conclusion}</p>
      </Card>
      {one.takesOver ? (
        <Card title={t.takesOver(one.takesOver)}>
          <p>{one.handover}</p>
        </Card>
      ) : null}
      {one.signed ? (
        <p>{one.signed}</p>
      ) : (
        <Card main title={t.yourName}>
          <PostForm answer={answer}>
            <Select
              name="grade"
              label={t.grade}
              hint={t.gradeHint}
              optional
              options={grades.map((value) => ({ value, label: value }))}
            />
            <Button look="primary" wide>
              {t.sign}
            </Button>
          </PostForm>
        </Card>
      )}
      <TargetLink to="/my/coaching">{t.back}</TargetLink>
    </Stack>
  )
}
