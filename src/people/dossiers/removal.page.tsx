import type { ActionFunctionArgs } from 'react-router'
import { peopleWords } from '#people/dossiers/people.words.ts'
import { bringBackPerson, removePerson } from '#people/dossiers/remove-person.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type Id, readId } from '#values/public.ts'

/** Takes somebody out of the lists; sent with `undo` it brings her back. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = peopleWords[visit.lang]
  const id = need(readId<'Dossier'>(params.id ?? '')) as Id<'Dossier'>
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  if (values.undo) {
    need(await bringBackPerson(visit.house, caller, id))
    return saved(`/people/${id}`, t.broughtBack)
  }
  need(await removePerson(visit.house, caller, id))
  return saved('/people', t.removed, { action: `/people/${id}/removal`, fields: { undo: 'yes' } })
}
