import { type ActionFunctionArgs, redirect } from 'react-router'
import { sessionKept } from '#access/sessions/cookie.rules.ts'
import { guestOf } from '#access/sessions/guest.ts'
import { signInAsInvented } from '#access/sign-in/look-around.ts'
import { afterSignIn } from '#access/sign-in/next.rules.ts'
import { WhoToBe } from '#access/sign-in/sign-in.shapes.ts'
import { formValues } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'
import type { Id } from '#values/public.ts'

export const loader = () => redirect('/sign-in')

/** One click is enough, because nobody here is real. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { house, lang, url } = openVisitOf(context)
  const values = await formValues(request)
  const guest = await guestOf(house, lang, url.pathname)
  const who = WhoToBe.safeParse(values.as)
  if (!who.success) return redirect('/sign-in', 303)
  const [account, organisation] = who.data
  const session = need(
    await signInAsInvented(house, guest, account as Id<'Account'>, organisation as Id<'Organisation'>),
  )
  const headers = { 'Set-Cookie': sessionKept(house.config.baseUrl, session) }
  return redirect(afterSignIn(values.next), { status: 303, headers })
}

export default function SignInAs() {
  return null
}
