import type { Act, Read } from '#platform/public.ts'
import {
  actedFor,
  dropReachOf,
  forgetAccountsOf,
  forgetBsnOf,
  forgetIdleActing,
  isKeptElsewhere,
} from './forget.store.ts'

/**
 * Ends everything that lets anybody reach or open what this holder kept about her. When nobody else keeps a dossier
 * of hers, her account and the fingerprint of her BSN go too. Answers the addresses that letters to her went to.
 */
export async function forgetPerson(act: Act, person: Read): Promise<readonly string[]> {
  const acting = await actedFor(act, person)
  await dropReachOf(act, person)
  const addresses = await forgetIdleActing(act, acting)
  if (await isKeptElsewhere(act, person)) return addresses
  await forgetBsnOf(act, person)
  return [...addresses, ...(await forgetAccountsOf(act, person))]
}
