import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { stepFromForm } from '#coaching/routes/route.form.ts'
import { reasonsFor } from '#coaching/routes/route.rules.ts'
import { routeWords } from '#coaching/routes/route.words.ts'
import { type StepName, steps } from '#coaching/routes/route.workflow.ts'
import { routeWhyWords } from '#coaching/routes/route-why.words.ts'
import { seeRoute } from '#coaching/routes/see-route.ts'
import { shownWork, stepFields } from '#coaching/routes/step-fields.rules.ts'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  DateField,
  PageHeader,
  PostForm,
  Select,
  TextArea,
  useWords,
} from '#platform/ui/ui.tsx'
import { need, notYours } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound } from '#values/public.ts'

const stepIn = (text: string | undefined): StepName => steps.find((one) => one === text) ?? need(notFound())

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const step = stepIn(params.step)
  const route = need(await seeRoute(house, caller, params.id ?? ''))
  if (!route.mine) need(notYours())
  if (!route.offers.some((one) => one.step === step)) need(notFound())
  return {
    ...{ id: route.id as string, name: route.name, step, asks: stepFields(step) },
    reasons: reasonsFor(step).map((value) => ({ value, label: routeWhyWords[lang].reasons[value] ?? value })),
    coaches: route.coaches.map(({ id, name }) => ({ value: id, label: name })),
    work: shownWork(route.work, step, lang),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  stepFromForm(visitOf(context), request, params.id ?? '', stepIn(params.step))

/** One step with what it asks, and nothing else. */
export default function StepPage() {
  const { id, name, step, asks, reasons, coaches, work } = useLoaderData<typeof loader>()
  const t = useWords(routeWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.steps[step]}
        lead={name}
        breadcrumb={[
          { label: t.title, to: '/coaching' },
          { label: name, to: `/coaching/${id}` },
        ]}
      />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          {reasons.length > 0 ? <Select name="reason" label={t.reason} options={reasons} /> : null}
          {asks.words ? <TextArea name="words" label={t.words} hint={t.wordsHint} rows={3} optional /> : null}
          {asks.nextStep ? <TextArea name="nextStep" label={t.nextStep} hint={t.nextStepHint} rows={2} /> : null}
          {asks.coach ? <Select name="coach" label={t.whoCoaches} options={coaches} /> : null}
          {asks.work ? <Select name="placement" label={t.whichWork} options={work} /> : null}
          {asks.expected ? <DateField name="expected" label={t.expected} hint={t.expectedHint} optional /> : null}
          <DateField name="on" label={t.on} hint={t.onHint} optional />
          <ButtonGroup>
            <Button look="primary">{t.steps[step]}</Button>
            <ButtonLink look="subtle" to={`/coaching/${id}`}>
              {t.cancel}
            </ButtonLink>
          </ButtonGroup>
        </PostForm>
      </Card>
    </div>
  )
}
