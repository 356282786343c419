import type { Act } from '#platform/public.ts'
import { addDays } from '#values/public.ts'
import { keepSettledPapers, keepSettledRoutes } from './settle.store.ts'
import type { SettledFirm, SettledRoute } from './settled.ts'

/** Coaching of many people at once, and the papers it rests on. No letter leaves. */
export async function settleCoaching(
  act: Act,
  { firms, routes }: { readonly firms: readonly SettledFirm[]; readonly routes: readonly SettledRoute[] },
): Promise<void> {
  await keepSettledPapers(act, firms, addDays(act.today, -800))
  await keepSettledRoutes(act, routes)
}
