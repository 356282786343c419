import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import { PayerFields } from '#coaching/routes/payer-fields.tsx'
import { beginFromForm } from '#coaching/routes/route.form.ts'
import { entries, kinds } from '#coaching/routes/route.ts'
import { routeWords } from '#coaching/routes/route.words.ts'
import { seeRouteForm } from '#coaching/routes/see-route-form.ts'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  PageHeader,
  PostForm,
  Radios,
  Select,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

export async function loader({ context, url }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const dossier = need(readId<'Dossier'>(url.searchParams.get('dossier') ?? ''))
  return need(await seeRouteForm(house, caller, dossier))
}

export function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  return beginFromForm(visit, request, mayDo(visit.caller, 'refer-to-coaching'))
}

/** A funder asks a firm; a firm begins with somebody it works with already. */
export default function BeginPage() {
  const { dossier, name, refers, me, firms, payers } = useLoaderData<typeof loader>()
  const t = useWords(routeWords)
  const mine = payers.find(({ value }) => value === me)?.value ?? null
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={refers ? t.refer : t.beginOwn}
        lead={refers ? t.referLead(name) : t.beginOwnLead(name)}
        breadcrumb={[{ label: t.title, to: '/coaching' }]}
      />
      <Card>
        <PostForm answer={useActionData<typeof action>()} saves>
          <input type="hidden" name="dossier" value={dossier} />
          {refers ? <Select name="firm" label={t.firm} options={firms} /> : null}
          <Radios
            name="kind"
            label={t.kind}
            value="coaching"
            options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
          />
          <Radios name="entry" label={t.entry} options={entries.map((value) => ({ value, label: t.entries[value] }))} />
          <TextArea name="assignment" label={t.assignment} rows={3} optional />
          <PayerFields payers={payers} payer={refers ? mine : null} />
          <TextField name="reference" label={t.reference} short optional />
          <TextField name="price" label={t.price} hint={t.priceHint} short optional />
          {refers ? null : <TextField name="cameFrom" label={t.cameFrom} optional />}
          <ButtonGroup>
            <Button look="primary">{refers ? t.refer : t.beginOwn}</Button>
            <ButtonLink look="subtle" to={`/people/${dossier}`}>
              {t.cancel}
            </ButtonLink>
          </ButtonGroup>
        </PostForm>
      </Card>
    </div>
  )
}
