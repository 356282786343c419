import { randomUUID } from 'node:crypto'
import { type House, openNote, sealNote } from '#platform/public.ts'
import type { Id, Instant } from '#values/public.ts'
import type { Credential } from '../credentials/credentials.ts'
import type { Opened } from '../sessions/opened.rules.ts'

/** The password was right, or another house vouched for her; the code has not come yet. Sealed, so that only we can have written it. */
export interface SignInStep {
  readonly account: Id<'Account'>
  /** As the credential was then: another password or telephone in the meantime ends this step. */
  readonly changedAt: string
  readonly seed: string
  readonly until: string
  /** When it was not a password of ours that opened the door. */
  readonly opened?: Opened | undefined
}

const minutes = 15
const about = 'sign-in-step'

export function newStep(house: House, credential: Credential, opened?: Opened): string {
  const step: SignInStep = {
    account: credential.account,
    changedAt: credential.changedAt.toISOString(),
    seed: randomUUID(),
    until: new Date(Date.parse(house.clock.now()) + minutes * 60_000).toISOString(),
    opened,
  }
  return sealNote(house.keys, about, step)
}

/** Nothing when it is too old, or not ours. */
export async function readStep(house: House, text: string | undefined): Promise<SignInStep | undefined> {
  const step = await openNote<SignInStep>(house.keys, about, text)
  return step && isStillGood(step, house.clock.now()) ? step : undefined
}

const isStillGood = (step: SignInStep, now: Instant): boolean => step.until > now

export const isAboutThis = (step: SignInStep, credential: Credential | undefined): credential is Credential =>
  credential?.changedAt.toISOString() === step.changedAt
