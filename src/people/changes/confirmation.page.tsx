import type { ActionFunctionArgs } from 'react-router'
import { changeWords } from '#people/changes/change.words.ts'
import { confirmAvailability } from '#people/changes/change-parts.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

/** Somebody spoke with her: it is still so. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const id = need(readId<'Dossier'>(params.id ?? ''))
  need(await confirmAvailability(visit.house, callerWithKey(visit, await formValues(request)), id))
  return saved(`/people/${id}`, changeWords[visit.lang].confirmed)
}
