import { type Act, type House, openNote, sealNote } from '#platform/public.ts'
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
  return sealNote(house.keys, about, question)
}

/** The challenge of a question that is still open, once: from here on it is answered. */
export async function openQuestion(
  house: House,
  act: Act,
  sealed: string | undefined,
  to: To,
): Promise<string | undefined> {
  const question = await openNote<Question>(house.keys, about, sealed)
  if (!question || !isAnswerable(question, act.now, printed(to))) return undefined
  return (await takeQuestion(act, hashOf(question.challenge), question.until)) ? question.challenge : undefined
}

const printed = ({ asked, account, session }: To) => ({
  asked,
  account,
  session: session ? hashOf(session).toString('base64url') : null,
})
