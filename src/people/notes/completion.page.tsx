import type { ActionFunctionArgs } from 'react-router'
import { finishNextStep, reopenNextStep } from '#people/notes/finish-next-step.ts'
import { notesWords } from '#people/notes/notes.words.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

/** The next step was done; sent with `undo` it is open again. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = notesWords[visit.lang]
  const ids = {
    id: need(readId<'Dossier'>(params.id ?? '')),
    note: need(readId<'Note'>(params.note ?? '')),
  }
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  const to = `/people/${ids.id}`
  if (values.undo) {
    need(await reopenNextStep(visit.house, caller, ids))
    return saved(to, t.reopened)
  }
  need(await finishNextStep(visit.house, caller, ids))
  return saved(to, t.finished, { action: `${to}/notes/${ids.note}/completion`, fields: { undo: 'yes' } })
}
