import { redirect } from 'react-router'
import type { Caller } from '#platform/public.ts'
import { invalid, need, refusedWith } from '#platform/web/page-answer.ts'
import { formForgotten, waitingForm } from '#platform/web/step-up-first.ts'
import type { Visit } from '#platform/web/visit.ts'
import { askPasskey } from '../passkeys/ask-passkey.ts'
import { relyingPartyOf } from '../passkeys/passkey.rules.ts'
import { SignedAnswer } from '../passkeys/passkey.shapes.ts'
import { cookieIn, questionCookieName, questionKept, sessionCookieName } from '../sessions/cookie.rules.ts'
import { afterSignIn } from '../sign-in/next.rules.ts'
import { type Proof, proveAgain, seeProofs } from './prove-again.ts'
import { stepUpWords } from './step-up.words.ts'

export async function seeStepUp(visit: Visit<Caller>, request: Request) {
  const { house, caller, nonce, url } = visit
  const proofs = need(await seeProofs(house, caller))
  const to = { asked: 'prove', account: caller.account, session: sessionIn(visit, request) } as const
  const { options, question } = await askPasskey(house, relyingPartyOf(house.config, url), to)
  const waiting = await waitingForm(house, request.headers.get('cookie'), caller.account ?? '')
  const next = afterSignIn(url.searchParams.get('next'))
  return {
    shown: {
      proofs,
      asked: { options, nonce },
      fields: waiting?.to === next ? waiting.fields : [],
      /** A page that asks this would only ask it again. */
      back: waiting?.to === next ? next : '/',
    },
    headers: { 'Set-Cookie': questionKept(house.config.baseUrl, question) },
  }
}

/** Back to where one was: a page is opened again, a form that waited is sent again, as it was typed, by the browser. */
export async function stepUp(visit: Visit<Caller>, request: Request) {
  const { house, caller, lang, url, address } = visit
  const t = stepUpWords[lang]
  const form = await request.formData()
  const proof = proofIn(visit, request, form)
  if (typeof proof === 'string') return invalid({ [`_proof-${proof}`]: t.errors[proof] }, {})
  const proven = await proveAgain(house, caller, sessionIn(visit, request), proof, address)
  if (!proven.done) {
    const { because } = proven.refusal
    const sentences: Record<string, string> = t.refusals
    return sentences[because] ? refusedWith(sentences[because], {}, 422) : need<never>(proven)
  }
  const waiting = await waitingForm(house, request.headers.get('cookie'), caller.account ?? '')
  const next = afterSignIn(url.searchParams.get('next'))
  const status = waiting?.to === next ? 307 : 303
  return redirect(next, { status, headers: { 'Set-Cookie': formForgotten } })
}

/** What was given, or the name of what was left blank. */
function proofIn(visit: Visit<Caller>, request: Request, form: FormData): Proof | 'code' | 'password' {
  const text = (name: string) => String(form.get(`_proof-${name}`) ?? '').trim()
  const { baseUrl } = visit.house.config
  const answer = SignedAnswer.safeParse(text('passkey'))
  const question = cookieIn(request.headers.get('cookie'), questionCookieName(baseUrl))
  if (answer.success)
    return {
      by: 'passkey',
      given: { answer: answer.data, question, at: relyingPartyOf(visit.house.config, visit.url) },
    }
  if (form.has('_proof-tap')) return { by: 'tap' }
  const by = form.has('_proof-code') ? 'code' : 'password'
  return text(by) ? { by, text: text(by) } : by
}

const sessionIn = ({ house }: Visit<Caller>, request: Request) =>
  cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
