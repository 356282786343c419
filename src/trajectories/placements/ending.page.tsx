import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Button, Card, DateField, PageHeader, PostForm, Radios, Select, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { formWords } from '#trajectories/placements/form.words.ts'
import { endFromForm } from '#trajectories/placements/placement.form.ts'
import { nextOf } from '#trajectories/placements/placement.rules.ts'
import { placementWords } from '#trajectories/placements/placement.words.ts'
import { seePlacement } from '#trajectories/placements/see-placement.ts'
import { workEnded } from '#vocabulary/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const { id, name, at, kind, until } = need(await seePlacement(house, caller, params.id ?? ''))
  const today = house.clock.today()
  const on = until && until < today ? until : today
  return { id: id as string, name, at, kind, on: on as string }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  endFromForm(visitOf(context), request, params.id ?? '')

/** The last day, why from a list, and what follows. */
export default function EndingPage() {
  const { id, name, at, kind, on } = useLoaderData<typeof loader>()
  const t = useWords(formWords)
  const p = useWords(placementWords)
  const lang = useLang()
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.end}
        lead={t.endLead}
        breadcrumb={[
          { label: p.title, to: '/placements' },
          { label: `${name}, ${at}`, to: `/placements/${id}` },
        ]}
      />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <DateField name="on" label={t.on} value={on} />
          <Select
            name="reason"
            label={t.reason}
            options={workEnded.map((reason) => ({ value: reason.id, label: reason[lang] }))}
          />
          <Radios name="next" label={t.next} options={nextOf[kind].map((value) => ({ value, label: p.next[value] }))} />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </div>
  )
}
