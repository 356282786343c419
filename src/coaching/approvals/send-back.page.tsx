import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { returnReasons } from '#coaching/approvals/approval.rules.ts'
import { sendBackFromForm } from '#coaching/approvals/approvals.form.ts'
import { approvalsWords, shownLine } from '#coaching/approvals/approvals.words.ts'
import { seeWaitingLine } from '#coaching/approvals/see-approvals.ts'
import { Button, Card, PageHeader, PostForm, Radios, Stack, TextArea, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return shownLine(need(await seeWaitingLine(house, caller, params.line ?? '')), lang)
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  sendBackFromForm(visitOf(context), request, params.line ?? '')

/** One line back to the coach: a reason, and words where they help. */
export default function SendBack() {
  const line = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(approvalsWords)
  return (
    <div className="sk-page--narrow">
      <Stack>
        <PageHeader
          title={t.sendBackTitle}
          lead={t.sendBackLead}
          breadcrumb={[{ label: t.title, to: '/coaching/approvals' }]}
        />
        <Card title={`${line.name}, ${line.when}, ${line.hours}`}>
          <PostForm answer={answer}>
            <Radios
              name="reason"
              label={t.reason}
              options={returnReasons.map((value) => ({ value, label: t.reasons[value] }))}
            />
            <TextArea name="words" label={t.words} optional />
            <Button look="primary">{t.sendBack}</Button>
          </PostForm>
        </Card>
      </Stack>
    </div>
  )
}
