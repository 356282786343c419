import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import { employerWords } from '#employers/cards/employer.words.ts'
import { seeEmployerFacts } from '#employers/cards/see-employer.ts'
import { sayErrors } from '#employers/form-errors.words.ts'
import { momentKinds } from '#employers/moments/moment.rules.ts'
import { NewMoment } from '#employers/moments/moment.shapes.ts'
import { momentWords } from '#employers/moments/moment.words.ts'
import { writeMoment } from '#employers/moments/write-moment.ts'
import { optionsOf } from '#employers/said.ts'
import {
  Button,
  Card,
  Columns,
  DateField,
  PageHeader,
  PostForm,
  Radios,
  Select,
  TextArea,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { visitPurposes } from '#vocabulary/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { id, name } = need(await seeEmployerFacts(house, caller, params.id ?? ''))
  return { id, name, today: house.clock.today(), purposes: optionsOf(visitPurposes, lang) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = momentWords[visit.lang]
  const values = await formValues(request)
  const asked = NewMoment.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return invalid(sayErrors(visit.lang, asked.error.issues, t.errors), values)
  const written = await writeMoment(visit.house, callerWithKey(visit, values), params.id ?? '', asked.data)
  if (written.done) return saved(`/employers/${params.id}`, t.saved[asked.data.kind])
  const { refusal } = written
  if (refusal.because === 'word-about-health') return askAboutHealth(freeTextWords[visit.lang], refusal.words, values)
  return 'field' in refusal
    ? invalid({ [fieldOf(refusal, asked.data)]: t.refusals[refusal.because] }, values)
    : need<never>(written)
}

/** A promise made on a visit has its own day on the form. */
const fieldOf = ({ field }: { field: string }, { kind }: NewMoment) =>
  field === 'due' && kind !== 'promise' && kind !== 'question' ? 'promiseDue' : field

export default function WriteMoment() {
  const { id, name, today, purposes } = useLoaderData<typeof loader>()
  const t = useWords(momentWords)
  const e = useWords(employerWords)
  const crumbs = [
    { label: e.title, to: '/employers' },
    { label: name, to: `/employers/${id}` },
  ]
  const kinds = momentKinds.map((kind) => ({ value: kind, label: t.kinds[kind], hint: t.kindHints[kind] }))
  return (
    <>
      <PageHeader title={t.at(name)} breadcrumb={crumbs} />
      <PostForm saves answer={useActionData<typeof action>()}>
        <Card>
          <Radios name="kind" label={t.kind} options={kinds} inRow value="visit" />
          <Select name="purpose" label={t.purpose} hint={t.purposeHint} options={purposes} />
          <TextArea name="text" label={t.text} hint={t.textHint} />
          <Columns as="half">
            <DateField name="on" label={t.on} value={today} />
            <DateField name="due" label={t.due} hint={t.dueHint} optional />
          </Columns>
        </Card>
        <Card title={t.alsoPromised}>
          <TextArea name="promise" label={t.promise} hint={t.alsoPromisedHint} rows={2} optional />
          <DateField name="promiseDue" label={t.promiseDue} optional />
        </Card>
        <Button look="primary">{t.save}</Button>
      </PostForm>
    </>
  )
}
