import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { RequestText } from '#coaching/signatures/request-text.tsx'
import { seeToSign, signGuest } from '#coaching/signatures/see-to-sign.ts'
import { signByLink } from '#coaching/signatures/sign.ts'
import { Alert, Button, Card, FormKey, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'
import { signWords } from '#trajectories/public.ts'

export const handle = { plain: true, density: 'calm' }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = openVisitOf(context)
  return need(await seeToSign(visit.house, await signGuest(visit), params.token ?? '', visit.lang))
}

export async function action({ context, params }: ActionFunctionArgs) {
  const visit = openVisitOf(context)
  const signed = await signByLink(visit.house, await signGuest(visit), params.token ?? '')
  if (!signed.done && signed.refusal.kind === 'not-found') need(signed)
  return { said: signed.done ? ('signed' as const) : ('too-late' as const) }
}

/** The text, and one button under it: opening the link and signing are two taps. */
export default function CoachingSignPage() {
  const text = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(signWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={text.asked ? t.lead : undefined} />
      {text.signed ? <Alert tone="positive">{t.signed}</Alert> : null}
      {answer?.said === 'too-late' && !text.signed ? <Alert tone="caution">{t.tooLate}</Alert> : null}
      {!text.asked && !text.signed ? <Alert>{t.notNeeded}</Alert> : null}
      <Card>
        <RequestText parts={text.parts} />
      </Card>
      {text.asked ? (
        <Form method="post">
          <FormKey />
          <Button wide look="primary" icon="check">
            {t.sign(text.name)}
          </Button>
        </Form>
      ) : null}
      <p className="sk-soft">{t.callUs}</p>
    </Stack>
  )
}
