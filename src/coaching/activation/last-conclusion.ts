import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { type Conclusion, conclusionOf, signConclusion } from './conclusion.store.ts'

/** The conclusion that counts now. */
export const lastConclusion = (act: Act, route: Id<'Route'>): Promise<Conclusion | undefined> =>
  conclusionOf(act, route)

/** Her name under it, on her own page. False when there is nothing to sign. */
export async function putHerName(act: Act, route: Id<'Route'>): Promise<boolean> {
  const conclusion = await conclusionOf(act, route)
  return conclusion !== undefined && signConclusion(act, conclusion.id, 'own-page', null)
}
