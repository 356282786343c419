import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import { vatKinds } from '#claims/claiming/claim.ts'
import { claimWords } from '#claims/claiming/claim.words.ts'
import { termsFromForm } from '#claims/terms/terms.form.ts'
import { termsWords } from '#claims/terms/terms.words.ts'
import { seeTerms } from '#claims/terms/terms-of.ts'
import {
  Button,
  Card,
  Columns,
  DataList,
  DateField,
  PageHeader,
  PostForm,
  Radios,
  Row,
  Stack,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { rows } = need(await seeTerms(house, caller))
  const [now] = rows
  return {
    mayKeep: mayDo(caller, 'claim-hours'),
    today: house.clock.today().split('-').toReversed().join('-'),
    now: now ?? null,
    kept: rows.map((one) => ({
      from: spokenDay(one.from, lang),
      vat: claimWords[lang].vat[one.vat],
      about: [one.iban, one.kvk, one.vatNumber].filter(Boolean).join(', '),
    })),
  }
}

export const action = ({ request, context }: ActionFunctionArgs) => termsFromForm(visitOf(context), request)

/** What stands on every claim of the firm: filled in once. */
export default function TermsPage() {
  const { kept, mayKeep } = useLoaderData<typeof loader>()
  const t = useWords(termsWords)
  const w = useWords(claimWords)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: w.title, to: '/claims' }]} />
      <Columns as="side">
        {mayKeep ? <TermsForm /> : null}
        <Card title={t.kept} flush={kept.length > 0}>
          {kept.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <DataList
              as="narrow"
              rows={kept.map(({ from, vat, about }) => ({ term: from, value: `${vat}. ${about}` }))}
            />
          )}
        </Card>
      </Columns>
    </>
  )
}

function TermsForm() {
  const { now, today } = useLoaderData<typeof loader>()
  const t = useWords(termsWords)
  const w = useWords(claimWords)
  return (
    <Card>
      <PostForm answer={useActionData<typeof action>()}>
        <DateField name="from" label={t.from} value={today} />
        <Radios
          name="vat"
          label={t.vat}
          value={now?.vat ?? null}
          options={vatKinds.map((value) => ({ value, label: w.vat[value] }))}
        />
        <TextField name="vatNumber" label={t.vatNumber} hint={t.vatNumberHint} value={now?.vatNumber} optional />
        <TextField name="kvk" label={t.kvk} hint={t.kvkHint} value={now?.kvk} short />
        <TextField name="iban" label={t.iban} hint={t.ibanHint} value={now?.iban} />
        <TextField name="street" label={t.street} value={now?.street} />
        <Row>
          <TextField name="postcode" label={t.postcode} value={now?.postcode} short />
          <TextField name="town" label={t.town} value={now?.town} />
        </Row>
        <Stack>
          <Button look="primary">{t.save}</Button>
        </Stack>
      </PostForm>
    </Card>
  )
}
