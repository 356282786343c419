import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, type Instant, instantOf, notFound, refused } from '#values/public.ts'
import { findCredential } from '../credentials/credentials.ts'
import { regionName } from '../region/see-region.ts'
import { withoutKey } from '../sessions/guest.ts'
import { mayRemove, questionMinutes, type RelyingParty } from './passkey.rules.ts'
import { countPasskeys, dropPasskey, keepPasskey, listPasskeys, lockOwnPasskeys } from './passkey.store.ts'
import { openQuestion, sealedQuestion } from './question.ts'
import { passkeyNotRight } from './take-passkey.ts'

export interface PasskeyView {
  readonly id: string
  readonly name: string
  readonly addedAt: Instant
  readonly usedAt: Instant | null
}

/** EdDSA, ES256 and RS256: what telephones and computers make today. */
const algorithms = [-8, -7, -257]

const ownOf = (caller: Caller) => caller.account as Id<'Account'>

export const seePasskeys = (house: House, caller: Caller) =>
  house.db.act(caller, 'change-own-sign-in', async (act) => {
    const rows = await listPasskeys(act, ownOf(caller))
    const passkeys: PasskeyView[] = rows.map((row) => ({
      id: row.id,
      name: row.name,
      addedAt: instantOf(row.added_at),
      usedAt: row.last_used_at && instantOf(row.last_used_at),
    }))
    return done(passkeys)
  })

/** The question for a new one. A device that has one already says so itself. */
export const askNewPasskey = (house: House, caller: Caller, at: RelyingParty, session: string | undefined) =>
  house.db.act(caller, 'change-own-sign-in', async (act) => {
    const [credential, known] = [await findCredential(act, ownOf(caller)), await listPasskeys(act, ownOf(caller))]
    if (!credential) return notFound()
    const options = await generateRegistrationOptions({
      rpName: `Schakel ${await regionName(act)}`,
      rpID: at.id,
      userID: new TextEncoder().encode(credential.account),
      userName: credential.email,
      userDisplayName: credential.name,
      attestationType: 'none',
      supportedAlgorithmIDs: algorithms,
      excludeCredentials: known.map((row) => ({ id: row.credential_id, transports: row.transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      timeout: questionMinutes * 60_000,
    })
    const to = { asked: 'add', account: ownOf(caller), session } as const
    return done({ options: JSON.stringify(options), question: sealedQuestion(house, options.challenge, to) })
  })

interface Asked {
  readonly answer: RegistrationResponseJSON
  readonly name: string
  readonly question: string | undefined
  readonly at: RelyingParty
  readonly session: string | undefined
}

export const addPasskey = (house: House, caller: Caller, asked: Asked) =>
  house.db.act(withoutKey(caller), 'change-own-keys', async (act) => {
    const account = ownOf(caller)
    const challenge = await openQuestion(house, act, asked.question, { asked: 'add', account, session: asked.session })
    const made = challenge && (await madeFor(challenge, asked))
    if (!made) return passkeyNotRight()
    const { id, publicKey, counter, transports = [] } = made
    const row = { account, credentialId: id, publicKey, counter, transports, name: asked.name }
    if (!(await keepPasskey(act, row))) return refused({ because: 'passkey-known', kind: 'conflict' } as const)
    await act.tell({ name: 'PasskeyAdded', account })
    return done()
  })

async function madeFor(challenge: string, { answer, at }: Asked) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: at.origin,
      expectedRPID: at.id,
      supportedAlgorithmIDs: algorithms,
      requireUserVerification: true,
    })
    return registrationInfo?.credential
  } catch {
    return undefined
  }
}

export const removePasskey = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'change-own-keys', async (act) => {
    const account = ownOf(caller)
    await lockOwnPasskeys(act, account)
    const credential = await findCredential(act, account)
    const allowed = mayRemove(await countPasskeys(act, account), Boolean(credential?.passwordHash))
    if (!allowed.done) return allowed
    if (!(await dropPasskey(act, account, id))) return notFound()
    await act.tell({ name: 'PasskeyRemoved', account })
    return done()
  })
