import type { ActionFunctionArgs } from 'react-router'
import { documentsWords } from '#people/documents/documents.words.ts'
import { bringBackDocument, removeDocument } from '#people/documents/remove-document.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

/** Takes a document out; sent with `undo` it brings it back. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = documentsWords[visit.lang]
  const which = {
    id: need(readId<'Dossier'>(params.id ?? '')),
    document: need(readId<'Document'>(params.document ?? '')),
  }
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  const list = `/people/${which.id}/documents`
  if (values.undo) {
    need(await bringBackDocument(visit.house, caller, which))
    return saved(list, t.broughtBack)
  }
  need(await removeDocument(visit.house, caller, which))
  return saved(list, t.removed, { action: `${list}/${which.document}/removal`, fields: { undo: 'yes' } })
}
