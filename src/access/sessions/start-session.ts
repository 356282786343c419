import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { Opened } from './opened.rules.ts'
import { keepSession } from './session.store.ts'
import { hashOf, newToken } from './token.ts'

/** Part of every way to sign in. Gives what goes into the cookie; only its hash stays here. */
export async function startSession(
  act: Act,
  account: Id<'Account'>,
  options: { secondFactor: boolean; organisation?: Id<'Organisation'> | null; opened?: Opened | undefined },
): Promise<string> {
  const token = newToken()
  await keepSession(act, {
    tokenHash: hashOf(token),
    account,
    organisation: options.opened?.organisation ?? options.organisation ?? null,
    secondFactor: options.secondFactor,
    opened: options.opened,
  })
  return token
}
