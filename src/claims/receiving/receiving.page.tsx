import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { claimWords } from '#claims/claiming/claim.words.ts'
import { receivingFromForm } from '#claims/receiving/receiving.form.ts'
import { receivingSchemes } from '#claims/receiving/receiving.ts'
import { receivingWords } from '#claims/receiving/receiving.words.ts'
import { seeReceiving } from '#claims/receiving/receiving-of.ts'
import { Button, Card, PageHeader, PostForm, Radios, Row, TextField, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeReceiving(house, caller))
}

export const action = ({ request, context }: ActionFunctionArgs) => receivingFromForm(visitOf(context), request)

/** Filled in once by who pays: with it a firm can make an e-invoice. */
export default function ReceivingPage() {
  const { receiving } = useLoaderData<typeof loader>()
  const t = useWords(receivingWords)
  const w = useWords(claimWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: w.title, to: '/claims' }]} />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <Radios
            name="scheme"
            label={t.scheme}
            value={receiving?.scheme ?? null}
            options={receivingSchemes.map((value) => ({ value, label: t.schemes[value] }))}
          />
          <TextField name="number" label={t.number} hint={t.numberHint} value={receiving?.number} />
          <TextField name="street" label={t.street} value={receiving?.street} />
          <Row>
            <TextField name="postcode" label={t.postcode} value={receiving?.postcode} short />
            <TextField name="town" label={t.town} value={receiving?.town} />
          </Row>
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </div>
  )
}
