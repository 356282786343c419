import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Card, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { criteriaFromForm } from '#trajectories/criteria/criteria.form.ts'
import { criteriaWords } from '#trajectories/criteria/criteria.words.ts'
import { CriteriaForm } from '#trajectories/criteria/criteria-form.tsx'
import { seeSet } from '#trajectories/criteria/see-criteria.ts'
import { readId, spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { now, versions } = need(await seeSet(house, caller, need(readId<'CriteriaSet'>(params.id ?? ''))))
  return {
    now: { name: now.name ?? '', criteria: now.criteria },
    earlier: versions.slice(1).map(({ number, from, criteria }) => ({
      number,
      from: from ? spokenDay(from, lang, { year: 'always' }) : '',
      criteria: criteria.map(({ nl }) => nl),
    })),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  criteriaFromForm(visitOf(context), request, need(readId<'CriteriaSet'>(params.id ?? '')))

export default function ChangeCriteriaPage() {
  const { now, earlier } = useLoaderData<typeof loader>()
  const t = useWords(criteriaWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader title={t.changeTitle} lead={t.changeLead} breadcrumb={[{ label: t.title, to: '/criteria' }]} />
      <Stack>
        <CriteriaForm answer={useActionData<typeof action>()} known={now} />
        {earlier.length > 0 ? (
          <Card title={t.versions}>
            {earlier.map(({ number, from, criteria }) => (
              <p key={number}>
                <strong>{t.version(number, from)}</strong> {criteria.join(' · ')}
              </p>
            ))}
          </Card>
        ) : null}
      </Stack>
    </div>
  )
}
