import type { ActionFunctionArgs } from 'react-router'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { criteriaWords } from '#trajectories/criteria/criteria.words.ts'
import { endCriteria } from '#trajectories/criteria/define-criteria.ts'
import { readId } from '#values/public.ts'

/** One press: nobody is screened by this set any more. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const set = need(readId<'CriteriaSet'>(params.id ?? ''))
  need(await endCriteria(visit.house, callerWithKey(visit, await formValues(request)), set))
  return saved('/criteria', criteriaWords[visit.lang].ended)
}
