import type { Act, Caller, House } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import { type Credential, findCredential, findCredentialByEmail } from '../credentials/credentials.ts'
import { passwordFits } from '../credentials/hash-password.ts'
import { nextStep } from '../credentials/second-factor.rules.ts'
import type { Opened } from '../sessions/opened.rules.ts'
import { startSession } from '../sessions/start-session.ts'
import { forgetAttempt, markSucceeded } from './attempt.store.ts'
import type { SignIn } from './sign-in.shapes.ts'
import { newStep } from './sign-in-step.ts'
import { tryOnce } from './try-once.ts'

/** Signed in, or one thing to go: a code from the telephone, setting that telephone up, or the passkey instead. */
export type WayIn =
  | { readonly next: 'in'; readonly session: string }
  | { readonly next: 'code' | 'set-up' | 'passkey'; readonly step: string }

/** The same sentence and the same time for a wrong password, an unknown address and somebody who left. */
const notKnown = () => refused({ because: 'not-known', kind: 'invalid' } as const)

export async function signInWithPassword(house: House, guest: Caller, { email, password }: SignIn, address: string) {
  if (!(await house.db.installation())) return notKnown()
  const tried = await house.db.act(guest, 'sign-in', async (act) => {
    const attempt = await tryOnce(house, act, { email, address })
    if (!attempt.done) return attempt
    return done({ attempt: attempt.value, credential: await findCredentialByEmail(act, email) })
  })
  if (!tried.done) return tried
  const { attempt, credential } = tried.value
  const fits = await passwordFits(credential?.passwordHash ?? null, password)
  if (!credential || !fits) return notKnown()
  return house.db.act(guest, 'sign-in', async (act) => {
    const way = await wayIn(house, act, credential)
    await (way.next === 'in' ? markSucceeded(act, attempt) : forgetAttempt(act, attempt))
    return done(way)
  })
}

/** For who has just shown to know the password, to hold a one-time link, or to be somebody elsewhere. */
export async function wayIn(house: House, act: Act, credential: Credential, opened?: Opened): Promise<WayIn> {
  const { account, subject, totpConfirmedAt, hasPasskey } = credential
  const secondFactor = opened?.secondFactor ?? false
  const next = secondFactor ? 'in' : nextStep({ subject, hasTelephone: totpConfirmedAt !== null, hasPasskey })
  if (next !== 'in') return { next, step: newStep(house, credential, opened) }
  return { next, session: await startSession(act, account, { secondFactor, opened }) }
}

/** The same after something about the credential has changed in this act. */
export async function wayInFor(house: House, act: Act, account: Credential['account']): Promise<WayIn> {
  const credential = await findCredential(act, account)
  if (!credential) throw new Error('An account without a credential was let in.')
  return wayIn(house, act, credential)
}
