import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { PayerFields } from '#coaching/routes/payer-fields.tsx'
import { payerFromForm } from '#coaching/routes/route.form.ts'
import { routeWords } from '#coaching/routes/route.words.ts'
import { seeRoute } from '#coaching/routes/see-route.ts'
import { seePayersHere } from '#coaching/routes/see-route-form.ts'
import { Button, Card, DateField, PageHeader, PostForm, TextArea, useWords } from '#platform/ui/ui.tsx'
import { need, notYours } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const route = need(await seeRoute(house, caller, params.id ?? ''))
  if (!route.mayChangePayer) need(notYours())
  return { id: route.id as string, name: route.name, payers: need(await seePayersHere(house, caller)) }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  payerFromForm(visitOf(context), request, params.id ?? '')

/** Who pays from a day on. */
export default function PayerPage() {
  const { id, name, payers } = useLoaderData<typeof loader>()
  const t = useWords(routeWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.newPayer}
        lead={t.newPayerLead}
        breadcrumb={[
          { label: t.title, to: '/coaching' },
          { label: name, to: `/coaching/${id}` },
        ]}
      />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <PayerFields payers={payers} />
          <DateField name="from" label={t.from} />
          <TextArea name="because" label={t.because} rows={2} />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </div>
  )
}
