import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import { Button, Card, DateField, PageHeader, PostForm, Radios, Select, TextArea, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { enterRight } from '#privacy/rights/ask-for-right.ts'
import { RightEntered } from '#privacy/rights/rights.shapes.ts'
import { rightsWords } from '#privacy/rights/rights.words.ts'
import { seeRightsOf } from '#privacy/rights/see-rights-of.ts'
import { readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeRightsOf(house, caller, need(readId<'Dossier'>(params.id ?? ''))))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = rightsWords[visit.lang]
  const id = need(readId<'Dossier'>(params.id ?? ''))
  const values = await formValues(request)
  const asked = RightEntered.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const entered = await enterRight(visit.house, callerWithKey(visit, values), id, asked.data)
  if (entered.done) return saved(`/people/${id}`, t.entered)
  if (entered.refusal.because === 'word-about-health')
    return askAboutHealth(freeTextWords[visit.lang], entered.refusal.words, values)
  const { because, kind } = entered.refusal
  if (kind === 'not-found' || kind === 'not-allowed') need(entered)
  return refusedWith(t.refusals[because], values, 422)
}

/** By letter, by telephone or at the desk: the clock runs from the day it came in, not from the day it is typed. */
export default function EnterRight() {
  const { id, name } = useLoaderData<typeof loader>()
  const t = useWords(rightsWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.enterTitle}
        lead={t.enterLead}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: name, to: `/people/${id}` },
        ]}
      />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <Radios name="kind" label={t.kind} options={optionsOf(t.kinds)} />
          <Select
            name="about"
            label={t.about}
            optional
            options={optionsOf(t.uses).filter(({ value }) => value !== 'match')}
          />
          <Radios name="cameBy" label={t.cameBy} options={optionsOf(t.ways).filter(({ value }) => value !== 'page')} />
          <DateField name="receivedOn" label={t.receivedOn} optional />
          <TextArea name="line" label={t.line} optional />
          <Button look="primary">{t.enterNow}</Button>
        </PostForm>
      </Card>
    </div>
  )
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
