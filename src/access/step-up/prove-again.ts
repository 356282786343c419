import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, type Outcome, refused } from '#values/public.ts'
import { type Credential, findCredential } from '../credentials/credentials.ts'
import { passwordFits } from '../credentials/hash-password.ts'
import { type CodeRefusal, takeCode } from '../credentials/second-factor.ts'
import { type Given, type PasskeyRefusal, takePasskey } from '../passkeys/take-passkey.ts'
import { withoutKey } from '../sessions/guest.ts'
import { markProven } from '../sessions/sessions.ts'
import { hashOf } from '../sessions/token.ts'
import { markSucceeded, tryOnce } from '../sign-in/try-once.ts'
import { proofsFrom } from './step-up.rules.ts'

/** With what somebody shows that it is still she. */
export type Proof =
  | { readonly by: 'passkey'; readonly given: Given }
  | { readonly by: 'code' | 'password'; readonly text: string }
  | { readonly by: 'tap' }

type ProofRefusal = CodeRefusal | PasskeyRefusal | { readonly because: 'not-your-password'; readonly kind: 'invalid' }

export const seeProofs = (house: House, caller: Caller) =>
  house.db.act(caller, 'prove-again', async (act) => {
    const credential = await findCredential(act, caller.account as Id<'Account'>)
    return credential ? done(await proofsOf(house, credential)) : notFound()
  })

/** From now on this session has shown who is there. What is not right counts as a try, so it is judged after the act. */
export async function proveAgain(
  house: House,
  caller: Caller,
  session: string | undefined,
  proof: Proof,
  address: string,
) {
  const tried = await house.db.act(withoutKey(caller), 'prove-again', async (act) => {
    const credential = await findCredential(act, caller.account as Id<'Account'>)
    if (!credential || !session) return notFound()
    const attempt = await tryOnce(house, act, { email: credential.email, address })
    if (!attempt.done) return attempt
    const judged = await judge(house, act, credential, proof, session)
    if (!judged.done) return done<Outcome<null, ProofRefusal>>(judged)
    await markSucceeded(act, attempt.value)
    await markProven(act, hashOf(session))
    return done<Outcome<null, ProofRefusal>>(done(null))
  })
  return tried.done ? tried.value : tried
}

async function judge(
  house: House,
  act: Act,
  credential: Credential,
  proof: Proof,
  session: string,
): Promise<Outcome<null, ProofRefusal>> {
  const proofs = await proofsOf(house, credential)
  if (proof.by === 'tap') return proofs.oneTap ? done(null) : notYours()
  if (proof.by === 'passkey') {
    const { account } = credential
    const taken = await takePasskey(house, act, proof.given, { asked: 'prove', account, session })
    return taken.done ? done(null) : taken
  }
  if (proof.by === 'code' && proofs.code) {
    const taken = await takeCode(house, act, credential, proof.text)
    return taken.done ? done(null) : taken
  }
  const fits = proofs.password && (await passwordFits(credential.passwordHash, proof.text))
  return fits ? done(null) : notYours()
}

const notYours = () => refused({ because: 'not-your-password', kind: 'invalid' } as const)

async function proofsOf(house: House, { totpConfirmedAt, passwordHash, hasPasskey }: Credential) {
  const installation = await house.db.installation()
  const isInvented = installation?.kind === 'invented' && house.config.isLocal
  return proofsFrom(
    { hasTelephone: totpConfirmedAt !== null, hasPassword: passwordHash !== null, hasPasskey },
    isInvented,
  )
}
