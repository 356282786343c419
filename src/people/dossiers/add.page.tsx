import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { mayOpen } from '#access/public.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { NewPerson } from '#people/dossiers/new-person.shapes.ts'
import { peopleWords } from '#people/dossiers/people.words.ts'
import { Button, ButtonGroup, Card, PageHeader, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export const loader = ({ context }: LoaderFunctionArgs) => need(mayOpen(visitOf(context).caller, 'change-dossier'))

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = peopleWords[visit.lang]
  const values = await formValues(request)
  const asked = NewPerson.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const added = await addPerson(visit.house, callerWithKey(visit, values), asked.data)
  if (!added.done) return refusedWith(t.refusals[added.refusal.because], values)
  const { id } = added.value
  return saved(`/people/${id}`, t.added, { action: `/people/${id}/removal` })
}

export default function AddPerson() {
  const t = useWords(peopleWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader title={t.add} lead={t.addLead} breadcrumb={[{ label: t.title, to: '/people' }]} />
      <Card>
        <PostForm saves answer={useActionData<typeof action>()}>
          <TextField name="given" label={t.given} />
          <TextField name="prefix" label={t.prefix} hint={t.prefixHint} short optional />
          <TextField name="family" label={t.family} />
          <TextField name="town" label={t.town} optional />
          <TextField name="postcode" label={t.postcode} hint={t.postcodeHint} short optional />
          <TextField name="email" label={t.email} type="email" optional />
          <TextField name="phone" label={t.phone} type="tel" optional />
          <TextField name="bsn" label={t.bsn} hint={t.bsnHint} inputMode="numeric" short optional />
          <ButtonGroup>
            <Button look="primary">{t.open}</Button>
          </ButtonGroup>
        </PostForm>
      </Card>
    </div>
  )
}
