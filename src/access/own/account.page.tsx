import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { z } from 'zod'
import { AccountDetails } from '#access/accounts/account.shapes.ts'
import { changeOwnDetails } from '#access/accounts/own-account.ts'
import { seeOwnAccount } from '#access/accounts/see-accounts.ts'
import { adminWords } from '#access/admin.words.ts'
import { OwnCards } from '#access/own/own-cards.tsx'
import { ownWords } from '#access/own.words.ts'
import { seePasskeys } from '#access/passkeys/own-passkeys.ts'
import { cookieIn, sessionCookieName } from '#access/sessions/cookie.rules.ts'
import { endOwnSession, seeSessions, switchOrganisation } from '#access/sessions/own-sessions.ts'
import { OwnStandIn } from '#access/stand-ins/stand-in.shapes.ts'
import { addOwnStandIn, endOwnStandIn, seeOwnLeave } from '#access/stand-ins/stand-ins.ts'
import { endToken, makeToken, seeTokens } from '#access/tokens/own-tokens.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { langKept } from '#platform/web/preferences.ts'
import { type Visit, visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
  return {
    account: need(await seeOwnAccount(house, caller)),
    here: caller.organisation,
    leave: need(await seeOwnLeave(house, caller)),
    passkeys: need(await seePasskeys(house, caller)).length,
    sessions: need(await seeSessions(house, caller, session)),
    tokens: need(await seeTokens(house, caller)),
  }
}

export const action = ({ request, context }: ActionFunctionArgs) => changeOwn(visitOf(context), request)

const here = '/account'

/** Each button of the page is one verb. */
async function changeOwn(visit: Visit<Caller>, request: Request) {
  const values = await formValues(request)
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(visit.house.config.baseUrl))
  switch (values.intent) {
    case 'stand-in':
      return addLeave(visit, values)
    case 'token':
      return addToken(visit, values)
    case 'details':
      return details(visit, values)
    default:
      return simple(visit, values, session)
  }
}

async function details(visit: Visit<Caller>, values: FormValues) {
  const t = ownWords[visit.lang]
  const asked = AccountDetails.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  need(await changeOwnDetails(visit.house, callerWithKey(visit, values), asked.data))
  const answer = saved(here, ownWords[asked.data.lang].saved)
  answer.headers.append('Set-Cookie', langKept(asked.data.lang))
  return answer
}

async function addLeave(visit: Visit<Caller>, values: FormValues) {
  const asked = OwnStandIn.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, ownWords[visit.lang].errors), values)
  const added = await addOwnStandIn(visit.house, callerWithKey(visit, values), asked.data)
  if (!added.done) return refusedWith(adminWords[visit.lang].refusals[added.refusal.because], values)
  return saved(here, ownWords[visit.lang].standInAdded)
}

/** Shown on the page that answers, and nowhere afterwards. */
async function addToken(visit: Visit<Caller>, values: FormValues) {
  const name = z.string().trim().min(1).max(100).safeParse(values.tokenName)
  if (!name.success) return invalid({ tokenName: ownWords[visit.lang].errors.token }, values)
  const { token } = need(await makeToken(visit.house, visit.caller, { name: name.data }))
  return { token }
}

async function simple(visit: Visit<Caller>, values: FormValues, session: string | undefined) {
  const t = ownWords[visit.lang]
  const { house, caller } = visit
  const id = need(readId<'Organisation'>(String(values.id ?? '')))
  if (values.intent === 'switch') {
    need(await switchOrganisation(house, caller, session, id))
    return saved(here, t.switched(String(values.name ?? '')))
  }
  if (values.intent === 'end-token') {
    need(await endToken(house, caller, id))
    return saved(here, t.tokenEnded)
  }
  if (values.intent === 'end-session') {
    need(await endOwnSession(house, caller, id))
    return saved(here, t.signedOut)
  }
  need(await endOwnStandIn(house, caller, id))
  return saved(here, t.standInRemoved)
}

export default function AccountPage() {
  return <OwnCards {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
