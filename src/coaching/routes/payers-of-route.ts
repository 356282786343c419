import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { payersOf } from './payer.store.ts'
import type { Payer } from './route.ts'

/** Everybody who ever paid for this route, the oldest first. */
export const payersOfRoute = (act: Act, route: Id<'Route'>): Promise<readonly Payer[]> => payersOf(act, [route])
