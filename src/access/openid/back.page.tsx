import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { sentenceFor } from '#access/openid/openid.words.ts'
import { OpenidProblem } from '#access/openid/openid-problem.tsx'
import { signInWithOpenid } from '#access/openid/sign-in-with-openid.ts'
import { awayCookieName, awayForgotten, cookieIn } from '#access/sessions/cookie.rules.ts'
import { guestOf } from '#access/sessions/guest.ts'
import { goOn } from '#access/sign-in/go-on.ts'
import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { openVisitOf } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

/** Back from another house. What we remembered is good for one time, however it ends. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { house, lang, url, address } = openVisitOf(context)
  const { baseUrl } = house.config
  const cookie = cookieIn(request.headers.get('cookie'), awayCookieName(baseUrl))
  const guest = await guestOf(house, lang, url.pathname)
  const came = await signInWithOpenid(house, guest, { cookie, search: url.search, address })
  if (came.done) {
    const answer = goOn({ baseUrl, passkeyFirst: signInWords[lang].passkeyFirst }, came.value.way, came.value.next)
    answer.headers.append('Set-Cookie', awayForgotten(baseUrl))
    throw answer
  }
  const audience = 'audience' in came.refusal ? came.refusal.audience : 'professionals'
  const headers = { 'Set-Cookie': awayForgotten(baseUrl) }
  return data({ sentence: sentenceFor(came.refusal.because, audience, lang) }, { status: 422, headers })
}

export default function BackPage() {
  return <OpenidProblem sentence={useLoaderData<typeof loader>().sentence} />
}
