import type { Act, House } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { hashOf } from '../sessions/token.ts'
import { type Asked, endOfQuestion, isAnswerable, type Question } from './passkey.rules.ts'
import { takeQuestion } from './passkey.store.ts'

/** Who is asked: in a session, or at the door. */
export interface To {
  readonly asked: Asked
  readonly account: Id<'Account'> | null
  readonly session: string | undefined
}

const about = 'passkey-question'

/** A question of ours, sealed for the cookie of the one browser that may answer it. Reading a page writes nothing. */
export function sealedQuestion(house: House, challenge: string, to: To): string {
  const question: Question = { ...printed(to), challenge, until: endOfQuestion(house.clock.now()) }
  return house.keys.lockFor(about, Buffer.from(JSON.stringify(question)), about).toString('base64url')
}

/** The challenge of a question that is still open, once: from here on it is answered. */
export async function openQuestion(
  house: House,
  act: Act,
  sealed: string | undefined,
  to: To,
): Promise<string | undefined> {
  const question = await readQuestion(house, sealed)
  if (!question || !isAnswerable(question, act.now, printed(to))) return undefined
  return (await takeQuestion(act, hashOf(question.challenge), question.until)) ? question.challenge : undefined
}

async function readQuestion(house: House, sealed: string | undefined): Promise<Question | undefined> {
  if (!sealed) return undefined
  try {
    return JSON.parse((await house.keys.openFor(about, Buffer.from(sealed, 'base64url'), about)).toString())
  } catch {
    return undefined
  }
}

const printed = ({ asked, account, session }: To) => ({
  asked,
  account,
  session: session ? hashOf(session).toString('base64url') : null,
})
