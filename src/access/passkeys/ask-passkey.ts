import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { House } from '#platform/public.ts'
import { questionMinutes, type RelyingParty } from './passkey.rules.ts'
import { sealedQuestion, type To } from './question.ts'

/** What a page needs to ask for a passkey: for the browser, and for the cookie. */
export interface AskedForPasskey {
  /** As the browser's own JSON, for an attribute. */
  readonly options: string
  readonly question: string
}

/** Nobody types an address: the telephone shows whose passkeys it has. The owner shows that it is she. */
export async function askPasskey(house: House, at: RelyingParty, to: To): Promise<AskedForPasskey> {
  const options = await generateAuthenticationOptions({
    rpID: at.id,
    userVerification: 'required',
    timeout: questionMinutes * 60_000,
  })
  return { options: JSON.stringify(options), question: sealedQuestion(house, options.challenge, to) }
}
