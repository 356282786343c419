import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { handoverWords } from '#people/handover/handover.words.ts'
import { seeHandoverChoice } from '#people/handover/see-handover-choice.ts'
import { Button, Card, PageHeader, Select, Soft, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeHandoverChoice(house, caller))
}

/** A question that leads to the preview: nothing changes here. */
export default function HandoverPage() {
  const { colleagues, me } = useLoaderData<typeof loader>()
  const t = useWords(handoverWords)
  const options = colleagues.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <div className="sk-page--narrow">
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: t.people, to: '/people?view=all' }]} />
      <Card main>
        <Form method="get" action="/people/many" className="sk-form">
          <input type="hidden" name="do" value="hand" />
          <input type="hidden" name="all" value="yes" />
          <Select name="lead" label={t.from} value={me} options={options} />
          <Select name="to" label={t.to} options={options} />
          <Button look="primary">{t.look}</Button>
          <p>
            <Soft>{t.some}</Soft>
          </p>
        </Form>
      </Card>
    </div>
  )
}
