import type { Caller, House } from '#platform/public.ts'
import { done, instantOf } from '#values/public.ts'
import { withWhom } from '../acting/for-whom.ts'
import { kindOf } from './session.rules.ts'
import { dropWhenOver, findSession, findToken, type SignedIn, touchSession } from './session.store.ts'
import { hashOf, isApiToken } from './token.ts'

/** What came along with a request: a cookie from a browser or a token from a program. */
export interface Brought {
  readonly session?: string | undefined
  readonly token?: string | undefined
  /** Sent by an open page by itself: it is no sign of life of whoever sits there, or does not. */
  readonly quiet?: boolean
}

/** Who asks, as things stand at this moment: a disabled account or an ended role counts from this request on. */
export async function findCaller(house: House, guest: Caller, brought: Brought): Promise<Caller> {
  const key = brought.token ?? brought.session
  if (!key) return guest
  const found = await house.db.act(guest, 'find-caller', async (act) => {
    if (isApiToken(key)) return done(await findToken(act, hashOf(key)))
    const tokenHash = hashOf(key)
    const signedIn = await findSession(act, tokenHash)
    if (!signedIn) await dropWhenOver(act, tokenHash)
    else if (!brought.quiet) await touchSession(act, tokenHash)
    return done(signedIn)
  })
  if (!found.done || !found.value) return guest
  const caller = callerFrom(guest, found.value)
  return caller.kind === 'acting' ? withWhom(house, caller, found.value.acting) : caller
}

export function callerFrom(guest: Caller, signedIn: SignedIn): Caller {
  const kind = kindOf(signedIn)
  return {
    ...guest,
    kind,
    account: signedIn.account,
    subject: signedIn.subject,
    organisation: kind === 'acting' ? null : signedIn.organisation,
    organisationName: kind === 'acting' ? null : signedIn.organisationName,
    roles: kind === 'professional' ? signedIn.roles : [],
    name: signedIn.name,
    lang: signedIn.lang,
    provenAt: signedIn.provenAt && instantOf(signedIn.provenAt),
  }
}
