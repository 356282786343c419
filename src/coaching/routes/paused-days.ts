import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { pausesOf } from './pause.store.ts'
import type { Pause } from './route.ts'

/** Every pause of these routes, with the route it is of. */
export const pausedDays = (
  act: Act,
  routes: readonly Id<'Route'>[],
): Promise<readonly (Pause & { readonly route: string })[]> => pausesOf(act, routes)
