import type { Caller, House } from '#platform/public.ts'
import { done, type Outcome, refused } from '#values/public.ts'
import { findCredential } from '../credentials/credentials.ts'
import { recoveryCodesLeft } from '../credentials/recovery-codes.ts'
import { type CodeRefusal, takeCode } from '../credentials/second-factor.ts'
import { startSession } from '../sessions/start-session.ts'
import { markSucceeded } from './attempt.store.ts'
import { isAboutThis, readStep } from './sign-in-step.ts'
import { tryOnce } from './try-once.ts'

const stepIsOver = () => refused({ because: 'step-is-over', kind: 'invalid' } as const)

/** The second half of signing in. A code that is not right is kept as a try, so it is judged after the act. */
export async function signInWithCode(
  house: House,
  guest: Caller,
  step: string | undefined,
  code: string,
  address: string,
) {
  const read = await readStep(house, step)
  if (!read) return stepIsOver()
  const tried = await house.db.act(guest, 'sign-in', async (act) => {
    const credential = await findCredential(act, read.account)
    if (!isAboutThis(read, credential)) return stepIsOver()
    const attempt = await tryOnce(house, act, { email: credential.email, address })
    if (!attempt.done) return attempt
    const used = await takeCode(house, act, credential, code)
    if (!used.done) return done<Outcome<SignedInByCode, CodeRefusal>>(used)
    await markSucceeded(act, attempt.value)
    const session = await startSession(act, read.account, { secondFactor: true, opened: read.opened })
    const codesLeft = used.value === 'paper' ? await recoveryCodesLeft(act, read.account) : null
    return done<Outcome<SignedInByCode, CodeRefusal>>(done({ session, codesLeft }))
  })
  return tried.done ? tried.value : tried
}

interface SignedInByCode {
  readonly session: string
  /** Said when one was used: whoever has few left makes new ones. */
  readonly codesLeft: number | null
}
