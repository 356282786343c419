import { type ActionFunctionArgs, redirect } from 'react-router'
import { cookieIn, sessionCookieName, sessionForgotten } from '#access/sessions/cookie.rules.ts'
import { guestOf } from '#access/sessions/guest.ts'
import { signOut } from '#access/sessions/own-sessions.ts'
import { openVisitOf } from '#platform/web/visit.ts'

export const loader = () => redirect('/')

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller, lang, url } = openVisitOf(context)
  const { baseUrl } = house.config
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(baseUrl))
  await signOut(house, caller ?? (await guestOf(house, lang, url.pathname)), session)
  return redirect('/sign-in', { status: 303, headers: { 'Set-Cookie': sessionForgotten(baseUrl) } })
}

export default function SignOut() {
  return null
}
