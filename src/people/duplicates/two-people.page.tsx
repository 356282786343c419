import type { ActionFunctionArgs } from 'react-router'
import { duplicatesWords } from '#people/duplicates/duplicates.words.ts'
import { sayTwoPeople, takeBackTwoPeople } from '#people/duplicates/two-people.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

/** Says that two dossiers are about two people; sent with `undo` it takes that back. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = duplicatesWords[visit.lang]
  const ids = [need(readId<'Dossier'>(params.id ?? '')), need(readId<'Dossier'>(params.other ?? ''))] as const
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  if (values.undo) {
    need(await takeBackTwoPeople(visit.house, caller, ids))
    return saved(`/people/${ids[0]}`, t.takenBack)
  }
  need(await sayTwoPeople(visit.house, caller, ids))
  const undo = { action: `/people/${ids[0]}/two-people/${ids[1]}`, fields: { undo: 'yes' } }
  return saved(values.from === 'dossier' ? `/people/${ids[0]}` : '/people/duplicates', t.twoPeopleSaid, undo)
}
