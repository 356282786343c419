import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { adminWords } from '#access/admin.words.ts'
import { NewStandIn } from '#access/stand-ins/stand-in.shapes.ts'
import { StandInList } from '#access/stand-ins/stand-in-list.tsx'
import { addStandIn, endStandIn, seeStandInSettings } from '#access/stand-ins/stand-ins.ts'
import { Button, Card, Columns, DateField, PageHeader, PostForm, Select, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeStandInSettings(house, caller))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = adminWords[visit.lang]
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  if (values.intent === 'remove') {
    need(await endStandIn(visit.house, caller, need(readId(String(values.id ?? '')))))
    return saved('/admin/stand-ins', t.standInRemoved)
  }
  const asked = NewStandIn.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const added = await addStandIn(visit.house, caller, asked.data)
  if (!added.done) return refusedWith(t.refusals[added.refusal.because], values)
  return saved('/admin/stand-ins', t.standInAdded)
}

export default function StandInsPage() {
  const { standIns, colleagues } = useLoaderData<typeof loader>()
  const t = useWords(adminWords)
  const options = colleagues.map(({ account, name }) => ({ value: account, label: name }))
  return (
    <>
      <PageHeader title={t.standIns} lead={t.standInsHint} breadcrumb={[{ label: t.title, to: '/admin' }]} />
      <Columns as="side">
        <Card flush>
          <StandInList standIns={standIns} />
        </Card>
        <Card title={t.addStandIn}>
          <PostForm answer={useActionData<typeof action>()}>
            <Select name="absent" label={t.absent} options={options} />
            <Select name="standIn" label={t.standIn} options={options} />
            <DateField name="from" label={t.from} />
            <DateField name="until" label={t.until} />
            <Button look="primary">{t.save}</Button>
          </PostForm>
        </Card>
      </Columns>
    </>
  )
}
