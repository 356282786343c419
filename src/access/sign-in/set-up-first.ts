import type { Caller, House } from '#platform/public.ts'
import { done, type Outcome, refused } from '#values/public.ts'
import { type Credential, findCredential } from '../credentials/credentials.ts'
import { type CodeRefusal, confirmSetUp, setUpFor } from '../credentials/second-factor.ts'
import { regionName } from '../region/see-region.ts'
import { startSession } from '../sessions/start-session.ts'
import { markSucceeded } from './attempt.store.ts'
import { isAboutThis, readStep } from './sign-in-step.ts'
import { tryOnce } from './try-once.ts'

const hasSecondFactor = ({ totpConfirmedAt, hasPasskey }: Credential) => totpConfirmedAt !== null || hasPasskey

const stepIsOver = () => refused({ because: 'step-is-over', kind: 'invalid' } as const)

/** The picture and the letters for the first telephone of a professional. */
export async function seeFirstSetUp(house: House, guest: Caller, step: string | undefined) {
  const read = await readStep(house, step)
  if (!read) return stepIsOver()
  return house.db.act(guest, 'sign-in', async (act) => {
    const credential = await findCredential(act, read.account)
    if (!isAboutThis(read, credential) || hasSecondFactor(credential)) return stepIsOver()
    return done({ ...setUpFor(house, credential, read.seed, await regionName(act)), email: credential.email })
  })
}

/** The telephone works: signed in, with ten codes for the day it is lost. */
export async function setUpFirst(house: House, guest: Caller, step: string | undefined, code: string, address: string) {
  const read = await readStep(house, step)
  if (!read) return stepIsOver()
  const tried = await house.db.act(guest, 'sign-in', async (act) => {
    const credential = await findCredential(act, read.account)
    if (!isAboutThis(read, credential) || hasSecondFactor(credential)) return stepIsOver()
    const attempt = await tryOnce(house, act, { email: credential.email, address })
    if (!attempt.done) return attempt
    const confirmed = await confirmSetUp(house, act, { account: read.account, seed: read.seed, code })
    if (!confirmed.done) return done<Outcome<FirstSetUp, CodeRefusal>>(confirmed)
    await markSucceeded(act, attempt.value)
    const session = await startSession(act, read.account, { secondFactor: true, opened: read.opened })
    return done<Outcome<FirstSetUp, CodeRefusal>>(done({ session, codes: confirmed.value }))
  })
  return tried.done ? tried.value : tried
}

interface FirstSetUp {
  readonly session: string
  readonly codes: readonly string[]
}
