import type { Act, Read } from '#platform/public.ts'
import { dropReachOf, forgetAccountsOf, forgetBsnOf, isKeptElsewhere } from './forget.store.ts'

/**
 * Ends everything that lets anybody reach or open what this holder kept about her. When nobody else keeps a dossier
 * of hers, her account and the fingerprint of her BSN go too. Answers the addresses that letters to her went to.
 */
export async function forgetPerson(act: Act, person: Read): Promise<readonly string[]> {
  await dropReachOf(act, person)
  if (await isKeptElsewhere(act, person)) return []
  await forgetBsnOf(act, person)
  return forgetAccountsOf(act, person)
}
