import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { Act, House } from '#platform/public.ts'
import { done, type Outcome, refused } from '#values/public.ts'
import { countsOn, type RelyingParty } from './passkey.rules.ts'
import { findPasskey, type KnownPasskey, keepUse } from './passkey.store.ts'
import { openQuestion, type To } from './question.ts'

export type PasskeyRefusal = { readonly because: 'passkey-not-right'; readonly kind: 'invalid' }
export const passkeyNotRight = () => refused<PasskeyRefusal>({ because: 'passkey-not-right', kind: 'invalid' })

/** What comes along with an answer: where it was asked, and the cookie with the question. */
export interface Given {
  readonly answer: AuthenticationResponseJSON
  readonly question: string | undefined
  readonly at: RelyingParty
}

/** Whose passkey this is. One sentence for every no: unknown, of somebody who left, too late, a copy. */
export async function takePasskey(
  house: House,
  act: Act,
  { answer, question, at }: Given,
  to: To,
): Promise<Outcome<KnownPasskey, PasskeyRefusal>> {
  const challenge = await openQuestion(house, act, question, to)
  const known = await findPasskey(act, answer.id)
  if (!challenge || !known || (to.account && to.account !== known.account)) return passkeyNotRight()
  const counted = await countOf(known, answer, challenge, at)
  if (counted === undefined || !countsOn(known.counter, counted)) return passkeyNotRight()
  return (await keepUse(act, known, counted)) ? done(known) : passkeyNotRight()
}

/** The count of a good signature; nothing for any other, however it is not right. */
async function countOf(known: KnownPasskey, answer: AuthenticationResponseJSON, challenge: string, at: RelyingParty) {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: at.origin,
      expectedRPID: at.id,
      requireUserVerification: true,
      credential: { id: known.credentialId, publicKey: new Uint8Array(known.publicKey), counter: known.counter },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    return undefined
  }
}
