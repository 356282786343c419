import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { keepDraft, seeDraft, throwDraftAway } from '#platform/drafts/drafts.ts'
import { formValues } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** What the script of a long form asks when the page opens: was there something typed here before? */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  return Response.json(need(await seeDraft(house, caller, url.searchParams.get('form') ?? '')))
}

/** And where it sends what was typed; `_drop` throws it away. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const form = url.searchParams.get('form') ?? ''
  const { _key, _drop, ...values } = await formValues(request)
  need(_drop ? await throwDraftAway(house, caller, form) : await keepDraft(house, caller, form, String(_key), values))
  return new Response(null, { status: 204 })
}
