import type { ActionFunctionArgs } from 'react-router'
import { employerWords } from '#employers/cards/employer.words.ts'
import { contactLeft } from '#employers/cards/keep-contact.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** Somebody left the employer, or did not leave after all. */
export async function action({ request, context, params: { id = '', contact = '' } }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = employerWords[visit.lang]
  const values = await formValues(request)
  const left = values.left === 'yes'
  const { name } = need(await contactLeft(visit.house, callerWithKey(visit, values), id, contact, left))
  const undo = { action: `/employers/${id}/contacts/${contact}`, fields: { left: left ? 'no' : 'yes' } }
  return saved(`/employers/${id}`, left ? t.leftSaved(name) : t.leftTaken, undo)
}
