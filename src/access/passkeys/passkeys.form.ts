import type { Caller } from '#platform/public.ts'
import { type FormValues, formValues } from '#platform/web/form-values.ts'
import { need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'
import { cookieIn, questionCookieName, questionKept, sessionCookieName } from '../sessions/cookie.rules.ts'
import { addPasskey, askNewPasskey, removePasskey, seePasskeys } from './own-passkeys.ts'
import { relyingPartyOf } from './passkey.rules.ts'
import { NewPasskey } from './passkey.shapes.ts'
import { passkeyWords } from './passkey.words.ts'

/** The same page for a professional and for a candidate, each in their own frame. */
export async function seePasskeysPage(visit: Visit<Caller>, request: Request) {
  const { house, caller, nonce, url } = visit
  const passkeys = need(await seePasskeys(house, caller))
  const at = relyingPartyOf(house.config, url)
  const { options, question } = need(await askNewPasskey(house, caller, at, sessionIn(visit, request)))
  const headers = { 'Set-Cookie': questionKept(house.config.baseUrl, question) }
  return { shown: { passkeys, asked: { options, nonce } }, headers }
}

export async function changePasskeys(visit: Visit<Caller>, request: Request) {
  const values = await formValues(request)
  return values.intent === 'remove' ? remove(visit, values) : add(visit, request, values)
}

async function remove(visit: Visit<Caller>, values: FormValues) {
  const t = passkeyWords[visit.lang]
  const removed = await removePasskey(visit.house, visit.caller, need(readId(String(values.id ?? ''))))
  if (!removed.done && removed.refusal.because === 'last-way-in') return refusedWith(t.refusals['last-way-in'], {})
  need(removed)
  return saved(visit.url.pathname, t.removed)
}

async function add(visit: Visit<Caller>, request: Request, values: FormValues) {
  const { house, caller, lang, url } = visit
  const t = passkeyWords[lang]
  const asked = NewPasskey.safeParse(values)
  if (!asked.success) return refusedWith(t.refusals['passkey-not-right'], values, 422)
  const added = await addPasskey(house, caller, {
    answer: asked.data.passkey,
    name: asked.data.name || t.unnamed,
    question: cookieIn(request.headers.get('cookie'), questionCookieName(house.config.baseUrl)),
    at: relyingPartyOf(house.config, url),
    session: sessionIn(visit, request),
  })
  if (added.done) return saved(url.pathname, t.saved)
  const { because } = added.refusal
  if (because === 'passkey-not-right' || because === 'passkey-known')
    return refusedWith(t.refusals[because], values, 422)
  return need<never>(added)
}

const sessionIn = ({ house }: Visit<Caller>, request: Request) =>
  cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
