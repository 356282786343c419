import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { RequestText } from '#coaching/signatures/request-text.tsx'
import { seeOwnRequest } from '#coaching/signatures/see-own-requests.ts'
import { signOwn } from '#coaching/signatures/sign.ts'
import { Alert, Button, Card, FormKey, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { signWords } from '#trajectories/public.ts'

export const handle = { plain: true, density: 'calm' }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return need(await seeOwnRequest(house, caller, params.id ?? '', lang))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const id = params.id ?? ''
  need(await signOwn(visit.house, callerWithKey(visit, await formValues(request)), id))
  return saved(`/my/coaching-requests/${id}`, signWords[visit.lang].signed)
}

/** Her own page: what is asked for her, and her name under it. */
export default function MyRequestPage() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(signWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={one.maySign ? t.lead : undefined} />
      {one.signedOn ? <Alert tone="positive">{t.signed}</Alert> : null}
      <Card>
        <RequestText parts={one.parts} />
      </Card>
      {one.maySign ? (
        <Form method="post">
          <FormKey />
          <Button wide look="primary" icon="check">
            {t.sign(one.signsAs ?? '')}
          </Button>
        </Form>
      ) : null}
      <p className="sk-soft">{t.callUs}</p>
    </Stack>
  )
}
