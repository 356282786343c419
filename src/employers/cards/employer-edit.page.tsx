import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { changeEmployer } from '#employers/cards/change-employer.ts'
import { ChangedEmployer } from '#employers/cards/employer.shapes.ts'
import { employerWords } from '#employers/cards/employer.words.ts'
import { EmployerFields } from '#employers/cards/employer-fields.tsx'
import { KnownAlready } from '#employers/cards/known-already.tsx'
import { seeEmployerFacts } from '#employers/cards/see-employer.ts'
import { sayChanged, sayErrors } from '#employers/form-errors.words.ts'
import { optionsOf } from '#employers/said.ts'
import { Button, Card, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { sectors } from '#vocabulary/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return {
    employer: need(await seeEmployerFacts(house, caller, params.id ?? '')),
    sectors: optionsOf(sectors, lang),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = employerWords[visit.lang]
  const values = await formValues(request)
  const asked = ChangedEmployer.safeParse(values)
  if (!asked.success) return invalid(sayErrors(visit.lang, asked.error.issues, t.errors), values)
  const changed = await changeEmployer(visit.house, callerWithKey(visit, values), params.id ?? '', asked.data)
  if (changed.done) return saved(`/employers/${changed.value.id}`, t.saved(asked.data.name))
  const { refusal } = changed
  if (refusal.because === 'changed-meanwhile')
    return refusedWith(sayChanged(visit.lang, refusal), { ...values, version: String(refusal.version) })
  if (refusal.because !== 'kvk-known') return need<never>(changed)
  const known = { id: refusal.employer, name: refusal.name }
  return data({ errors: { kvk: t.kvkKnown(known.name) }, values, problem: null, known }, { status: 409 })
}

export default function EditEmployer() {
  const { employer, sectors: all } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(employerWords)
  const version = answer?.values.version ?? String(employer.version)
  const crumbs = [
    { label: t.title, to: '/employers' },
    { label: employer.name, to: `/employers/${employer.id}` },
  ]
  return (
    <>
      <PageHeader title={t.editOf(employer.name)} breadcrumb={crumbs} />
      <KnownAlready answer={answer} />
      <PostForm saves answer={answer}>
        <input type="hidden" name="version" value={version} />
        <Card title={t.about}>
          <EmployerFields known={employer} sectors={all} />
        </Card>
        <Button look="primary">{t.save}</Button>
      </PostForm>
    </>
  )
}
