import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { type Conclusion, conclusionOf } from './conclusion.store.ts'

/** The conclusion that counts now. */
export const lastConclusion = (act: Act, route: Id<'Route'>): Promise<Conclusion | undefined> =>
  conclusionOf(act, route)
