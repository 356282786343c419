import type { ActionFunctionArgs } from 'react-router'
import { continueSharing, endSharing } from '#people/sharing/share-dossier.ts'
import { SharingEnd } from '#people/sharing/sharing.shapes.ts'
import { sharingWords } from '#people/sharing/sharing.words.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

/** Ends a sharing today; sent with `undo` it goes on. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = sharingWords[visit.lang]
  const ids = {
    id: need(readId<'Dossier'>(params.id ?? '')),
    relation: need(readId<'Relation'>(params.relation ?? '')),
  }
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  const to = `/people/${ids.id}/sharing`
  if (values.undo) {
    need(await continueSharing(visit.house, caller, ids))
    return saved(to, t.continued)
  }
  need(await endSharing(visit.house, caller, ids, SharingEnd.parse({})))
  return saved(to, t.ended, { action: `${to}/${ids.relation}/ending`, fields: { undo: 'yes' } })
}
