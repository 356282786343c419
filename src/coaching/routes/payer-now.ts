import type { Act, Read } from '#platform/public.ts'
import { payerOn } from './payer.rules.ts'
import { payersOf } from './payer.store.ts'
import { listRoutes } from './route.store.ts'
import type { Payer } from './route.ts'

/** Who pays for her coaching today, and on which ground; nothing without a route. Whoever shows it asks who may read it. */
export async function payerNow(act: Act, about: Read): Promise<Payer | null> {
  const routes = await openRoutes(act, about)
  const ids = routes.map(({ id }) => id)
  return payerOn(await payersOf(act, ids), act.today) ?? null
}

/** Each route of hers that runs, with who pays it today. */
export async function openRoutesWithPayer(act: Act, about: Read) {
  const routes = await openRoutes(act, about)
  const payers = await payersOf(
    act,
    routes.map(({ id }) => id),
  )
  return routes.map((route) => ({
    route,
    payer: payerOn(
      payers.filter((one) => one.route === route.id),
      act.today,
    ),
  }))
}

const openRoutes = (act: Act, { subject, holder }: Read) => listRoutes(act, { subject, holder, open: true })
