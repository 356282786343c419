import { type ActionFunctionArgs, redirect } from 'react-router'
import { cookieIn, sessionCookieName, switchOrganisation } from '#access/public.ts'
import { formValues } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

export const loader = () => redirect('/work')

/** From one organisation to the other: what one sees starts again from there. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller } = visitOf(context)
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
  const { organisation } = await formValues(request)
  const chosen = need(readId<'Organisation'>(String(organisation ?? '')))
  need(await switchOrganisation(house, caller, session, chosen))
  return redirect('/work', 303)
}

export default function WorkingFor() {
  return null
}
