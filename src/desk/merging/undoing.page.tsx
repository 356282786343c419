import type { ActionFunctionArgs } from 'react-router'
import { mergingWords } from '#desk/merging/merging.words.ts'
import { undoMerge } from '#desk/merging/undo-merge.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

/** One dossier becomes two again. What is in the way is said on the dossier itself. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = mergingWords[visit.lang]
  const id = need(readId<'Dossier'>(params.id ?? ''))
  const merge = need(readId<'Merge'>(params.merge ?? ''))
  const undone = await undoMerge(visit.house, callerWithKey(visit, await formValues(request)), id, merge)
  if (!undone.done && undone.refusal.because in t.refusals)
    return saved(`/people/${id}`, t.refusals[undone.refusal.because as keyof typeof t.refusals])
  need(undone)
  return saved(`/people/${id}`, t.undone)
}
