import type { Act } from '#platform/public.ts'
import { type Payer, type Regime, regimesOf } from '#regulations/public.ts'
import type { Day } from '#values/public.ts'

export type { Regime } from '#regulations/public.ts'

/** What can be asked of this payer, for work that began on that day. */
export const regimesFor = (act: Act, asked: Payer & { readonly on: Day }): Promise<readonly Regime[]> =>
  regimesOf(act, asked)
