import { data, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { beginOpenid } from '#access/openid/begin-openid.ts'
import { minutesAway } from '#access/openid/going-out.ts'
import { sentenceFor } from '#access/openid/openid.words.ts'
import { OpenidProblem } from '#access/openid/openid-problem.tsx'
import { awayKept } from '#access/sessions/cookie.rules.ts'
import { guestOf } from '#access/sessions/guest.ts'
import { afterSignIn } from '#access/sign-in/next.rules.ts'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

export const handle = { plain: true, density: 'calm' }

/** Off to another house. A link and not a form: a form may lead nowhere but to us. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, lang, url } = openVisitOf(context)
  const guest = await guestOf(house, lang, url.pathname)
  const begun = await beginOpenid(house, guest, {
    provider: need(readId(params.id ?? '')),
    next: afterSignIn(url.searchParams.get('next')),
    invitation: url.searchParams.get('key'),
  })
  if (begun.done) {
    const headers = { 'Set-Cookie': awayKept(house.config.baseUrl, begun.value.cookie, minutesAway) }
    throw redirect(begun.value.url, { headers })
  }
  const { because } = begun.refusal
  if (because === 'not-found' || because === 'no-permit') throw need(begun)
  return data({ sentence: sentenceFor(because, 'professionals', lang) }, { status: 422 })
}

export default function GoPage() {
  return <OpenidProblem sentence={useLoaderData<typeof loader>().sentence} />
}
