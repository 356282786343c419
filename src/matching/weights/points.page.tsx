import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import { fitWords } from '#matching/fit/fit.words.ts'
import { partNames } from '#matching/fit/weights.rules.ts'
import { whatCountsWords } from '#matching/fit/what-counts.words.ts'
import { changeWeights } from '#matching/weights/change-weights.ts'
import type { WeightsPreview } from '#matching/weights/preview-weights.rules.ts'
import { mayTry, previewWeights } from '#matching/weights/preview-weights.ts'
import { seeWeights } from '#matching/weights/see-weights.ts'
import { NewWeights, WeightsTried } from '#matching/weights/weights.shapes.ts'
import { weightsWords } from '#matching/weights/weights.words.ts'
import { tryOver } from '#matching/weights/weights-history.rules.ts'
import type { Caller } from '#platform/public.ts'
import {
  Button,
  ButtonGroup,
  Card,
  Columns,
  DataList,
  DateField,
  NumberField,
  PageHeader,
  PostForm,
  Stack,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { type Visit, visitOf } from '#platform/web/visit.ts'
import { refused, spokenDay } from '#values/public.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  if (!mayDo(caller, 'manage-region')) need(refused({ because: 'no-permit', kind: 'not-allowed' }))
  const { today, weights, history } = need(await seeWeights(house, caller))
  const query = new URL(request.url).searchParams
  const asked = WeightsTried.safeParse(Object.fromEntries(query))
  const tried = query.size > 0 && asked.success ? await previewWeights(house, caller, asked.data) : null
  const filled = tried?.done && asked.success ? tryOver(weights, asked.data) : weights
  return {
    today: (tried?.done && query.get('validFrom')) || today,
    tried: tried?.done ? tried.value : null,
    parts: partNames.map((name) => ({ name, label: fitWords[lang].names[name], of: filled[name] })),
    history: history.map(({ validFrom, weights: chosen }) => ({ ...chosen, from: spokenDay(validFrom, lang) })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = weightsWords[visit.lang]
  const values = await formValues(request)
  const asked = NewWeights.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  if (values.do === 'try') return tryOut(visit, asked.data, values)
  const changed = await changeWeights(visit.house, callerWithKey(visit, values), asked.data)
  if (!changed.done) return refusedWith(t.refusals[changed.refusal.because], values)
  return saved('/what-counts/points', t.saved)
}

/** The trial stands in the address, so that it can be shown to somebody and looked at again. */
async function tryOut(
  { house, caller, lang }: Visit<Caller>,
  { validFrom, ...weights }: NewWeights,
  values: FormValues,
) {
  const may = await mayTry(house, caller, weights)
  if (!may.done) return refusedWith(weightsWords[lang].refusals[may.refusal.because], values)
  const query = Object.entries({ ...weights, ...(validFrom && { validFrom }) }).map(([name, value]) => [
    name,
    `${value}`,
  ])
  return redirect(`/what-counts/points?${new URLSearchParams(query)}`)
}

/** The region's own choice, from a day on. */
export default function Points() {
  const { today, parts, tried, history } = useLoaderData<typeof loader>()
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
            <ButtonGroup>
              <Button look="primary">{t.save}</Button>
              <Button name="do" value="try">
                {t.tryOut}
              </Button>
            </ButtonGroup>
          </PostForm>
        </Card>
        {tried ? <Tried {...tried} /> : null}
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

function Tried({ people, work, ofWork, otherFirst, otherTen, places, otherPlaces }: WeightsPreview) {
  const t = useWords(weightsWords)
  const rows = [
    { term: t.otherFirst, value: t.outOf(otherFirst, work) },
    { term: t.otherTen, value: t.outOf(otherTen, work) },
    { term: t.otherPlaces, value: t.outOf(otherPlaces, places) },
  ]
  return (
    <Card title={t.tried}>
      <Stack>
        <p>{work === 0 ? t.nobody : t.triedLead(work, ofWork, people)}</p>
        {work === 0 ? null : <DataList as="amounts" rows={rows} />}
        {work > 0 && otherFirst + otherPlaces === 0 ? <p>{t.same}</p> : null}
        <p className="sk-soft">{t.whoFits}</p>
      </Stack>
    </Card>
  )
}
