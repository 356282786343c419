import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { sumDestroyedOf } from './ending.store.ts'

/** Everything one holder destroyed, as numbers. */
export const sumDestroyed = (act: Act, holder: Id<'Organisation'>) => sumDestroyedOf(act, holder)
