import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import { fitWords } from '#matching/fit/fit.words.ts'
import { partNames } from '#matching/fit/weights.rules.ts'
import { whatCountsWords } from '#matching/fit/what-counts.words.ts'
import { changeWeights } from '#matching/weights/change-weights.ts'
import { seeWeights } from '#matching/weights/see-weights.ts'
import { NewWeights } from '#matching/weights/weights.shapes.ts'
import { weightsWords } from '#matching/weights/weights.words.ts'
import {
  Button,
  Card,
  Columns,
  DateField,
  NumberField,
  PageHeader,
  PostForm,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { refused, spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  if (!mayDo(caller, 'manage-region')) need(refused({ because: 'no-permit', kind: 'not-allowed' }))
  const { today, weights, history } = need(await seeWeights(house, caller))
  return {
    today,
    parts: partNames.map((name) => ({ name, label: fitWords[lang].names[name], of: weights[name] })),
    history: history.map(({ validFrom, weights: chosen }) => ({ ...chosen, from: spokenDay(validFrom, lang) })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = weightsWords[visit.lang]
  const values = await formValues(request)
  const asked = NewWeights.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const changed = await changeWeights(visit.house, callerWithKey(visit, values), asked.data)
  if (!changed.done) return refusedWith(t.refusals[changed.refusal.because], values)
  return saved('/what-counts/points', t.saved)
}

/** The region's own choice, from a day on. */
export default function Points() {
  const { today, parts, history } = useLoaderData<typeof loader>()
  const t = useWords(weightsWords)
  const title = useWords(whatCountsWords).title
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: title, to: '/what-counts' }]} />
      <Columns>
        <Card main>
          <PostForm answer={useActionData<typeof action>()}>
            {parts.map(({ name, label, of }) => (
              <NumberField key={name} name={name} label={label} value={of} short />
            ))}
            <DateField name="validFrom" label={t.validFrom} value={today} />
            <Button look="primary">{t.save}</Button>
          </PostForm>
        </Card>
        <Card title={t.history} flush>
          {history.length === 0 ? (
            <p className="sk-card__body">{t.usual}</p>
          ) : (
            <Table
              caption={t.history}
              rows={history}
              rowKey={(row) => row.from}
              columns={[
                { head: t.validFrom, main: true, cell: (row) => row.from },
                ...parts.map(({ name, label }) => ({
                  head: label,
                  number: true,
                  cell: (row: (typeof history)[number]) => row[name],
                })),
              ]}
            />
          )}
        </Card>
      </Columns>
    </>
  )
}
