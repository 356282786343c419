import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { hashOf } from '../sessions/token.ts'
import { findLink, takeLink } from './link.store.ts'

/** Whose invitation this is, as long as nobody has taken it up: for who comes in without a password of ours. */
export async function findInvited(act: Act, key: string): Promise<Id<'Account'> | undefined> {
  const link = await findLink(act, hashOf(key))
  return link?.purpose === 'invitation' && link.account ? (link.account as Id<'Account'>) : undefined
}

export const takeInvited = (act: Act, key: string): Promise<boolean> => takeLink(act, hashOf(key))
