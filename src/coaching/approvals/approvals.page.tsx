import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { approveFromForm } from '#coaching/approvals/approvals.form.ts'
import { approvalsWords, shownSheets } from '#coaching/approvals/approvals.words.ts'
import { seeSheetLines } from '#coaching/approvals/see-approvals.ts'
import { Sheet } from '#coaching/approvals/sheet.tsx'
import { Button, Card, Empty, PageHeader, PostForm, Soft, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return shownSheets(need(await seeSheetLines(house, caller, {})), lang)
}

export const action = ({ request, context }: ActionFunctionArgs) => approveFromForm(visitOf(context), request)

/** Friday at four: what is odd on top, the rest selected already, one button. */
export default function Approvals() {
  const { odd, others } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(approvalsWords)
  const all = odd.length + others.length
  return (
    <Stack>
      <PageHeader title={t.title} lead={all > 0 ? t.lead(all) : undefined} />
      {all === 0 ? (
        <Card>
          <Empty icon="check" title={t.none}>
            {t.noneHint}
          </Empty>
        </Card>
      ) : (
        <PostForm answer={answer}>
          {odd.length > 0 ? (
            <Card title={t.odd}>
              <Soft>{t.oddHint}</Soft>
              {odd.map((sheet) => (
                <Sheet key={sheet.key} sheet={sheet} chosen={false} />
              ))}
            </Card>
          ) : null}
          {others.length > 0 ? (
            <Card title={t.others}>
              {others.map((sheet) => (
                <Sheet key={sheet.key} sheet={sheet} chosen />
              ))}
            </Card>
          ) : null}
          <div className="sk-bottom-bar">
            <Button look="primary" icon="check">
              {t.approve}
            </Button>
          </div>
        </PostForm>
      )}
    </Stack>
  )
}
