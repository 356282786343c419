import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Button, Card, DateField, PageHeader, PostForm, TextArea, TextField, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { formWords } from '#trajectories/placements/form.words.ts'
import { changeFromForm } from '#trajectories/placements/placement.form.ts'
import { placementWords } from '#trajectories/placements/placement.words.ts'
import { seePlacement } from '#trajectories/placements/see-placement.ts'
import { shownHours } from '#trajectories/placements/shown-placements.rules.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const one = need(await seePlacement(house, caller, params.id ?? ''))
  const { id, name, at, kind, phase, from, until, minutesWeek, tasks, supervisor } = one
  const today = house.clock.today()
  return {
    ...{ id: id as string, name, at, kind, until: until as string | null, tasks, supervisor },
    from: (phase === 'running' && today > from ? today : from) as string,
    hours: shownHours(minutesWeek) ?? '',
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  changeFromForm(visitOf(context), request, params.id ?? '')

/** Other hours, tasks or another last day, from a day on. */
export default function ChangePage() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(formWords)
  const p = useWords(placementWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.change}
        lead={t.changeLead}
        breadcrumb={[
          { label: p.title, to: '/placements' },
          { label: `${one.name}, ${one.at}`, to: `/placements/${one.id}` },
        ]}
      />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <DateField name="from" label={t.changeFrom} value={one.from} />
          <TextField name="hours" label={t.hours} value={one.hours} short />
          <DateField
            name="until"
            label={t.until}
            value={one.until}
            {...(one.kind === 'trial' ? {} : { hint: t.untilOpen, optional: true })}
          />
          <TextArea name="tasks" label={t.tasks} hint={t.tasksHint} rows={2} value={one.tasks} />
          {one.kind === 'employment' ? null : (
            <TextField name="supervisor" label={t.supervisor} value={one.supervisor} optional />
          )}
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </div>
  )
}
