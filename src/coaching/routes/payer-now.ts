import type { Act, Read } from '#platform/public.ts'
import { payerOn } from './payer.rules.ts'
import { payersOf } from './payer.store.ts'
import { listRoutes } from './route.store.ts'
import type { Payer } from './route.ts'

/** Who pays for her coaching today, and on which ground; nothing without a route. Whoever shows it asks who may read it. */
export async function payerNow(act: Act, { subject, holder }: Read): Promise<Payer | null> {
  const routes = await listRoutes(act, { subject, holder, open: true })
  const ids = routes.map(({ id }) => id)
  return payerOn(await payersOf(act, ids), act.today) ?? null
}
