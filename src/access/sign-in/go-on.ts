import { redirect } from 'react-router'
import { saved } from '#platform/web/page-answer.ts'
import { sessionKept, stepKept } from '../sessions/cookie.rules.ts'
import type { WayIn } from './sign-in-with-password.ts'

/** In at once, or first the code, or first the telephone that will give codes; each with its cookie. */
export function goOn(
  { baseUrl, passkeyFirst }: { baseUrl: string; passkeyFirst: string },
  way: WayIn,
  next: string,
): Response {
  const on = (to: string, cookie: string) => redirect(to, { status: 303, headers: { 'Set-Cookie': cookie } })
  if (way.next === 'in') return on(next, sessionKept(baseUrl, way.session))
  if (way.next === 'passkey') return saved('/sign-in', passkeyFirst)
  const page = way.next === 'code' ? '/sign-in/code' : '/sign-in/telephone'
  return on(next === '/' ? page : `${page}?next=${encodeURIComponent(next)}`, stepKept(baseUrl, way.step))
}
