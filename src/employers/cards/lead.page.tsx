import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { changeLead } from '#employers/cards/change-employer.ts'
import { LeadChange } from '#employers/cards/employer.shapes.ts'
import { employerWords } from '#employers/cards/employer.words.ts'
import { seeLeadChoices } from '#employers/cards/see-employer.ts'
import { sayRefusal } from '#employers/say-refusal.words.ts'
import { Button, Card, PageHeader, PostForm, Select, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const { colleagues, ...employer } = need(await seeLeadChoices(house, caller, params.id ?? ''))
  const options = colleagues.map(({ id, name, organisation }) => ({
    value: id,
    label: organisation ? `${name}, ${organisation}` : name,
  }))
  return { ...employer, options }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = employerWords[visit.lang]
  const values = await formValues(request)
  const asked = LeadChange.safeParse({ account: values.account ?? null })
  if (!asked.success) return invalid({ account: t.errors.account }, values)
  const changed = await changeLead(visit.house, callerWithKey(visit, values), params.id ?? '', asked.data.account)
  if (!changed.done)
    return changed.refusal.because === 'no-such-colleague'
      ? refusedWith(sayRefusal(visit.lang)(changed.refusal), values)
      : need<never>(changed)
  const { lead, before } = changed.value
  const undo = { action: `/employers/${params.id}/lead`, fields: before ? { account: before } : {} }
  return saved(`/employers/${params.id}`, lead ? t.leadSaved(lead) : t.leadGone, undo)
}

export default function ChooseLead() {
  const { id, name, lead, options } = useLoaderData<typeof loader>()
  const t = useWords(employerWords)
  const crumbs = [
    { label: t.title, to: '/employers' },
    { label: name, to: `/employers/${id}` },
  ]
  return (
    <>
      <PageHeader title={t.leadOf(name)} lead={t.leadHint} breadcrumb={crumbs} />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <Select name="account" label={t.leadContact} options={options} empty={t.nobody} value={lead} />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </>
  )
}
