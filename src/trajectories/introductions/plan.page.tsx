import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Button, ButtonGroup, ButtonLink, Card, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { planFromForm } from '#trajectories/introductions/introduction.form.ts'
import { colleagueOptions, introductionWords } from '#trajectories/introductions/introduction.words.ts'
import { IntroductionFields } from '#trajectories/introductions/introduction-fields.tsx'
import { seePlanForm } from '#trajectories/introductions/see-introductions.ts'
import { readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const id = need(readId<'Proposal'>(params.id ?? ''))
  const { name, title, employer, place, colleagues } = need(await seePlanForm(house, caller, id))
  return {
    ...{ id: id as string, name, title, employer, place, me: caller.account as string | null },
    colleagues: colleagueOptions(colleagues),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  planFromForm(visitOf(context), request, need(readId<'Proposal'>(params.id ?? '')))

/** The employer said yes: when and where they meet. */
export default function PlanPage() {
  const { id, name, title, employer, place, me, colleagues } = useLoaderData<typeof loader>()
  const t = useWords(introductionWords)
  const to = `/proposals/${id}`
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.plan}
        lead={t.planLead}
        breadcrumb={[
          { label: t.proposals, to: '/proposals' },
          { label: `${name}, ${title}`, to },
        ]}
      />
      <Card title={t.for(name, employer)}>
        <PostForm answer={useActionData<typeof action>()}>
          <IntroductionFields known={{ place, companion: me }} colleagues={colleagues} />
          <ButtonGroup>
            <Button look="primary">{t.save}</Button>
            <ButtonLink look="subtle" to={to}>
              {t.cancel}
            </ButtonLink>
          </ButtonGroup>
        </PostForm>
      </Card>
    </div>
  )
}
