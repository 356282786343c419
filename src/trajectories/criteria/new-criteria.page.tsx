import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { mayOpen } from '#access/public.ts'
import { PageHeader, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { criteriaFromForm } from '#trajectories/criteria/criteria.form.ts'
import { criteriaWords } from '#trajectories/criteria/criteria.words.ts'
import { CriteriaForm } from '#trajectories/criteria/criteria-form.tsx'

export const loader = ({ context }: LoaderFunctionArgs) => need(mayOpen(visitOf(context).caller, 'define-criteria'))

export const action = ({ request, context }: ActionFunctionArgs) => criteriaFromForm(visitOf(context), request)

export default function NewCriteriaPage() {
  const t = useWords(criteriaWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader title={t.newTitle} lead={t.newLead} breadcrumb={[{ label: t.title, to: '/criteria' }]} />
      <CriteriaForm answer={useActionData<typeof action>()} />
    </div>
  )
}
