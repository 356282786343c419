import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Button, ButtonGroup, ButtonLink, Card, PageHeader, PostForm, Select, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { newGapFromForm } from '#trajectories/gaps/gap.form.ts'
import { GapFields } from '#trajectories/gaps/gap-fields.tsx'
import { gapsWords } from '#trajectories/gaps/gaps.words.ts'
import { seeGapForm } from '#trajectories/gaps/see-gaps-of.ts'
import { nameInList, readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const { id, name, criteria, colleagues } = need(
    await seeGapForm(house, caller, need(readId<'Dossier'>(params.id ?? ''))),
  )
  return {
    dossier: id as string,
    name: nameInList(name),
    me: caller.account as string,
    criterion: url.searchParams.get('criterion'),
    criteria: criteria.map((one) => ({ value: one.id, label: one[lang] })),
    colleagues: colleagues.map((one) => ({
      value: one.id as string,
      label: [one.name, one.organisation].filter(Boolean).join(', '),
    })),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  newGapFromForm(visitOf(context), request, need(readId<'Dossier'>(params.id ?? '')))

/** What is needed, who does it, and on which day it comes back. */
export default function NewGapPage() {
  const { dossier, name, me, criterion, criteria, colleagues } = useLoaderData<typeof loader>()
  const t = useWords(gapsWords)
  const to = `/people/${dossier}/gaps`
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.add}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: name, to: `/people/${dossier}` },
          { label: t.title, to },
        ]}
      />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          {criteria.length > 0 ? (
            <Select name="criterion" label={t.criterion} value={criterion} options={criteria} optional />
          ) : null}
          <GapFields known={{ account: me }} colleagues={colleagues} />
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
