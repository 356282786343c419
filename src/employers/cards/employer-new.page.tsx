import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { isMeant, mayOpen } from '#access/public.ts'
import { addEmployer, addUnlessAlike } from '#employers/cards/add-employer.ts'
import { NewEmployer } from '#employers/cards/employer.shapes.ts'
import { employerWords } from '#employers/cards/employer.words.ts'
import { ContactFields, EmployerFields } from '#employers/cards/employer-fields.tsx'
import { contactIn, contactNames } from '#employers/cards/employer-form.ts'
import { AlmostSame, KnownAlready } from '#employers/cards/known-already.tsx'
import { sayErrors } from '#employers/form-errors.words.ts'
import { optionsOf } from '#employers/said.ts'
import { Button, Card, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { sectors } from '#vocabulary/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { caller, lang } = visitOf(context)
  need(mayOpen(caller, 'change-employer'))
  return { sectors: optionsOf(sectors, lang) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = employerWords[visit.lang]
  const values = await formValues(request)
  const asked = NewEmployer.safeParse({ ...values, contact: contactIn(values) })
  if (!asked.success)
    return invalid(sayErrors(visit.lang, asked.error.issues, t.errors, { names: contactNames }), values)
  const add = isMeant(values) ? addEmployer : addUnlessAlike
  const added = await add(visit.house, callerWithKey(visit, values), asked.data)
  if (added.done) return saved(`/employers/${added.value.id}`, t.added(asked.data.name))
  if (added.refusal.because === 'almost-same') {
    const { alike } = added.refusal
    return data({ errors: {}, values, problem: t.alike, anyway: t.addAnyway, alike }, { status: 422 })
  }
  if (added.refusal.because !== 'kvk-known') return need<never>(added)
  const { employer, name } = added.refusal
  return data(
    { errors: { kvk: t.kvkKnown(name) }, values, problem: null, known: { id: employer, name } },
    { status: 409 },
  )
}

export default function AddEmployer() {
  const { sectors: all } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(employerWords)
  return (
    <>
      <PageHeader title={t.add} breadcrumb={[{ label: t.title, to: '/employers' }]} />
      <KnownAlready answer={answer} />
      <AlmostSame answer={answer} />
      <PostForm saves answer={answer}>
        <Card title={t.about}>
          <EmployerFields sectors={all} />
        </Card>
        <Card title={t.firstContact}>
          <ContactFields optional />
        </Card>
        <Button look="primary">{t.save}</Button>
      </PostForm>
    </>
  )
}
