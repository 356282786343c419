import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Button, Card, DateField, PageHeader, PostForm, TextArea, TextField, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { formWords } from '#trajectories/placements/form.words.ts'
import { takeOverFromForm } from '#trajectories/placements/placement.form.ts'
import { placementWords } from '#trajectories/placements/placement.words.ts'
import { seePlacement } from '#trajectories/placements/see-placement.ts'
import { shownHours } from '#trajectories/placements/shown-placements.rules.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const { id, name, at, minutesWeek, tasks } = need(await seePlacement(house, caller, params.id ?? ''))
  return {
    id: id as string,
    name,
    at,
    tasks,
    hours: shownHours(minutesWeek) ?? '',
    from: house.clock.today() as string,
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  takeOverFromForm(visitOf(context), request, params.id ?? '')

/** The hirer takes her on: what was agreed goes on, unless it is changed here. */
export default function TakeOverPage() {
  const { id, name, at, tasks, hours, from } = useLoaderData<typeof loader>()
  const t = useWords(formWords)
  const p = useWords(placementWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.takeOver}
        lead={t.takeOverLead}
        breadcrumb={[
          { label: p.title, to: '/placements' },
          { label: `${name}, ${at}`, to: `/placements/${id}` },
        ]}
      />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <DateField name="from" label={t.from} value={from} />
          <DateField name="until" label={t.until} hint={t.untilOpen} optional />
          <TextField name="hours" label={t.hours} value={hours} short />
          <TextArea name="tasks" label={t.tasks} hint={t.tasksHint} rows={2} value={tasks} />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </div>
  )
}
